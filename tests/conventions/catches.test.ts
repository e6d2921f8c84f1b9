import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, product, project } from "./source";

test("every catch says or keeps what it caught, or says why nothing is lost", () => {
  const silent = [...product, ...filesIn("scripts")].flatMap((file) => {
    const places = silentCatches(readFileSync(join(project, file), "utf8"));
    return places.map((line) => `${file}:${line}`);
  });
  expect(
    silent.map((place) => `${place} drops an error: say or keep it, or say in a comment there why nothing is lost.`),
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
