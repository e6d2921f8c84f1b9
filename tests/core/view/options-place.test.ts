import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, type OptionsPlace, payerCardParts, placeAt } from "../../../lib/core/view/options-place";

test.each<[string, OptionsPlace]>([
  ["", { view: "payers" }],
  ["#/payers", { view: "payers" }],
  ["#/payers/aetna", { view: "payers", payer: "aetna" }],
  ["#/payers/aetna/names", { view: "payers", payer: "aetna", part: "names" }],
  ["#/payers/own/lake-county", { view: "payers", payer: "own/lake-county" }],
  ["#/payers/own/notes/notes", { view: "payers", payer: "own/notes", part: "notes" }],
  ["#/payers/own/notes", { view: "payers", payer: "own/notes" }],
  ["#/checks/units-above-one", { view: "checks", rule: "units-above-one" }],
  ["#/checks/own/two-visits", { view: "checks", rule: "own/two-visits" }],
  ["#/history", { view: "history" }],
  ["#/add-payer?name=Lake+%26+Sons&id=LC001", { view: "add-payer", name: "Lake & Sons", id: "LC001" }],
])("%s is %j", (address, place) => {
  expect(placeAt(address)).toEqual(place);
});

test.each(["#sites", "#/nowhere", "#/%E0%A4%A", "#/payers/"])("%s is some place", (address) => {
  expect(placeAt(address).view).toMatch(/payers|sites/);
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.oneof(
  slug,
  slug.map((own) => `own/${own}`),
);
const anyPlace: fc.Arbitrary<OptionsPlace> = fc.oneof(
  fc.record({ view: fc.constant("payers" as const), payer: id, part: fc.constantFrom(...payerCardParts) }),
  fc.record({ view: fc.constant("checks" as const), rule: id }),
  fc.record({ view: fc.constant("add-payer" as const), name: fc.string(), id: fc.string() }),
  fc.constantFrom<OptionsPlace>({ view: "sites" }, { view: "stored" }, { view: "payers" }),
);

test("an address leads back to the place it was made of", () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(placeAt(addressOf(place))).toEqual(place);
    }),
  );
});
