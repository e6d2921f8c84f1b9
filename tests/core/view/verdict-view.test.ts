import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Line } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { rules } from "../../../lib/core/rules";
import { viewNow } from "../../../lib/core/view/shown-now";
import { makeClaim, makeLine, without } from "../../make";
import { viewOf } from "./view-of";

const today = "2026-11-24";
const line = makeLine();
const claim = makeClaim([line]);

function verdictOf(of: Claim, preferences: Preferences = defaultPreferences) {
  const view = viewOf(of, { preferences, today });
  return view ? viewNow(view, null) : null;
}

const withLine = (over: Partial<Line>): Claim => makeClaim([makeLine(over)]);

describe("the verdict", () => {
  test.each<[string, Claim, Preferences, string, RegExp]>([
    ["all was checked and is fine", claim, defaultPreferences, "ready", /^\d+ checks passed\.$/],
    ["an error", withLine({ units: 14 }), defaultPreferences, "fix", /^1 to fix.* \$95\.00 on this line\.$/],
    ["no payer", { ...claim, payer: {} }, defaultPreferences, "not-checked", /One thing was not/],
    [
      "no NPI on the form",
      makeClaim([without(line, "renderingNpi")]),
      defaultPreferences,
      "not-checked",
      /One thing was not/,
    ],
    [
      "a rule that is off",
      claim,
      { ...defaultPreferences, rules: { "units-above-one": "off" } },
      "not-checked",
      /One thing was not/,
    ],
    [
      "the payer is off",
      claim,
      { ...defaultPreferences, payers: { medicare: { enabled: false } } },
      "not-checked",
      /not\.$/,
    ],
  ])("where there is %s", (_, of, preferences, kind, says) => {
    const now = verdictOf(of, preferences);
    expect(now?.verdict).toMatchObject({ kind, says: expect.stringMatching(says) });
  });
});

test("nothing is called ready with anything off, set aside, unknown or unread", () => {
  const keys = ["units", "placeOfService", "diagnosisPointers", "charge", "dateFrom", "renderingNpi"] as const;
  const offRules = fc.subarray(
    rules.map(({ id }) => id),
    { maxLength: 3 },
  );
  const until = fc.constantFrom("2026-11-23", today, "2027-01-01");
  const asides = fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), fc.record({ until }), { maxKeys: 2 });
  const unread = fc.subarray([...keys], { maxLength: 2 });
  const payer = fc.constantFrom({ name: "Medicare Part B" }, { name: "Quixote Mutual of Nowhere" }, {}, undefined);
  fc.assert(
    fc.property(offRules, asides, unread, payer, fc.boolean(), (off, setAside, missing, named, isPayerOff) => {
      const left = Object.fromEntries(Object.entries(line).filter(([key]) => !missing.includes(key as never))) as Line;
      const { payer: _payer, ...rest } = claim;
      const of: Claim = { ...rest, lines: [left], ...(named && { payer: named }) };
      const now = verdictOf(of, {
        ...defaultPreferences,
        rules: Object.fromEntries(off.map((id) => [id, "off" as const])),
        setAside,
        payers: { medicare: { enabled: !isPayerOff } },
      });
      const isAnyAside = Object.values(setAside).some((aside) => aside.until >= today);
      const isWhole =
        !isAnyAside && off.length === 0 && missing.length === 0 && !isPayerOff && named?.name === "Medicare Part B";
      expect(now?.verdict.kind === "ready").toBe(isWhole);
    }),
    { numRuns: 400 },
  );
});
