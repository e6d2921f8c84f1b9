import { describe, expect, test } from "vitest";
import { seeBox as box, readOf, seeText as text } from "./seen-at";

/** A letter of the screen is ten pixels wide. */
const drawn = (value: string, column: number, row: number) => ({
  ...text(value, [column * 10, row * 20, value.length * 10, 18]),
  path: ["form", `letters ${value}`],
  ink: { left: column * 10, top: row * 20, width: value.length * 10, height: 18 },
});
const typed = (value: string, column: number, width: number, row: number) =>
  box(value, [column * 10, row * 20, width * 10, 20]);

describe("names that one blank parts head a column each", () => {
  const heads = [drawn("FROM", 0, 0), drawn("POS HCPCS MD MD DP", 11, 0), drawn("UNITS", 31, 0)];
  const row = (at: number) => [
    typed("110926", 0, 8, at),
    typed("11", 11, 2, at),
    typed("17340", 15, 5, at),
    typed("59", 21, 2, at),
    typed("", 24, 2, at),
    typed("1", 27, 2, at),
    typed("1", 31, 3, at),
  ];
  const read = [
    ...["dateFrom=110926", "placeOfService=11", "code=17340", "modifier=59", "modifier=", "diagnosisPointer=1"],
    "units=1",
  ];

  test("on a screen of letters", () => expect(readOf(...heads, ...row(1), ...row(2))).toEqual([...read, ...read]));

  test("also over a note of how they are to be filled", () => {
    const note = drawn("(CHARGES IN CENTS)", 14, 1);
    expect(readOf(...heads, note, ...row(2))).toEqual(read);
  });

  test("a name of several words heads all that stands below it", () => {
    const fields = [drawn("PROC", 0, 0), drawn("DIAGNOSIS POINTER", 8, 0), drawn("QTY", 28, 0)];
    const boxes = [typed("17340", 0, 5, 1), typed("1", 8, 2, 1), typed("2", 19, 2, 1), typed("1", 28, 2, 1)];
    expect(readOf(...fields, ...boxes)).toEqual(["code=17340", "diagnosisPointer=1", "diagnosisPointer=2", "units=1"]);
  });
});

describe("boxes with a number before each go by what stands before the first", () => {
  test.each([["1:"], ["#1"], ["1"]])("%s", (number) => {
    const fields = [text("Diag", [0, 2, 30, 16])];
    for (const [at, value] of ["L700", "L570", ""].entries())
      fields.push(
        text(number.replace("1", String(at + 1)), [40 + at * 100, 2, 14, 16]),
        box(value, [60 + at * 100, 0, 60, 20]),
      );
    expect(readOf(...fields)).toEqual(["diagnosis=L700", "diagnosis=L570", "diagnosis="]);
  });

  test("a text behind a number is no such box", () => {
    const fields = [
      text("Patient age", [0, 2, 80, 16]),
      text("46", [100, 2, 14, 16]),
      text("(253) 555", [300, 2, 70, 16]),
    ];
    expect(readOf(...fields)).toEqual(["age=46"]);
  });
});

test("where a form writes its amounts in cents, each charge is one", () => {
  const heads = [text("CPT", [0, 0, 40, 16]), text("Units", [100, 0, 40, 16]), text("Fee", [200, 0, 40, 16])];
  const row = [box("17340", [0, 20, 90, 20]), box("1", [100, 20, 90, 20]), box("9250", [200, 20, 90, 20])];
  const note = text("All amounts are entered in cents", [0, 60, 200, 16]);
  expect(readOf(...heads, ...row, note)).toEqual(["code=17340", "units=1", "charge=9250"]);
});

test("an empty place is its name's, whatever stands over it", () => {
  const said = [{ from: "said" as const, text: "Prior authorization number" }];
  const fields = [text("Payer", [0, 0, 90, 16]), text("Plan", [100, 0, 90, 16]), text("Units", [200, 0, 90, 16])];
  expect(readOf(...fields, text("", [0, 20, 90, 16], said))).toEqual(["priorAuthorization="]);
});

describe("a title over a table whose rows are headed", () => {
  const names = [text("Units", [0, 40, 60, 20]), box("1", [70, 40, 90, 20]), box("2", [170, 40, 90, 20])];
  const read = ["units=1", "units=2"];

  test("is no head of a column, though words of other columns stand at its height", () => {
    const others = ["Seen", "Code", "Paid"].map((name, at) => text(name, [900 + at * 50, 0, 40, 20]));
    expect(readOf(...others, text("Charge form for Ada Moss", [0, 0, 1400, 20]), ...names)).toEqual(read);
  });

  test("names none of the boxes that it stands over, where their row has its own name", () => {
    expect(readOf(text("Charge sheet 88", [0, 14, 1400, 20]), ...names)).toEqual(read);
  });

  test("says nothing of a box whose name stands to its left", () => {
    const fields = [text("Claim detail", [0, 14, 1400, 20]), text("Local use", [0, 40, 60, 20])];
    const note = { ...box("", [70, 40, 90, 20]), words: [{ from: "name" as const, text: "memoNote" }] };
    expect(readOf(...fields, note)).toEqual(["additionalInformation="]);
  });
});
