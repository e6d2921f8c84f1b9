// Runs in a page, or in the extension's own world there: the sentinel's scan beside the least that a scan can be.

import { knownCodes } from "../../lib/core/knowledge/codes/known-codes";
import { openClosedRoot } from "../../lib/extension/open-closed-root";
import { scan } from "../../lib/page/scan";

/** Milliseconds for each, one after the other, the order changing from run to run; `times` repeats make one run. */
export function compare(runs: number, times: number): { ours: number; floor: number }[] {
  return Array.from({ length: runs }, (_, run) => {
    if (run % 2 === 0) return { ours: timeOf(ours, times), floor: timeOf(floor, times) };
    const first = timeOf(floor, times);
    return { ours: timeOf(ours, times), floor: first };
  });
}

function ours(): void {
  if (scan(document, knownCodes, openClosedRoot)) throw new Error("The page was expected not to hold the code.");
}

/** The document's text searched, and every control's value read; returns what it saw, so that nothing is optimised away. */
function floor(): number {
  let seen = knownCodes.filter((code) => document.documentElement.textContent?.includes(code)).length;
  for (const control of document.querySelectorAll<HTMLInputElement>("input, textarea, select"))
    seen += control.value.length;
  return seen;
}

function timeOf(work: () => unknown, times: number): number {
  const started = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - started) / times;
}
