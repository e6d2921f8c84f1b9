import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Condition } from "../../../lib/core/preferences/own-rules";
import { makeOwnRuleTryout } from "../../../lib/core/rules/own/try-own-rule";
import { conditionSays, tryoutView } from "../../../lib/core/view/own-rules-view";
import { ruleOf } from "../rules/own/came-of";

const names = {
  payers: [{ id: "cigna", name: "Cigna" }],
  prompts: [{ id: "consent", title: "Risks discussed" }],
};

test.each<[Condition, string]>([
  [{ subject: "payer", is: "one-of", values: ["cigna"] }, "Payer: Cigna"],
  [{ subject: "payer", is: "one-of", values: ["cigna", "own/lake"] }, "Payer: one of Cigna, own/lake"],
  [{ subject: "modifier", is: "none-of", values: ["XS"] }, "Modifier: none of XS"],
  [{ subject: "charge", is: "above", value: 95.5 }, "Charge: above $95.50"],
  [{ subject: "units", is: "below", value: 1 }, "Units: below 1"],
  [{ subject: "note", is: "not-documented", prompt: "consent" }, "Visit note: does not document Risks discussed"],
])("%j reads %s", (condition, words) => {
  expect(conditionSays(condition, names)).toBe(words);
});

test("a tryout says how often it would have fired, and what it says of the practice claim or what decided there", () => {
  const tryRule = makeOwnRuleTryout(defaultPreferences);
  const fires = tryoutView(tryRule(ruleOf({ subject: "payer", is: "one-of", values: ["cigna"] })));
  expect(fires.says).toMatch(/^It would have fired on \d+ of 200 invented claims\. Of \d+ claims it could not tell\.$/);
  expect(fires.onPractice).toEqual({
    severity: "warning",
    isUnsure: false,
    says: "We want it otherwise.",
    remedy: "Mend it.",
  });
  const silent = tryoutView(tryRule(ruleOf({ subject: "payer", is: "one-of", values: ["aetna"] })));
  expect(silent.onPractice).toEqual({ severity: null, because: "payer: CIGNA PPO" });
  const bare = tryoutView(tryRule(ruleOf({ subject: "other-code", is: "one-of", values: ["17110", "99213"] })));
  expect(bare.onPractice).toEqual({ severity: null, because: "no 17110, 99213 that day" });
  const unread = tryoutView(tryRule(ruleOf({ subject: "note", is: "documented", prompt: "consent" })));
  expect(unread.onPractice).toEqual({ severity: null, because: "No visit note was read" });
});
