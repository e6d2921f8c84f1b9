import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { filesIn, nodesOf, product, project } from "./source";

const mostLines = 50;

test("functions are short: 50 lines at most", () => {
  const files = [...product, ...filesIn("scripts")].filter((file) => !file.endsWith(".d.ts"));
  const long = files.flatMap((file) => functionsIn(file).filter(({ lines }) => lines > mostLines));
  expect(
    long.map(({ at, lines }) => `The function at ${at} has ${lines} lines, ${mostLines} are allowed: split it.`),
  ).toEqual([]);
});

interface FunctionLength {
  /** "lib/core/guide-page.ts:12" */
  at: string;
  lines: number;
}

function functionsIn(file: string): FunctionLength[] {
  const text = readFileSync(join(project, file), "utf8");
  const lineOf = (place: number) => text.slice(0, place).split("\n").length;
  return nodesOf(parseAst(text, { lang: file.endsWith("x") ? "tsx" : "ts" }))
    .filter(({ type }) => /^(Arrow)?Function/.test(type))
    .map(({ start, end }) => ({ at: `${file}:${lineOf(start)}`, lines: lineOf(end) - lineOf(start) + 1 }));
}
