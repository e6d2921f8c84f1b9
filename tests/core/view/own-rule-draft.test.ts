import fc from "fast-check";
import { expect, test } from "vitest";
import { subjects } from "../../../lib/core/preferences/own-rules";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import {
  asksOf,
  type ConditionDraft,
  conditionsOf,
  draftOf,
  newCondition,
  newDraft,
  problemsOf,
  ruleOfDraft,
} from "../../../lib/core/view/own-rule-draft";
import { runs } from "../rules/any-claim";
import { anyOwnRules } from "../rules/own/any-own-rule";

const draft = { ...newDraft(), title: "Two units", says: "One a day.", when: [of("units", "1")] };

function of(subject: ConditionDraft["subject"], ...values: string[]): ConditionDraft {
  return { ...newCondition(subject, 0), values };
}

test("a rule opened and saved is the same rule", () => {
  fc.assert(
    fc.property(anyOwnRules, (rules) => {
      for (const rule of Object.values(rules)) expect(ruleOfDraft(draftOf(rule))).toEqual(rule);
    }),
    runs,
  );
});

test("a new rule lacks all, and says so", () => {
  expect(ruleOfDraft(newDraft())).toBeNull();
  expect(problemsOf(newDraft(), {})).toEqual({
    title: "Give the check a name of letters or digits.",
    says: "Say what is wrong.",
    when: ["Tick at least one payer."],
  });
});

test("what is whole becomes a rule, without the blanks around it and without an empty remedy", () => {
  expect(ruleOfDraft({ ...draft, title: " Two units ", remedy: " " })).toEqual({
    title: "Two units",
    when: [{ subject: "units", is: "above", value: 1 }],
    severity: "warning",
    says: "One a day.",
  });
});

test.each<[ConditionDraft, string | null]>([
  [of("modifier", "XS", "59"), null],
  [of("modifier", "XS", "XSS"), "“XSS” is no modifier: two letters or digits."],
  [of("place", "11"), null],
  [of("place", "office"), "“office” is no place of service: two digits."],
  [of("diagnosis", "L70", "B07.8"), null],
  [of("diagnosis", "acne"), "“acne” is no ICD-10-CM code and no beginning of one."],
  [of("other-code", "99213", "G2211"), null],
  [of("other-code", "visit"), "“visit” is no procedure code: five letters or digits."],
  [of("other-code", ...Array.from({ length: 51 }, () => "99213")), "At most 50 of them."],
  [of("plan", "Medicare Advantage"), null],
  [of("plan", "–"), "“–” needs a letter or digit, and at most 60 of them."],
  [of("units", "two"), "A whole number from 0 to 999."],
  [of("units", ""), "A whole number from 0 to 999."],
  [of("units", "1.5"), "A whole number from 0 to 999."],
  [of("age", "131"), "A whole number from 0 to 130."],
  [of("charge", "$95.50"), null],
  [of("charge", "95,50"), "An amount such as 95 or 95.50, up to 100000."],
  [of("note"), "Choose what the note should hold."],
  [of("note", "own/sun-advice"), null],
])("%j: %s", (condition, problem) => {
  const { when } = problemsOf({ ...draft, when: [condition] }, {});
  expect(when).toEqual([problem]);
  expect(conditionsOf({ ...draft, when: [condition] }) === null).toBe(problem !== null);
});

test("a name that is taken, and words that are too long, are said", () => {
  const rule = ruleOfDraft(draft);
  if (!rule) throw new Error("The draft was expected to be whole.");
  expect(problemsOf(draft, { "own/two-units": rule }).title).toBe("There is already a check called “Two units”.");
  const long = { ...draft, title: "a".repeat(101), says: "b".repeat(301), remedy: "c".repeat(301) };
  expect(problemsOf(long, {})).toMatchObject({
    title: "At most 100 characters.",
    says: "At most 300 characters.",
    remedy: "At most 300 characters.",
  });
});

test("every subject can be asked in two ways, and whatever is saved can be read again", () => {
  const values = { payer: "aetna", plan: "PPO", age: "12", diagnosis: "L70", place: "11", modifier: "XS" };
  const answers = { ...values, charge: "95", units: "1", "other-code": "17110", note: "consent" };
  const when = subjects.flatMap((subject) =>
    asksOf(subject).map((is) => ({ key: 0, subject, is, values: [answers[subject]] })),
  );
  expect(when).toHaveLength(20);
  for (const condition of when) {
    const rule = ruleOfDraft({ ...draft, when: [condition] });
    expect(readPreferences({ ownRules: { "own/a": rule } }).problems).toEqual([]);
  }
});
