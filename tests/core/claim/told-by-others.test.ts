import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

const today = "2026-11-25";

describe("a payer", () => {
  const payerOf = (...fields: FieldReading[]) =>
    buildClaim(makePage([makeFields({ code: "17340" })], fields), today).claim.payer;
  const said = (text: string, value: string) =>
    makeField("payerName", value, { kind: "text", evidence: [{ from: "said", text }] });
  const grouped = makeField("payerName", "Ferreira, Magnus", {
    evidence: [{ from: "group", text: "Patient / Insurance Name" }],
  });

  test("is none by the words around a name, or before a step of the form, where a field is called so itself", () => {
    expect(payerOf(grouped, makeField("payerName", "Geisinger"))).toEqual({ name: "Geisinger" });
    const hidden = makeField("payerName", "Keystone First", { shown: false });
    expect(payerOf(said("Payer and diagnosis", "Service lines"), hidden)).toEqual({ name: "Keystone First" });
  });

  test("is none by words of a menu that follow each other, where another is named with a colon or its value", () => {
    const named = makeField("payerName", "Cigna", {
      kind: "text",
      evidence: [{ from: "label", text: "Primary payer" }],
    });
    expect(payerOf(said("Plan", "Rx"), said("Insurance:", "Cigna"))).toEqual({ name: "Cigna" });
    expect(payerOf(said("Insurance", "Documents"), named)).toEqual({ name: "Cigna" });
    expect(payerOf(said("Carrier", "Scan card"), makeField("payerName", "Cigna"))).toEqual({ name: "Cigna" });
  });

  test("is none by news or a kind of payer, also where nothing else is named", () => {
    const headed = (text: string, value: string) =>
      makeField("payerName", value, { kind: "text", evidence: [{ from: "label", text }] });
    expect(payerOf(headed("New payer bulletin", "telehealth places of service"))).toBeUndefined();
    expect(payerOf(headed("Upcoming carrier outages", "Sunday night"))).toBeUndefined();
    expect(payerOf(headed("Insurance", "Health insurance"))).toBeUndefined();
    expect(payerOf(headed("Destination payer", "BCBS of Vermont"))).toEqual({ name: "BCBS of Vermont" });
    expect(payerOf(headed("Payer that gets the bill", "Cigna"))).toEqual({ name: "Cigna" });
    expect(payerOf(headed("Payer", ""))).toEqual({ name: "" });
  });

  test("is one where nothing says it better", () => {
    expect(payerOf(grouped)).toEqual({ name: "Ferreira, Magnus" });
    expect(payerOf(said("Payer", "Cigna"), makeField("payerName", "Aetna", { shown: false }))).toEqual({
      name: "Cigna",
    });
  });
});

describe("modifiers on chips", () => {
  const chip = makeField("modifier", "XS", { kind: "text" });
  const lines = (...own: FieldReading[]) =>
    buildClaim(makePage([[...makeFields({ code: "17340" }), ...own], makeFields({ code: "17360" })]), today).claim
      .lines;

  test("are none on a line without any, where another has some", () => {
    expect(lines(chip).map(({ modifiers }) => modifiers)).toEqual([["XS"], []]);
  });

  test("are not told on a line without a box, where another has one", () => {
    expect(lines(makeField("modifier", "XS")).map(({ modifiers }) => modifiers)).toEqual([["XS"], undefined]);
  });
});
