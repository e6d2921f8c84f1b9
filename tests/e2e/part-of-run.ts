import { inject } from "vitest";
import type { Engine } from "../../scripts/setup/find-browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** vitest.config.ts says it for each project. */
    part: "short" | "long";
  }
}

/**
 * Of what a `.long.test.ts` repeats over many pages, the cases of the part that runs: `npm test` runs the short ones in
 * the project "e2e", `npm run test:all` the others, too, in the project "long".
 */
export function casesOf<Case>(cases: readonly Case[], isShort: (one: Case, index: number) => boolean): Case[] {
  return cases.filter((one, index) => isShort(one, index) === (inject("part") === "short"));
}

/** One practice page in each browser, in Firefox one with a frame: these stand for all in the short part. */
export const shortPages: Record<Engine, string> = { chromium: "cms-1500", firefox: "framed" };

/** Of files that say the same in both browsers: Chromium in the short part, Firefox in the long one. */
export function inChromium(engine: Engine): boolean {
  return engine === "chromium";
}
