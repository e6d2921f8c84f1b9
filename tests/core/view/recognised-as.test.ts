import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { recognisedAs } from "../../../lib/core/view/recognised-as";

const preferences: Preferences = {
  ...defaultPreferences,
  payers: { aetna: { ids: ["AB1"] }, "own/lake": { name: "Lake County", aliases: ["LCH PLAN"] } },
};

test.each([
  ["LCH Plan of Ohio", 'Recognised as Lake County, because your name "LCH PLAN" stands in it.'],
  ["lake county", 'Recognised as Lake County, because your name "Lake County" stands in it.'],
  ["ab1", "Recognised as Aetna, because it is an id of yours for it."],
  ["60054", "Recognised as Aetna, because it is an id on file for it."],
  ["River Mutual", 'No payer is recognised by "River Mutual".'],
])("%s", (typed, says) => {
  expect(recognisedAs(typed, preferences)).toBe(says);
});

test("a name on file is told by the words that stand in it", () => {
  expect(recognisedAs("AETNA CHOICE POS II", preferences)).toMatch(
    /^Recognised as Aetna, because ".+" stands in it\.$/,
  );
});
