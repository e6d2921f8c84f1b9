import { expect, test } from "vitest";
import { inSteps, oncePerReading } from "../../../lib/page/dom/once-per-reading";

let asked = 0;
const count = oncePerReading((_key: object) => ++asked);
const key = {};

function* looksAt(...keys: object[]): Generator<void, void> {
  for (const each of keys) count(each);
  yield;
}

test("in one reading it is found out once, in the next anew", () => {
  const before = asked;
  inSteps(looksAt(key, key, {})).next();
  expect(asked).toBe(before + 2);
  inSteps(looksAt(key)).next();
  expect(asked).toBe(before + 3);
});

test("a reading in steps keeps what it found to itself, also where others come between or it is left unfinished", () => {
  const steps = () =>
    inSteps(
      (function* () {
        const first = count(key);
        yield;
        return [first, count(key)];
      })(),
    );
  const [one, other] = [steps(), steps()];
  one.next();
  other.next();
  const between = count(key);
  expect(one.next().value).toEqual([between - 2, between - 2]);
  expect(count(key)).toBe(between + 1);
});
