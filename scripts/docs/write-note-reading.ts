import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreTables } from "../notes/note-scores-table";
import { projectFolder } from "../setup/project-folder";
import { heading } from "./heading";

/** How notes are read and how well: the words of note-reading-text.md, and the tables as they come out now. */
export function writeNoteReading(): string {
  const words = readFileSync(join(projectFolder, "scripts/docs/note-reading-text.md"), "utf8").trimEnd();
  return `${heading("How the note is read")}\n${words}\n\n${scoreTables(["building", "untouched"], { failures: true })}\n`;
}
