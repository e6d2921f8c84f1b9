import fc from "fast-check";
import { expect, test } from "vitest";
import { buildClaim } from "../../lib/core/claim/build-claim";
import { guidePage } from "../../lib/core/guide-page";
import { mergeFrames } from "../../lib/core/reading/merge-frames";
import { readSight } from "../../lib/core/reading/read-fields";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { makePreferences } from "../make";
import { randomSight } from "./reading/random-sight";
import { anyClaim } from "./rules/any-claim";

// Whatever writes into what it was given throws here: a frozen value takes nothing.

const preferences = frozen(makePreferences());
const today = "2026-11-28";

test("reading, building and guiding change nothing of what they are given", () => {
  fc.assert(
    fc.property(randomSight, (sight) => {
      const before = JSON.stringify(sight);
      const reading = frozen(readSight(frozen(sight)));
      const page = frozen(mergeFrames([reading]));
      expect(() => buildClaim(page, today, ["17340"])).not.toThrow();
      expect(() => guidePage(frozen([reading]), preferences, today)).not.toThrow();
      expect(JSON.stringify(sight)).toBe(before);
    }),
    { numRuns: 300, seed: 17340 },
  );
});

test("judging changes nothing of the claim", () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(() => judgeClaim(frozen(claim), { preferences, today })).not.toThrow();
    }),
    { numRuns: 300, seed: 17340 },
  );
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
