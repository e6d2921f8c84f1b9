import { expect, test } from "vitest";
import { unknownKey, unknownKeysOf } from "../../../lib/core/values/unknown-key";

const known = ["code", "units", "placeOfService", "charge", "id"];

test.each([
  ["unit", "units"],
  ["uints", "units"],
  ["Charges", "charge"],
  ["place_of_service", "placeOfService"],
  ["PLACE-OF-SERVCE", "placeOfService"],
])("%s: the nearest is %s", (key, nearest) => {
  expect(unknownKey(key, known)).toBe(`there is no key "${key}", the nearest is "${nearest}"`);
});

test.each(["dx", "npi", "dateOfService", "", "__proto__", "u".repeat(100_000)])("near %.20j there is none", (key) => {
  expect(unknownKey(key, known)).toBe(
    `there is no key ${JSON.stringify(key)}, only code, units, placeOfService, charge, id`,
  );
});

test("only a record's own keys count, each as it is written", () => {
  expect(unknownKeysOf(JSON.parse('{"code":1,"__proto__":2,"Units":3}'), known)).toEqual(["__proto__", "Units"]);
});
