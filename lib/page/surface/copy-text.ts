/**
 * Puts a text on the clipboard; false where the browser did not let it. By the copy event, which works on pages without
 * https too; it is taken before the page can see it, so what is copied is nobody else's to read or change.
 */
export async function copyText(text: string): Promise<boolean> {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
  };
  addEventListener("copy", onCopy, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    removeEventListener("copy", onCopy, { capture: true });
  }
  if (isTaken) return true;
  return (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}
