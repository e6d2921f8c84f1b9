import { describe, expect, test } from "vitest";
import { requiredSites } from "../../scripts/setup/required-sites";

test("sites are listed with blanks, commas or lines between, each once and in one spelling", () => {
  expect(requiredSites(" https://portal.example/*,\nhttp://Claims.example/* https://portal.example/* ")).toEqual([
    "https://portal.example/*",
    "http://claims.example/*",
  ]);
});

test.each([[undefined], [""], ["  "]])("%j lists none", (listed) => expect(requiredSites(listed)).toEqual([]));

describe("what is no pattern of one site is refused, with what was expected and found", () => {
  test.each([
    ["portal.example"],
    ["https://portal.example"],
    ["https://portal.example/claims/*"],
    ["https://portal.example:8443/*"],
    ["https://*.portal.example/*"],
    ["*://portal.example/*"],
    ["https://*/*"],
    ["<all_urls>"],
    ["https://user@portal.example/*"],
    ["https://portal%.example/*"],
  ])("%s", (pattern) =>
    expect(() => requiredSites(`https://first.example/* ${pattern}`)).toThrow(
      `CLAIMSIDE_SITES: expected match patterns of one site each, such as https://portal.example/*, found "${pattern}".`,
    ),
  );
});
