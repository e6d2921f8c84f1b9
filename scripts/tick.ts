import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { tickNote as tick } from "../lib/core/note/judge/tick-note";
import { readNote } from "../lib/core/note/read/read-note";

const usage = 'Usage: npm run -s tick -- NOTES… (each a .txt file, or a JSON array of {"id", "text"})';

process.exitCode = main(process.argv.slice(2));

/** Ticks every note of every file; 0 when all were read, 1 when one could not be, 2 for wrong usage. */
function main(files: string[]): number {
  const option = files.find((file) => file.startsWith("-"));
  if (files.length === 0 || option) {
    complain(`${option ? `There is no option ${option}.` : "No note was given."} ${usage}`);
    return 2;
  }
  return files.map(tickFile).every(Boolean) ? 0 : 1;
}

/** Prints one line for each note of the file; false where the file or a part of it could not be read. */
function tickFile(file: string): boolean {
  let content: string;
  try {
    content = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    return complain(`The file ${file} could not be opened: ${messageOf(error)}.`);
  }
  if (extname(file) !== ".json") return tickNote(basename(file, extname(file)), content);
  try {
    return tickItems(file, JSON.parse(content));
  } catch (error) {
    return complain(`The file ${file} is no JSON: ${messageOf(error)}.`);
  }
}

function tickItems(file: string, content: unknown): boolean {
  const items: unknown[] = Array.isArray(content) ? content : [content];
  const read = items.map((item, place) => {
    const name = `${basename(file)}#${place + 1}`;
    if (typeof item === "string") return tickNote(name, item);
    if (isNote(item)) return tickNote(item.id === undefined ? name : String(item.id), item.text);
    return complain(
      `${name} is no note: expected {"id", "text"}, found ${(JSON.stringify(item) ?? "nothing").slice(0, 80)}.`,
    );
  });
  return read.every(Boolean);
}

function tickNote(id: string, text: string): true {
  const { unread } = readNote(text);
  if (unread) complain(`${id}: ${unread}`);
  process.stdout.write(`${JSON.stringify({ id, ticks: tick(text) })}\n`);
  return true;
}

function isNote(item: unknown): item is { id?: unknown; text: string } {
  return typeof item === "object" && item !== null && "text" in item && typeof item.text === "string";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function complain(sentence: string): false {
  process.stderr.write(`${sentence}\n`);
  return false;
}
