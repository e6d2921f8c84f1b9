import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../../lib/core/rules";
import type { Finding } from "../../../lib/core/rules/engine/finding";

type Said = Pick<Finding, "rule" | "verdict" | "severity" | "line">;

const folder = "tests/judge";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const items = files.flatMap((name): { id: string; expected: Said[] }[] =>
  JSON.parse(readFileSync(join(folder, name), "utf8")),
);

/** The command itself over the whole corpus, once: what it prints for each claim, by the claim's id. */
const run = spawnSync(
  "node_modules/.bin/tsx",
  ["scripts/judge.ts", "--today", "2026-11-24", ...files.map((name) => join(folder, name))],
  { encoding: "utf8", maxBuffer: 50_000_000 },
);
const printed = new Map(
  run.stdout
    .split("\n")
    .filter(Boolean)
    .map((line): [string, Said[]] => [JSON.parse(line).id, JSON.parse(line).findings]),
);

test("the corpus is read whole", () => {
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(printed.size).toBe(items.length);
  expect(items.length).toBeGreaterThanOrEqual(200);
});

test("the corpus has every rule that reads no note firing", () => {
  const fired = new Set(items.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  const silent = rules.map(({ id }) => id).filter((id) => !fired.has(id));
  expect(silent).toEqual(["documentation-incomplete"]);
});

test.each(items)("$id", ({ id, expected }) => {
  expect(printed.get(id)?.map(compact).toSorted()).toEqual(expected.map(compact).toSorted());
});

function compact({ rule, verdict, severity, line }: Said): string {
  return `${rule}: ${verdict}, ${severity}, line ${line}`;
}
