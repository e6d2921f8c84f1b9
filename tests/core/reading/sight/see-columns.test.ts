import { describe, expect, test } from "vitest";
import { nameFields } from "../../../../lib/core/reading/naming/name-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { seeColumns } from "../../../../lib/core/reading/sight/see-columns";
import { takeAllSteps } from "../../../../lib/core/reading/take-all-steps";

let next = 0;
/** A box in a row of the page, and the head of its column. */
function see(value: string, left: number, top: number, head = ""): SeenField {
  const words = head ? [{ from: "head" as const, text: head }] : [];
  return { id: next++, kind: "box", value, words, path: [], shown: true, box: { left, top, width: 60, height: 20 } };
}

function readOf(...fields: SeenField[]): string[] {
  return takeAllSteps(nameFields(takeAllSteps(seeColumns(fields)))).map(
    ({ reading }) => `${reading.role}=${reading.value}`,
  );
}

describe("a procedure code that no word names", () => {
  const parts = [see("25", 100, 0, "Mod"), see("1", 200, 0, "Qty"), see("90.00", 300, 0, "Charge")];

  test("is told by the parts of a line that stand on its row", () => {
    expect(readOf(see("17340", 0, 0), ...parts)).toContain("code=17340");
  });

  test("is none where the row has a code already, or words call it something else", () => {
    expect(readOf(see("17340", 0, 0), see("99213", 400, 0, "CPT"), ...parts)).not.toContain("code=17340");
    expect(readOf(see("17340", 0, 0, "ZIP"), ...parts)).not.toContain("code=17340");
    const employee = { ...see("17340", 0, 0), words: [{ from: "header" as const, text: "Employee" }] };
    expect(readOf(employee, ...parts)).not.toContain("code=17340");
  });

  test("is none where no more than one part stands beside it", () => {
    expect(readOf(see("17340", 0, 0), see("90.00", 300, 0, "Charge"))).not.toContain("code=17340");
  });

  test("makes its row one by which unnamed columns are told", () => {
    expect(readOf(see("17340", 0, 0), ...parts, see("11", 400, 0))).toContain("placeOfService=11");
    expect(readOf(see("17340", 0, 0), ...parts, see("L70.0", 400, 0))).toContain("diagnosisPointer=L70.0");
  });
});

describe("a card that a code heads", () => {
  const at = (field: SeenField, ...path: string[]): SeenField => ({ ...field, kind: "text", path });
  const card = (code: string, id: string, top: number) => [
    at(see(code, 0, top), "form", id, "head", "code"),
    at(see("1", 0, top + 40, "Qty"), "form", id, "row", "qty"),
    at(see("$90.00", 80, top + 40, "Charge"), "form", id, "row", "charge"),
    at(see("A", 0, top + 80, "Dx pointers"), "form", id, "row 2", "pointer"),
  ];

  test("holds its line, also where the code has its description behind it", () => {
    const read = readOf(...card("17340 Freeze acne lesions", "card 1", 0), ...card("99213", "card 2", 200));
    expect(read).toContain("code=17340 Freeze acne lesions");
    expect(read).toContain("code=99213");
  });

  test("is none where several codes share the parts, or the parts are few", () => {
    const [code, ...parts] = card("17340", "card", 0);
    const other = at(see("99213", 200, 0), "form", "card", "head", "other");
    expect(code && readOf(code, other, ...parts)).not.toContain("code=17340");
    expect(code && readOf(code, ...parts.slice(0, 1))).not.toContain("code=17340");
  });

  test("holds its line, whatever else on the page names a code", () => {
    const deep = card("17340", "card 1", 0).map((field) => ({
      ...field,
      path: ["page", "main", "tab", ...field.path],
    }));
    const log = at(see("99213", 600, 400, "Codes"), "page", "log");
    expect(readOf(...deep, log)).toContain("code=17340");
    expect(readOf(...deep, { ...log, path: ["page", "main", "list"] })).toContain("code=17340");
  });

  test("has its price beside the code, also where another list has prices", () => {
    const shown = card("17340", "card 1", 0).filter(({ value }) => value !== "$90.00");
    const price = at(see("$85.00", 300, 0), "form", "card 1", "head", "price");
    const place = at(see("11", 160, 40, "POS"), "form", "card 1", "row", "place");
    const earlier = [
      at(see("99213", 600, 300, "CPT"), "form", "list"),
      at(see("90.00", 700, 300, "Charge"), "form", "list"),
    ];
    expect(readOf(...shown, place, price, ...earlier)).toContain("charge=$85.00");
  });
});

test("what is printed behind the codes of a superbill is the price, also without cents", () => {
  const cpt = [{ from: "values" as const, text: "CPT" }];
  const tick = { ...see("", 0, 0), kind: "check" as const, label: "17340", checked: true, words: cpt };
  const price = { ...see("78", 100, 0), kind: "text" as const };
  expect(readOf(tick, price, see("1", 200, 0))).toEqual(expect.arrayContaining(["charge=78", "units=1"]));
});

describe("an amount that no word names, on a row that has parts of a line", () => {
  const named = (value: string, left: number, top: number, head: string): SeenField => ({
    ...see(value, left, top, head),
    kind: "text",
  });
  const row = (top: number, amount: number) => [
    named("17340", 0, top, "CPT"),
    named("A", 100, top, "Dx ptr"),
    named("1", 200, top, "Units"),
    { ...see("$80.00", amount, top), kind: "text" as const },
  ];

  test("is its charge, though another row's is named", () => {
    const first = [...row(0, 300).slice(0, 3), named("$90.00", 300, 0, "Charge")];
    expect(readOf(...first, ...row(40, 300))).toContain("charge=$80.00");
    expect(readOf(...first, ...row(40, 350))).toContain("charge=$80.00");
  });

  test("is none in a list of little more than codes", () => {
    const first = [...row(0, 300).slice(0, 3), named("$90.00", 300, 0, "Charge")];
    const [code, , , amount] = row(40, 300);
    expect(code && amount && readOf(...first, code, amount)).not.toContain("charge=$80.00");
  });
});

describe("of several columns of codes to tick", () => {
  const cpt = [{ from: "values" as const, text: "CPT" }];
  const tick = (code: string, left: number, top: number, checked: boolean) => ({
    ...see(code, left, top),
    kind: "check" as const,
    checked,
    words: cpt,
  });
  const price = (value: string, left: number, top: number) => ({ ...see(value, left, top), kind: "text" as const });
  const columns = (ticked: number) =>
    [0, 300, 600].flatMap((left, at) => [
      tick(["99213", "17110", "17340"][at] ?? "", left, 0, at === ticked),
      price(["$130.00", "$155.00", "$90.00"][at] ?? "", left + 100, 0),
    ]);

  test.each([
    [0, "$130.00"],
    [1, "$155.00"],
    [2, "$90.00"],
  ])("number %i has the price that stands behind its own box", (ticked, read) => {
    const charges = readOf(...columns(ticked)).filter((said) => said.startsWith("charge"));
    expect(charges).toEqual([`charge=${read}`]);
  });
});
