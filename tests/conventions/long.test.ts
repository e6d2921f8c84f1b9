import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, project } from "./source";

const tests = filesIn("tests").filter((file) => /\.test\.tsx?$/.test(file));
const chooses = (file: string) => /\bcasesOf\(/.test(readFileSync(join(project, file), "utf8"));

test("a test file that leaves cases to the long part is named so, and no other is", () => {
  const others = tests.filter((file) => !file.startsWith("tests/conventions/"));
  const wrong = others.filter((file) => file.endsWith(".long.test.ts") !== chooses(file));
  expect(
    wrong,
    "Name these files .long.test.ts where `casesOf` (tests/e2e/part-of-run.ts) says what is short in them, and only there.",
  ).toEqual([]);
});

test("in a long test file every case is of one part or the other", () => {
  const outside = tests.filter((file) => file.endsWith(".long.test.ts")).flatMap(outsideOfParts);
  expect(outside, "Have `casesOf` say of these in which part they run, or they run in both.").toEqual([]);
});

/** "tests/e2e/manners.long.test.ts:12" for each test that neither chooses its cases nor stands in what does. */
function outsideOfParts(file: string): string[] {
  const lines = readFileSync(join(project, file), "utf8").split("\n");
  const around: { indent: number; isChosen: boolean }[] = [];
  return lines.flatMap((line, at) => {
    const [, blanks = "", kind] = /^( *)(describe|test)\b/.exec(line) ?? [];
    if (!kind) return [];
    while ((around.at(-1)?.indent ?? -1) >= blanks.length) around.pop();
    // A call may go on in the next line.
    const isChosen = around.at(-1)?.isChosen || /\bcasesOf\(/.test(`${line} ${lines[at + 1]}`);
    around.push({ indent: blanks.length, isChosen });
    return kind === "test" && !isChosen ? [`${file}:${at + 1}`] : [];
  });
}
