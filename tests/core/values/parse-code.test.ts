import { describe, expect, test } from "vitest";
import { parseCode } from "../../../lib/core/values/parse-code";

describe("parseCode", () => {
  test.each([
    ["17340"],
    ["  17340 "],
    ["CPT 17340"],
    ["CPT® 17340"],
    ["CPT Code: 17340"],
    ["CPT#17340"],
    ["Proc: 17340"],
    ["HC:17340"],
    ["17340 - Cryotherapy"],
    ["17340 – Cryotherapy"],
    ["17340 (cryotherapy)"],
    ["17340 CRYOTHERAPY OF ACNE"],
    ["17340 - AC LESIONS"],
    ["17340 - CO2 slush"],
    ["17340;"],
    ["17340-"],
    ["17340, 17000"],
    ["17340 x2"],
    ["17340 1 UN"],
  ])("%j is the code alone", (text) => expect(parseCode(text)).toEqual({ code: "17340", modifiers: [] }));

  test.each([
    ["17340-22", ["22"]],
    ["17340 - 22", ["22"]],
    ["17340–22", ["22"]],
    ["17340\u201122", ["22"]],
    ["17340 22", ["22"]],
    ["17340\u00a022", ["22"]],
    ["17340,22", ["22"]],
    ["17340 22,59", ["22", "59"]],
    ["17340-xs-59", ["XS", "59"]],
    ["17340-22 Cryotherapy", ["22"]],
    ["HC:17340:XS", ["XS"]],
    ["HC:17340:XS:59:76:22", ["XS", "59", "76", "22"]],
  ])("%j carries modifiers", (text, modifiers) => expect(parseCode(text)).toEqual({ code: "17340", modifiers }));

  test.each([
    ["99213", "99213"],
    ["g0442", "G0442"],
    ["0001u", "0001U"],
  ])("%j is a code of another kind", (text, code) => expect(parseCode(text)?.code).toBe(code));

  test.each([
    [""],
    ["1734"],
    ["173400"],
    ["17340.50"],
    ["17340,00"],
    ["17340-1234"],
    ["17340/2"],
    ["0.17340"],
    ["$17340"],
    ["17,340"],
    ["Room 17340"],
    ["ABCDE"],
  ])("%j is no code", (text) => expect(parseCode(text)).toBeNull());
});
