import { readFileSync } from "node:fs";

/** The text of a file, without the mark that some editors begin it with. Throws a sentence where it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new Error(whyUnread(file, error as NodeJS.ErrnoException));
  }
}

function whyUnread(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return `A file was expected at ${file}, and there is none. Check the name and the folder.`;
  if (code === "EISDIR") return `A file was expected at ${file}, found a folder. Name the file in it.`;
  return `The file ${file} could not be opened: ${message}.`;
}
