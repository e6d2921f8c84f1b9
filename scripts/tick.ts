import { basename, extname } from "node:path";
import { tickNote as tick } from "../lib/core/note/judge/tick-note";
import { readNote } from "../lib/core/note/text/read-note";
import { unknownKey, unknownKeysOf } from "../lib/core/values/unknown-key";
import { readText } from "./setup/read-text";

const usage = 'Usage: npm run -s tick -- NOTES… (each a .txt file, or a JSON array of {"id", "text"})';

/** What an item may hold; `expected` is for whoever keeps what the note states beside it, and is not looked at. */
const itemKeys = ["id", "text", "expected"];

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
    content = readText(file);
  } catch (error) {
    return complain(messageOf(error));
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
  return items.map((item, place) => tickItem(item, `${basename(file)}#${place + 1}`)).every(Boolean);
}

function tickItem(item: unknown, name: string): boolean {
  if (typeof item === "string") return tickNote(name, item);
  if (!isRecord(item)) return complain(`${name} is no note: expected {"id", "text"}, found ${shortened(item)}.`);
  const { id = name, text } = item;
  const unknown = unknownKeysOf(item, itemKeys);
  if (unknown.length > 0)
    return complain(
      `${id}: The note could not be read: ${unknown.map((key) => unknownKey(key, itemKeys)).join("; ")}.`,
    );
  if (typeof text === "string") return tickNote(String(id), text);
  return complain(`${id} is no note: expected {"id", "text"}, found ${shortened(item)}.`);
}

function shortened(item: unknown): string {
  return JSON.stringify(item).slice(0, 80);
}

function tickNote(id: string, text: string): true {
  const { unread } = readNote(text);
  if (unread) complain(`${id}: ${unread}`);
  process.stdout.write(`${JSON.stringify({ id, ticks: tick(text) })}\n`);
  return true;
}

function isRecord(item: unknown): item is Record<string, unknown> {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function complain(sentence: string): false {
  process.stderr.write(`${sentence}\n`);
  return false;
}
