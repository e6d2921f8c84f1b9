import { describe, expect, test } from "vitest";
import type { Claim, Line } from "../../../../lib/core/claim/claim";
import type { Condition } from "../../../../lib/core/preferences/own-rules";
import { makeClaim, makeLine, makeOther, without } from "../../../make";
import { cameOf, ruleOf, someTicks as ticks } from "./came-of";

const fires = "problem warning";
const of = (changes: Partial<Line>) => makeClaim([makeLine(changes)]);
const lacking = (key: keyof Line) => makeClaim([without(makeLine(), key)]);
const beside = (...others: Line[]) => makeClaim([makeLine(), ...others]);
const named = (name: string) => makeClaim(undefined, { payer: { name } });
const nobody = without(without(makeClaim(), "payer"), "insuranceType");
describe("a condition, where it holds, where it does not, and where it cannot be told", () => {
  const payer: Condition = { subject: "payer", is: "one-of", values: ["cigna", "medicare"] };
  const noPayer: Condition = { ...payer, is: "none-of" };
  const plan: Condition = { subject: "plan", is: "one-of", values: ["Medicare-Advantage", "PPO"] };
  const modifier: Condition = { subject: "modifier", is: "none-of", values: ["XS", "59"] };
  const place: Condition = { subject: "place", is: "none-of", values: ["11"] };
  const diagnosis: Condition = { subject: "diagnosis", is: "one-of", values: ["L70", "B07.8"] };
  const code: Condition = { subject: "other-code", is: "one-of", values: ["17110", "99213"] };
  const noCode: Condition = { ...code, is: "none-of" };
  const units: Condition = { subject: "units", is: "above", value: 1 };
  const charge: Condition = { subject: "charge", is: "below", value: 95 };
  const age: Condition = { subject: "age", is: "below", value: 12 };
  const consent: Condition = { subject: "note", is: "documented", prompt: "consent" };

  test.each<[string, Condition, Claim, string]>([
    ["payer", payer, named("CIGNA PPO"), fires],
    ["payer, by the type of insurance alone", payer, without(makeClaim(), "payer"), fires],
    ["payer", payer, named("Aetna"), "fine"],
    ["payer", payer, named("Lake County"), "fine"],
    ["payer", noPayer, named("Lake County"), fires],
    ["payer", payer, nobody, "unsure payer"],
    ["payer", noPayer, { ...nobody, payer: { name: "" } }, "field-empty payer"],
    ["plan", plan, named("AETNA MEDICARE ADVANTAGE"), fires],
    ["plan", plan, named("Cigna PPO"), fires],
    ["plan, whole words only", plan, named("Cigna PPOX"), "fine"],
    ["plan, never by an id", plan, { ...nobody, payer: { id: "60054" } }, "unsure payer"],
    ["modifier", modifier, of({}), fires],
    ["modifier", modifier, of({ modifiers: ["LT", "xs"] }), "fine"],
    ["modifier", modifier, lacking("modifiers"), "unsure modifiers"],
    ["place", place, of({ placeOfService: "22" }), fires],
    ["place", place, of({}), "fine"],
    ["place", place, of({ placeOfService: "" }), "field-empty place of service"],
    ["place", place, lacking("placeOfService"), "unsure place of service"],
    ["diagnosis, by how it begins", diagnosis, of({}), fires],
    [
      "diagnosis, one that is not pointed at",
      diagnosis,
      makeClaim(undefined, { diagnoses: ["Z41.1", "L70.0"] }),
      "fine",
    ],
    ["diagnosis", diagnosis, of({ diagnosisPointers: [] }), "field-empty diagnosis pointers"],
    ["diagnosis", diagnosis, of({ diagnosisPointers: ["D"] }), "field-empty diagnoses"],
    ["diagnosis", diagnosis, lacking("diagnosisPointers"), "unsure diagnosis pointers"],
    ["diagnosis", diagnosis, without(makeClaim(), "diagnoses"), "unsure diagnoses"],
    ["other code", code, beside(makeOther("17110")), fires],
    ["other code, on another day", code, beside(makeOther("17110", { dateFrom: "2026-11-19" })), "fine"],
    ["other code, on a day not read", code, beside(without(makeOther("17110"), "dateFrom")), "unsure date of service"],
    ["other code, on no day", code, beside(makeOther("17110", { dateFrom: "" })), "field-empty date of service"],
    [
      "other code, our own day not read",
      noCode,
      makeClaim([without(makeLine(), "dateFrom"), makeOther("99213")]),
      "unsure date of service",
    ],
    ["other code, not read", noCode, beside(without(makeOther("17110"), "code")), "unsure procedure code"],
    ["no other code", noCode, of({}), fires],
    ["no other code", noCode, beside(makeOther("99213")), "fine"],
    ["units", units, of({ units: 2 }), fires],
    ["units at the bound", units, of({}), "fine"],
    ["units", units, of({ units: null }), "field-empty units"],
    ["units", units, lacking("units"), "unsure units"],
    ["charge", charge, of({ charge: 94.99 }), fires],
    ["charge at the bound", charge, of({}), "fine"],
    ["charge", charge, lacking("charge"), "unsure charge"],
    ["age", age, makeClaim(undefined, { patientAge: 11 }), fires],
    ["age", age, makeClaim(), "fine"],
    ["age", age, makeClaim(undefined, { patientAge: null }), "field-empty patient's age"],
    ["age", age, without(makeClaim(), "patientAge"), "unsure patient's age"],
    ["note", consent, makeClaim(), "note-not-read"],
  ])("%s: %j", (_what, condition, claim, expected) => {
    expect(cameOf(ruleOf(condition), claim)).toBe(expected);
  });

  test.each<["documented" | "not-documented", string, string]>([
    ["documented", "consent", fires],
    ["not-documented", "consent", "fine"],
    ["documented", "cryogen", "fine"],
    ["not-documented", "cryogen", fires],
    ["not-documented", "own/taken-away", "not-asked"],
  ])("a note, %s: %s", (is, prompt, expected) => {
    expect(cameOf(ruleOf({ subject: "note", is, prompt }), makeClaim(), { ticks })).toBe(expected);
  });

  test("all must hold; one that does not is enough to be silent, and what is empty or unread counts only where the others hold", () => {
    const both = ruleOf(units, place);
    expect(cameOf(both, of({ units: 2, placeOfService: "22" }))).toBe(fires);
    expect(cameOf(both, of({ units: 2 }))).toBe("fine");
    expect(cameOf(both, makeClaim([without(makeLine(), "units")]))).toBe("fine");
    expect(cameOf(both, makeClaim([without(makeLine({ placeOfService: "22" }), "units")]))).toBe("unsure units");
    expect(cameOf(both, makeClaim([without(makeLine({ placeOfService: "" }), "units")]))).toBe(
      "field-empty place of service",
    );
    expect(cameOf(ruleOf(units, consent), lacking("units"))).toBe("note-not-read");
  });
});
