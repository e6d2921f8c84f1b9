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

/** All in Chromium, and in Firefox every sixteenth: enough to see that it holds there at all. */
export function inOneBrowser(engine: Engine): (one: unknown, index: number) => boolean {
  return (_, index) => engine === "chromium" || index % 16 === 0;
}

/** The browsers of which `inOneBrowser` leaves cases to the part that runs. */
export function enginesInPart(): readonly Engine[] {
  return inject("part") === "short" ? ["chromium", "firefox"] : ["firefox"];
}

/** One practice page for each way of typing and, in the other browser, one in a frame: these stand for all in the short part. */
export const shortPages: Record<Engine, readonly string[]> = {
  chromium: ["cms-1500", "grid"],
  firefox: ["framed"],
};

/** Of files that say the same in both browsers: Chromium in the short part, Firefox in the long one. */
export function inChromium(engine: Engine): boolean {
  return engine === "chromium";
}
