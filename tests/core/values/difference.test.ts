import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceBetween, sharedWith, withDifference } from "../../../lib/core/values/difference";
import { runs } from "../rules/any-claim";

const before = { view: { findings: [{ says: "a" }, { says: "b" }], notice: "n" }, place: null };

test("what differs is named by its keys, and the rest left out", () => {
  const after = { view: { findings: [{ says: "a" }, { says: "c" }], notice: "n" }, place: null };
  expect(differenceBetween(before, after)).toEqual({
    within: { view: { within: { findings: { within: { 1: { within: { says: { whole: "c" } } } } } } } },
  });
  expect(differenceBetween(before, structuredClone(before))).toBeNull();
});

test.each([
  ["lists of another length", [1, 2], [1]],
  ["a list and an object", [1], { 0: 1 }],
  ["other keys", { a: 1 }, { b: 1 }],
  ["the same keys in another order", { a: 1, b: 2 }, { b: 2, a: 1 }],
  ["nothing", null, { a: 1 }],
])("%s are another value as a whole", (_, one, other) => {
  expect(differenceBetween(one, other)).toEqual({ whole: other });
});

test("a key without a value is not there", () => {
  expect(differenceBetween({ a: 1, b: undefined }, { a: 1 })).toBeNull();
  expect(differenceBetween({ a: 1, b: undefined }, { a: 1, b: 2 })).toEqual({ whole: { a: 1, b: 2 } });
});

test("what does not differ stays the very object", () => {
  const after = structuredClone(before);
  after.view.findings[1] = { says: "c" };
  const shared = sharedWith(before, after);
  expect(shared).toEqual(after);
  expect(shared.view.findings[0]).toBe(before.view.findings[0]);
  expect(shared.view.findings[1]).not.toBe(before.view.findings[1]);
  expect(sharedWith(before, structuredClone(before))).toBe(before);
});

test("any value comes out of any other and the difference, as JSON carries them", () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [from, to] = [one, other].map((json) => JSON.parse(JSON.stringify(json)) as unknown);
      const difference = differenceBetween(from, to);
      const sent = difference && (JSON.parse(JSON.stringify(difference)) as typeof difference);
      expect(sent ? withDifference(from, sent) : from).toEqual(to);
    }),
    runs,
  );
});
