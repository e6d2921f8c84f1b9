import fc from "fast-check";
import type {
  BoundCondition,
  Condition,
  ListCondition,
  OwnRule,
  OwnRuleSet,
} from "../../../../lib/core/preferences/own-rules";

const one = fc.constantFrom;

function among(subject: ListCondition["subject"], ...values: string[]): fc.Arbitrary<Condition> {
  return fc.record({
    subject: fc.constant(subject),
    is: one("one-of", "none-of"),
    values: fc.uniqueArray(one(...values), { minLength: 1, maxLength: 3 }),
  });
}

function bound(subject: BoundCondition["subject"], ...values: number[]): fc.Arbitrary<Condition> {
  return fc.record({ subject: fc.constant(subject), is: one("above", "below"), value: one(...values) });
}

/** A condition of any subject, with values that forms hold. */
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  among("payer", "medicare", "aetna", "bcbs", "uhc", "own/blue-bell"),
  among("plan", "DUAL COMPLETE", "Dental", "BCBSTX"),
  among("modifier", "XS", "59", "25", "LT", "22"),
  among("place", "11", "12", "02"),
  among("diagnosis", "L70", "L70.0", "L73.0", "B07", "Z41.1"),
  among("other-code", "17340", "99213", "17110", "G2211"),
  bound("units", 0, 1, 2),
  bound("charge", 0, 94.99, 95),
  bound("age", 11, 12, 18),
  fc.record({
    subject: fc.constant("note"),
    is: one("documented", "not-documented"),
    prompt: one("consent", "cryogen"),
  }),
);

const anyOwnRule: fc.Arbitrary<OwnRule> = fc.record(
  {
    title: one("a wart the same day", "a visit"),
    when: fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
    severity: one("error", "warning", "info"),
    says: one("This payer asks for more.", "Call the payer first"),
    remedy: one("Call the payer."),
  },
  { requiredKeys: ["title", "when", "severity", "says"] },
);

export const anyOwnRules: fc.Arbitrary<OwnRuleSet> = fc.dictionary(one("own/a", "own/b-1", "own/c"), anyOwnRule, {
  minKeys: 1,
  noNullPrototype: true,
});
