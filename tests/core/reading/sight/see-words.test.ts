import { describe, expect, test } from "vitest";
import type { Word } from "../../../../lib/core/reading/reading";
import { seeBox as box, readOf, see, seeText as text } from "./seen-at";

describe("a box is named by the words that a person sees about it", () => {
  test("to its left", () => {
    expect(readOf(text("Units", [0, 2, 40, 16]), box("1", [50, 0, 60, 20]))).toEqual(["units=1"]);
  });

  test("which may be no more than the letter of a diagnosis, where it holds one", () => {
    const row = (label: string, value: string) => [text(label, [0, 2, 12, 16]), box(value, [20, 0, 60, 20])];
    expect(readOf(...row("B.", "L700"))).toEqual(["diagnosis=L700"]);
    expect(readOf(...row("B.", "ALPHA"))).toEqual([]);
    expect(readOf(text("2. Patient's name", [20, -20, 60, 16]), ...row("B", "L905"))).toEqual(["diagnosis=L905"]);
    expect(readOf(text("CPT", [20, -20, 60, 16]), ...row("B.", "J3301"))).toEqual(["code=J3301"]);
  });

  test("over it, where what stands to its left is another box's", () => {
    const fields = [
      text("CPT", [0, 0, 60, 16]),
      text("Units", [100, 0, 60, 16]),
      box("17340", [0, 18, 60, 20]),
      box("1", [100, 18, 60, 20]),
    ];
    expect(readOf(...fields)).toEqual(["code=17340", "units=1"]);
  });

  test("drawn into it", () => {
    expect(readOf(box("1", [0, 0, 120, 40]), text("Units", [8, 4, 40, 12]))).toEqual(["units=1"]);
  });

  test("at the head of its column, however many rows below", () => {
    const heads = ["CPT", "Modifiers", "Units"].map((head, column) => text(head, [column * 100, 0, 90, 16]));
    const rows = [0, 1, 2].flatMap((row) =>
      ["17340", "XS", "1"].map((value, column) => box(value, [column * 100, 24 + row * 30, 90, 20])),
    );
    const read = ["code=17340", "modifier=XS", "units=1"];
    expect(readOf(...heads, ...rows)).toEqual([...read, ...read, ...read]);
  });

  test("by the head of the box before it, where it goes on with a date or has the cents", () => {
    const heads = [text("From", [0, 0, 30, 16]), text("To", [100, 0, 20, 16]), text("$ Charges", [200, 0, 70, 16])];
    const dates = [0, 28, 56, 100, 128, 156].map((left, part) =>
      box(["11", "12", "26"][part % 3] ?? "", [left, 20, 24, 20]),
    );
    const charge = [box("82", [200, 20, 60, 20]), box("50", [266, 20, 24, 20])];
    expect(readOf(...heads, ...dates, ...charge, box("1", [296, 20, 24, 20]))).toEqual([
      ...["11", "12", "26"].map((part) => `dateFrom=${part}`),
      ...["11", "12", "26"].map((part) => `dateTo=${part}`),
      "charge=82",
      "charge=50",
    ]);
  });

  test("by the head of the dollars where it has the cents of a total", () => {
    const total = [text("28. Total charge", [0, 0, 60, 16]), box("388", [0, 20, 60, 20]), box("50", [64, 20, 24, 20])];
    expect(readOf(...total)).toEqual(["totalCharge=388", "totalCharge=50"]);
    const wide = [text("Claim total", [0, 0, 60, 16]), box("388", [0, 20, 60, 20]), box("50", [64, 20, 60, 20])];
    expect(readOf(...wide)).toEqual(["totalCharge=388"]);
  });

  test("but by a name with a letter of its own only where it stands first, or has its number", () => {
    const row = (...fields: [string, string][]) =>
      readOf(
        ...fields.flatMap(([name, value], at) => [
          ...(name ? [text(name, [at * 100, 2, 40, 16])] : []),
          box(value, [at * 100 + 44, 0, 50, 20]),
        ]),
      );
    expect(row(["ICD B", ""], ["", ""], ["ICD C", "L70.8"])).toEqual(["diagnosis=", "diagnosis=L70.8"]);
    expect(row(["Diag. 1", "L70.0"], ["", "x"])).toEqual(["diagnosis=L70.0"]);
    expect(row(["Diag 1:", "L70.0"], ["2:", ""])).toEqual(["diagnosis=L70.0", "diagnosis="]);
  });

  test("and not by words that only came before it in the document", () => {
    const said: Word[] = [{ from: "said", text: "Units" }];
    const heads = ["CPT", "Modifiers", "Units"].map((head, column) => text(head, [column * 100, 0, 90, 16]));
    expect(readOf(...heads, box("17340", [0, 24, 90, 20], said))).toEqual(["code=17340"]);
    expect(readOf(box("1", [0, 0, 60, 20], said))).toEqual(["units=1"]);
  });

  test("not by the label of the box beside or below, nor by one that the markup ties to another", () => {
    expect(readOf(text("Units", [0, 0, 40, 16]), box("1", [50, 0, 60, 20]), box("x", [0, 24, 40, 20]))).toEqual([
      "units=1",
    ]);
    expect(readOf({ ...text("Units", [0, 2, 40, 16]), isTied: true }, box("1", [50, 0, 60, 20]))).toEqual([]);
  });

  test("what the markup says outright stands", () => {
    const label: Word[] = [{ from: "label", text: "Charge" }];
    expect(readOf(text("Units", [0, 2, 40, 16]), box("1", [50, 0, 60, 20], label))).toEqual(["charge=1"]);
  });
});

describe("a text is a value", () => {
  test("under the head of a drawn table, or beside its name", () => {
    const heads = ["Procedure", "Units", "Charge"].map((head, column) => text(head, [column * 100, 0, 90, 16]));
    const row = ["17340", "1", "$95.00"].map((value, column) => text(value, [column * 100, 20, 90, 16]));
    expect(readOf(...heads, ...row)).toEqual(["code=17340", "units=1", "charge=$95.00"]);
    expect(readOf(text("Date of service", [0, 0, 100, 16]), text("11/20/2026", [120, 0, 80, 16]))).toEqual([
      "dateFrom=11/20/2026",
    ]);
  });

  test("where it looks like one: no label, no example, nothing that stands there by chance", () => {
    expect(readOf(text("Units", [0, 0, 40, 16]), text("Charge", [60, 0, 60, 16]))).toEqual([]);
    expect(readOf(text("Charge", [0, 0, 60, 16]), text("Acct 17340", [70, 0, 80, 16]))).toEqual([]);
    const example = text("For example 4 28 2026", [0, 18, 160, 16], [{ from: "said", text: "Date of service" }]);
    expect(readOf(text("Date of service", [0, 0, 100, 16]), example)).toEqual([]);
  });

  test("but not behind a box to tick: that says what is ticked", () => {
    const tick = { ...see("check", "11", [100, 0, 13, 13]), checked: false };
    expect(readOf(text("Place of service", [0, 0, 95, 16]), tick, text("11", [118, 0, 20, 16]))).toEqual([
      "placeOfService=11",
    ]);
  });
});

test("boxes to tick share the words before the first of them", () => {
  const ticks = [0, 1].flatMap((place) => [
    { ...see("check", "AB"[place] ?? "", [120 + place * 60, 0, 13, 13]), checked: true },
    text("AB"[place] ?? "", [136 + place * 60, 0, 10, 13]),
  ]);
  expect(readOf(text("Diagnosis pointers", [0, 0, 110, 13]), ...ticks)).toEqual([
    "diagnosisPointer=A",
    "diagnosisPointer=B",
  ]);
});

test("without places nothing is seen, and what the markup says is all", () => {
  const { box: _box, ...unplaced } = box("1", [0, 0, 60, 20]);
  expect(readOf(text("Units", [0, 0, 40, 16]), unplaced)).toEqual([]);
});

describe("a diagnosis that no word names", () => {
  test("is told by its code in a box that is called by a letter, whatever stands over it", () => {
    const fields = [
      text("Carrier", [0, 0, 60, 16]),
      text("A", [0, 20, 10, 16]),
      box("L70.0", [20, 18, 60, 20], [{ from: "said", text: "Prior authorization A" }]),
    ];
    expect(readOf(...fields)).toEqual(["diagnosis=L70.0"]);
    expect(readOf(box("ABK:L700", [0, 0, 60, 20]))).toEqual(["diagnosis=ABK:L700"]);
  });

  test("is none where the box is called something", () => {
    expect(readOf(box("L70.0", [0, 0, 60, 20], [{ from: "label", text: "Chart" }]))).toEqual([]);
    expect(readOf(text("Member ID", [0, 0, 60, 16]), box("L70.0", [70, 0, 60, 20]))).toEqual([]);
    expect(readOf(box("L700", [0, 0, 60, 20]))).toEqual([]);
  });

  test("goes on in words behind the first, and nowhere else", () => {
    const first = text("A) L70.0", [0, 0, 60, 16], [{ from: "label", text: "Dx" }]);
    const next = text("B) L70.5", [100, 0, 60, 16]);
    expect(readOf(first, next)).toEqual(["diagnosis=A) L70.0", "diagnosis=B) L70.5"]);
    expect(readOf(next)).toEqual([]);
  });
});

test.each(["Charges (3)", "Total charges", "Fees"])("a code right behind %s is no amount", (title) => {
  const said = [{ from: "said" as const, text: title }];
  expect(readOf(text("99213", [0, 40, 60, 16], said))).toEqual([]);
  expect(readOf(text("$92.00", [0, 40, 60, 16], [{ from: "said", text: "Charges" }]))).toEqual(["charge=$92.00"]);
});

test.each(["3", "2)", "Rev. 11"])("%s that only comes behind the name of a box before it is no amount", (value) => {
  const said = [{ from: "said" as const, text: "Charge ($)" }];
  expect(readOf(text(value, [0, 80, 40, 16], said))).toEqual([]);
});

test("an amount without cents is one beside or below its name", () => {
  const said = [{ from: "said" as const, text: "Charge" }];
  expect(readOf(text("Charge", [0, 0, 60, 16]), text("95", [70, 0, 40, 16], said))).toEqual(["charge=95"]);
  expect(readOf(text("Charge", [0, 0, 60, 16]), text("95", [0, 18, 60, 16], said))).toEqual(["charge=95"]);
});
