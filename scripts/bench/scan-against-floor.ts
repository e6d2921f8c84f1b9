// Runs in a page, or in the extension's own world there: the sentinel's scan beside the least that a scan can be.

import { knownCodes } from "../../lib/core/knowledge/codes/known-codes";
import { openClosedRoot } from "../../lib/extension/in-page/open-closed-root";
import { scan } from "../../lib/page/watch/scan";

/** Milliseconds that one of both takes, the mean of so many times. */
export function timeOf(which: "ours" | "floor", times: number): number {
  const work = which === "ours" ? ours : floor;
  const started = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - started) / times;
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
