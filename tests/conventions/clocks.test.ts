import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, project } from "./source";

test("no test waits for a time, and none is tried twice", () => {
  const files = ["vitest.config.ts", ...["tests", "scripts/lab"].flatMap(filesIn)];
  expect(
    files.flatMap(clocksIn),
    "Wait for a condition in these lines, or say in a comment above why it is no wait by the clock.",
  ).toEqual([]);
});

const clock = /\bretry:|\bsetTimeout(\(| as\b)|\bsleep\(|\bwaitForTimeout\(/;
const comment = /^\s*(\/\/|\/?\*)/;

/** "tests/e2e/note.long.test.ts:12" for each line that speaks of time, without a comment in the lines above it. */
function clocksIn(file: string): string[] {
  const lines = readFileSync(join(project, file), "utf8").split("\n");
  return lines.flatMap((line, at) => {
    const isExplained = lines.slice(Math.max(0, at - 4), at + 1).some((one) => comment.test(one));
    return clock.test(line) && !isExplained ? [`${file}:${at + 1}`] : [];
  });
}
