import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedKey } from "../../../lib/core/values/repeated-key";
import { runs } from "../rules/any-claim";

test.each([
  ['{"a":1,"a":2}', "a"],
  ['{"x":{"a":1,"b":[{"c":1,"c":2}]}}', "c"],
  ['{"a":1,"\\u0061":2}', "a"],
  ['{"say \\"hi\\"":1,"say \\"hi\\"":2}', 'say "hi"'],
  ['{"ends in \\\\":1,"ends in \\\\":2}', "ends in \\"],
  ['{ "a" : 1 , "b" : [ "a" , "a" ] , "a" : 1 }', "a"],
  ['{"__proto__":1,"__proto__":2}', "__proto__"],
])("%s repeats a key", (json, key) => {
  expect(repeatedKey(json)).toBe(key);
});

test.each(['{"a":{"a":1},"b":{"a":2}}', '["a","a"]', '{"a":"{\\"b\\":1,\\"b\\":2}"}', '{"a":"a"}', '"a"', "7"])(
  "%s repeats none",
  (json) => {
    expect(repeatedKey(json)).toBeNull();
  },
);

test("nothing that was written as JSON repeats a key", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(repeatedKey(JSON.stringify(value, null, 2))).toBeNull();
    }),
    runs,
  );
});
