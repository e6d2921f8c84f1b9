import fc from "fast-check";
import { expect, test } from "vitest";
import { saySame, sortedJson } from "../../../lib/core/values/sorted-json";
import { runs } from "../rules/any-claim";

test("the keys of every object stand in order, lists as they are", () => {
  expect(sortedJson({ b: [{ d: 1, c: 2 }, 1], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},1]}');
  expect(sortedJson({ b: 1, a: 2 }, 2)).toBe('{\n  "a": 2,\n  "b": 1\n}');
});

test("it is read back as what it was, and says the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = JSON.parse(sortedJson(value)) as unknown;
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(saySame(read, value)).toBe(true);
    }),
    runs,
  );
});

test("values that differ do not say the same, and what is not set is no empty text", () => {
  expect(saySame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect([saySame([1, 2], [2, 1]), saySame(undefined, ""), saySame(undefined, null), saySame(1, "1")]).not.toContain(
    true,
  );
});
