import { expect, test } from "vitest";
import { kindsIn, type PageKind, signsIn } from "../../../../lib/core/reading/form/page-kind";

const titles: [string, PageKind][] = [
  ["Charge entry | Practice", "claim"],
  ["New claim", "claim"],
  ["Fee schedule 2026", "setup"],
  ["Automatic charges", "setup"],
  ["Code finder", "lookup"],
  ["Post payments", "payment"],
  ["Denials by payer", "payment"],
  ["Patient ledger", "record"],
  ["Messages", "prose"],
  ["Prior authorization request", "request"],
  ["Repair order", "trade"],
  ["Customer, serial no., date of loss", "trade"],
];

test.each(titles)("%s speaks of %s", (title, kind) => expect(kindsIn(title)).toContain(kind));

test("what is longer than a title speaks of nothing, and a name of no kind of page", () => {
  expect(kindsIn(`Fee schedule ${"x".repeat(200)}`)).toEqual([]);
  expect(kindsIn("Novak, Irena")).toEqual([]);
});

test("what titles, headings and buttons say is told once, by the kind alone", () => {
  const texts = [
    { from: "title", text: "Patient ledger" },
    { from: "button", text: "Post payments" },
    { from: "button", text: "Refund" },
    { from: "heading", text: "Novak, Irena" },
  ] as const;
  expect(signsIn(texts)).toEqual([
    { from: "title", kind: "record" },
    { from: "button", kind: "payment" },
  ]);
});

test("a title that leads to one claim does not speak of the list it was opened from", () => {
  const said = (text: string) => signsIn([{ from: "title", text }]).map(({ kind }) => kind);
  expect(said("Work queue ▸ claim")).toEqual([]);
  expect(said("Reports › Encounter #4471 - Larkmont")).toEqual([]);
  expect(said("Work queue ▸ claims")).toEqual(["record"]);
  expect(said("Settings › Visit types - Larkmont")).toEqual(["setup"]);
  expect(said("Claim 4471 > ledger")).toEqual(["record"]);
});
