import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { filesIn, nodesOf, project } from "./source";

const mostCharacters = 200;

test("patterns of the reader can be read: 200 characters at most", () => {
  const files = ["lib/core/note", "lib/core/knowledge"].flatMap(filesIn);
  expect(
    files.flatMap(patternsIn).filter(({ length }) => length > mostCharacters),
    "Set its parts in a list, a line each with what it is for, and join their sources.",
  ).toEqual([]);
});

/** The regular expressions that a file writes out, and how long each is. */
function patternsIn(file: string): { at: string; length: number }[] {
  const text = readFileSync(join(project, file), "utf8");
  return nodesOf(parseAst(text, { lang: "ts" })).flatMap(({ type, start, end }) =>
    type === "Literal" && text[start] === "/"
      ? [{ at: `${file}:${text.slice(0, start).split("\n").length}`, length: text.lastIndexOf("/", end) - start - 1 }]
      : [],
  );
}
