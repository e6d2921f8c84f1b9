/** A text as it is seen: blanks and line breaks run together; "" where there is none. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
