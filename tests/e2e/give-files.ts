import type { LabPage } from "../../scripts/lab/lab-page";

/** A file as CMS publishes it, made in the page itself. */
export interface GivenFile {
  name: string;
  /** Its text, or its bytes in base64. */
  text?: string;
  base64?: string;
  /** Appended so many times, to make it large where only its size matters. */
  again?: { text: string; times: number };
}

/** Drops files onto the place of the options page that takes them, or chooses them by its button. */
export async function giveFiles(page: LabPage, how: "drop" | "choose", ...files: GivenFile[]): Promise<void> {
  await page.waitFor(":is(.cs-drop, .cs-file) input");
  await page.evaluate(give, how, files as never);
}

// Runs in the page.
function give(how: string, given: GivenFile[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, text = "", base64, again } of given) {
    const bytes = base64 && Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const more = again ? Array<string>(again.times).fill(again.text) : [];
    dataTransfer.items.add(new File([bytes || text, ...more], name));
  }
  const place = document.querySelector(".cs-drop, .cs-file");
  const input = place?.querySelector("input");
  if (how === "drop") place?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  else if (input) {
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
