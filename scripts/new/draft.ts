import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addToList } from "./add-to-list";
import type { IndexLine, Kind, Words } from "./kind";
import { filled, templatesOf } from "./template";

/** What is about to be written, by path in the project. */
export interface Draft {
  created: ReadonlyMap<string, string>;
  changed: ReadonlyMap<string, string>;
  /** What to run once the blanks are filled in. */
  afterwards: readonly string[];
}

/** Draws up a new one of a kind and writes nothing. Throws a sentence where it cannot be, or its id may not. */
export function makeDraft(kind: Kind, id: string, more: readonly string[], project: string): Draft {
  expectGoodId(kind, id);
  const words = kind.words(id, more, project);
  const templates = templatesOf(kind.name).map(([path, text]) => [filled(path, words), filled(text, words)] as const);
  const created = new Map([...templates, ...(kind.instead?.(more, words) ?? [])]);
  const taken = [...created.keys(), ...(kind.taken ?? []).map((path) => filled(path, words))];
  const found = taken.find((path) => existsSync(join(project, path)));
  if (found)
    throw new Error(
      `The id "${id}" is taken: ${found} is there already. Choose another id, or go on with what is there.`,
    );
  return {
    created,
    changed: new Map(kind.lines.map((line) => withLine(line, words, project))),
    afterwards: kind.afterwards.map((command) => filled(command, words)),
  };
}

function expectGoodId({ name, id: { pattern, looks } }: Kind, id: string): void {
  const found = id ? `"${id}"` : "nothing";
  if (!pattern.test(id))
    throw new Error(`The id of a ${name} is ${looks}; found ${found}. Choose an id that looks like that.`);
  if (reserved.has(id)) throw new Error(`The id "${id}" is a word of the language TypeScript: choose another one.`);
}

/** Words that no constant can be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

function withLine({ file, import: imported, list, entry }: IndexLine, words: Words, project: string) {
  const path = filled(file, words);
  const text = readFileSync(join(project, path), "utf8");
  const added = addToList(text, list, filled(entry, words).trim());
  if (added === null)
    throw new Error(`Expected ${path} to hold "export const ${list}", found none: the new line has no place to go.`);
  return [path, imported ? `${filled(imported, words)}\n${added}` : added] as const;
}
