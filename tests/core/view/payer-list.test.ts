import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { payerList } from "../../../lib/core/view/payer-list";

const product = [
  { id: "cigna", name: "Cigna", aliases: ["Evernorth"], ids: ["62308"], onFile: [] },
  { id: "aetna", name: "Aetna", aliases: [], ids: ["60054"], onFile: [] },
];
const listed = (payers: Preferences["payers"]) => payerList(product, { ...defaultPreferences, payers }, "2026-11-29");
const inShort = (payers: Preferences["payers"]) => listed(payers).map(({ name, says }) => `${name}: ${says}`);

test("payers stand by name, pinned ones first, plans under their payer", () => {
  expect(
    inShort({
      "own/aetna-student": { name: "Aetna Student", planOf: "aetna" },
      "own/zeta": { name: "Zeta Health", pinned: true, notes: "x", contact: "y" },
      cigna: { coverage: "covered", lookAgainOn: "2026-11-29" },
    }),
  ).toEqual([
    "Zeta Health: added · 2 set",
    "Aetna: as on file",
    "Aetna Student: plan of Aetna · inherits all",
    "Cigna: 2 set · look again",
  ]);
});

test("a circle of plans, a plan of nobody, and a plan of a plan are still listed", () => {
  const names = listed({
    "own/a": { name: "A", planOf: "own/b" },
    "own/b": { name: "B", planOf: "own/a" },
    "own/c": { name: "C", planOf: "own/gone" },
    "own/d": { name: "D", planOf: "own/d" },
  }).map(({ name }) => name);
  expect(names.toSorted()).toEqual(["A", "Aetna", "B", "C", "Cigna", "D"]);
});

test("a payer is found by its names and ids, the practice's as well as our own", () => {
  const [aetna, cigna] = listed({ cigna: { aliases: ["LAKE CIGNA"], ids: ["LC001"] } });
  expect(aetna?.found).toContain("60054");
  expect(cigna?.found.split("\n")).toEqual(["cigna", "cigna", "evernorth", "62308", "lake cigna", "lc001"]);
});
