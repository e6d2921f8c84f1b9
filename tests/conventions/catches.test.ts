import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, product, project } from "./source";

/**
 * Places where an error is dropped although somebody could want to hear of it, as they are counted by file. Each is to
 * be told: no place is added here.
 */
const dropped: Record<string, number> = {
  "lib/extension/messages.ts": 2,
  "lib/extension/preference-store.ts": 1,
  "lib/extension/reference-store.ts": 1,
  "lib/extension/site-grants.ts": 1,
  "lib/extension/background/report-tab.ts": 1,
  "entrypoints/options/main.ts": 1,
  "entrypoints/popup/describe-tab.ts": 1,
};

test("every catch says or keeps what it caught, or says why nothing is lost", () => {
  const silent = [...product, ...filesIn("scripts")].flatMap((file) => {
    const places = silentCatches(readFileSync(join(project, file), "utf8"));
    return places.length > (dropped[file] ?? 0) ? places.map((line) => `${file}:${line}`) : [];
  });
  expect(
    silent.map((place) => `${place} drops an error: say or keep it, or say in a comment there why nothing is lost.`),
  ).toEqual([]);
  const told = Object.entries(dropped).filter(
    ([file, count]) => silentCatches(readFileSync(join(project, file), "utf8")).length < count,
  );
  expect(
    told.map(([file]) => file),
    "Fewer errors are dropped in these files now: count them anew in the list above.",
  ).toEqual([]);
});

/** Lines of the catches that neither use what they caught nor hold a comment. */
function silentCatches(text: string): number[] {
  const blocks = [...text.matchAll(/\bcatch (?:\((\w+)[^)]*\) )?\{/g)].map(({ index, 1: name }) => {
    const body = closed(text, text.indexOf("{", index), "{", "}");
    return { index, isSaid: uses(body, name) || hasComment(body) };
  });
  const calls = [...text.matchAll(/\.catch\(/g)].map(({ index }) => {
    const handler = closed(text, text.indexOf("(", index), "(", ")");
    // A function that has a name of its own is handed the error.
    const name = /^\((?:async )?\(?(\w+)?[^)=]*\)?\s*=>/.exec(handler);
    const isSaid = name === null || uses(handler.slice(name[0].length), name[1]);
    return { index, isSaid: isSaid || hasComment(handler) || hasComment(lineAbove(text, index)) };
  });
  return [...blocks, ...calls].filter(({ isSaid }) => !isSaid).map(({ index }) => lineOf(text, index));
}

function uses(body: string, name: string | undefined): boolean {
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(body);
}

function hasComment(text: string): boolean {
  return /(^|\s)\/\/|\/\*/.test(text);
}

/** The text from an opening bracket to the one that closes it. */
function closed(text: string, start: number, open: string, close: string): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === open) depth++;
    if (text[at] === close && --depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

function lineAbove(text: string, index: number): string {
  return text.slice(0, index).split("\n").at(-2) ?? "";
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
