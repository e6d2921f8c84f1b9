import { expect, test } from "vitest";
import type { Finding } from "../../../lib/core/rules/engine/finding";
import { answerTo, tradeClaims } from "../../../scripts/docs/trade-claims";

test("there are twenty, each with a coder's word", () => {
  expect(tradeClaims).toHaveLength(20);
  expect(new Set(tradeClaims.map(({ id }) => id)).size).toBe(20);
  expect(tradeClaims.filter(({ judged }) => !judged)).toEqual([]);
});

test.each(tradeClaims.map((trade) => [trade.id, trade] as const))("%s", (_id, trade) => {
  expect(answerTo(trade).findings.map(compact).toSorted()).toEqual(trade.expected.map(compact).toSorted());
});

function compact({ rule, verdict, severity, line }: Pick<Finding, "rule" | "verdict" | "severity" | "line">): string {
  return `${rule}: ${verdict}, ${severity}, line ${line}`;
}
