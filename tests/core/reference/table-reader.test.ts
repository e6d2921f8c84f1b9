import { describe, expect, test } from "vitest";
import { type LoadedTable, ReferenceProblem } from "../../../lib/core/reference/reference";
import { makeTableReader } from "../../../lib/core/reference/table-reader";
import { feeRow, makeFees, makeFees2025, makeMue, makePtp, ptpRow, ptpTitles } from "./make-table";

const ptpName = "ccipra-v323r0-f1.txt";

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function read(text: string, fileName: string, chunk = 7): LoadedTable | null {
  const reader = makeTableReader(fileName, ["17340"]);
  for (let place = 0; place < text.length; place += chunk) reader.push(text.slice(place, place + chunk));
  return reader.end();
}

describe("each table, in chunks of any size", () => {
  const pairs = makePtp([
    ptpRow("10040", "17339"),
    ptpRow("17000", "17340"),
    ptpRow("17340", "99213", "20100101", "20240630", "0"),
    ptpRow("99999", "99998"),
  ]);

  test.each([1, 7, 64, 100_000])("pairs, %i characters at a time", (chunk) => {
    expect(read(pairs, ptpName, chunk)).toEqual({
      kind: "ptp",
      edition: "2026-10-01",
      part: "f1",
      file: ptpName,
      rowCount: 4,
      rows: [
        { column1: "17000", column2: "17340", from: "2020-01-01", to: null, indicator: "1" },
        { column1: "17340", column2: "99213", from: "2010-01-01", to: "2024-06-30", indicator: "0" },
      ],
    });
  });

  test("pairs saved as csv, quoted", () => {
    const text = pairs.replace(/\t/g, ",").replace(/^([0-9]{5}),([0-9]{5}),/gm, '"$1","$2",');
    expect(read(text, "ccipra-v310r0-f3.csv")).toMatchObject({ edition: "2025-01-01", part: "f3", rowCount: 4 });
    expect(read(text, "x-f3.csv")?.rows).toHaveLength(2);
  });

  test("units", () => {
    const text = makeMue([
      '0001U,1,"2 Date of Service Edit: Policy","Code Descriptor / CPT Instruction"',
      "17340,1,2 Date of Service Edit: Policy,Code Descriptor / CPT Instruction",
    ]);
    expect(read(text, "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv")).toMatchObject({
      kind: "mue",
      edition: "2026-10-01",
      rowCount: 2,
      rows: [{ code: "17340", units: 1, indicator: "2" }],
    });
  });

  test("relative values, without their descriptions", () => {
    const text = makeFees([feeRow("0001F", "0.00", "0.00", "0.00"), feeRow("17340", "0.75", "1.55", "1.44")]);
    const table = read(text, "fees.csv");
    expect(table).toMatchObject({ kind: "pfs", edition: "2026-07-01", rowCount: 2 });
    expect(table?.rows).toEqual([
      {
        code: "17340",
        modifier: "",
        status: "A",
        workRvu: 0.75,
        nonFacilityTotal: 1.55,
        facilityTotal: 1.44,
        globalDays: "010",
        conversionFactor: 33.4009,
        indicators: { multiple: "2", bilateral: "0", assistant: "1", coSurgeon: "0", team: "0", pcTc: "0" },
      },
    ]);
  });

  test("relative values as they were laid out to 2025: the same, without PRIC IND", () => {
    const rows = [feeRow("17340", "0.75", "1.55", "1.44")];
    expect(makeFees(rows)).toContain("PRIC");
    expect(makeFees2025(rows)).not.toContain("PRIC");
    expect(read(makeFees2025(rows), "fees.csv")?.rows).toEqual(read(makeFees(rows), "fees.csv")?.rows);
    expect(read(makeFees2025(rows), "fees.csv")?.edition).toBe("2025-07-01");
  });

  test("units beneath several title rows, which tell the edition", () => {
    const titles = ['"CPT codes are copyright\n""2026"" American Medical Association",,,', ",,,"];
    const named = [...titles, "Practitioner Services MUE Table,,,", "Effective 04/01/2026,,,"];
    const text = makeMue(['17340,1,"2 Date of Service Edit: Policy",x'], "Practitioner", named);
    expect(read(text, "mue.csv")).toMatchObject({ kind: "mue", edition: "2026-04-01", rowCount: 1 });
  });

  test.each([
    ["in one row", "Effective Date\tDeletion Date *=no data\tModifier 0=not allowed 1=allowed 9=not applicable"],
    ["in short", "Effective\tDeletion\tModifier"],
  ])("pairs with their headings %s", (_, columns) => {
    const heading = `Column 1\tColumn 2\t*=in existence\t${columns}\tPTP Edit Rationale`;
    const text = [ptpTitles[0], "", heading, ptpRow("17000", "17340"), ptpRow("17340", "99213"), ""].join("\r\n");
    expect(read(text, ptpName)).toMatchObject({ edition: "2026-10-01", rowCount: 2 });
  });

  test("an edition that is told nowhere is that of the newest pair", () => {
    const rows = [ptpRow("10040", "17339", "20260401"), ptpRow("10040", "17338", "20260701")];
    expect(read(makePtp(rows), "pairs.txt")).toMatchObject({ edition: "2026-07-01", part: "" });
  });
});

describe("what is wrong is said in a sentence", () => {
  const row = ptpRow("17000", "17340");
  test.each<[string, string, string, string]>([
    ["no text", "PK\u0003\u0004\0\0", "a.txt", "a.txt: expected text, found data that is none."],
    ["no rows", makePtp([]), ptpName, `${ptpName}: expected rows beneath the headings, found none.`],
    ["another column", makePtp([row]).replace("Deletion Date", "Ended"), ptpName, 'expected a column "Deletion Date"'],
    [
      "hospital units",
      makeMue(["17340,1,2 x,y"], "Outpatient Hospital"),
      "m.csv",
      'found "HCPCS/ CPT Code", "Outpatient',
    ],
    ["hospital pairs", makePtp([row]), "ccioph-v323r0-f1.txt", "found those for hospitals (ccioph)"],
    ["cut off in a row", makePtp([row]) + row.slice(0, 15), ptpName, "row 2: expected a date such as 20261001"],
    ["cut off in a code", `${makePtp([row])}172`, ptpName, 'expected a code of five letters or digits, found "172"'],
    [
      "cut off in what is not read",
      makePtp([row]) + ptpRow("17340", "99213").slice(0, -9),
      ptpName,
      `${ptpName}: expected a whole row at its end, found "17340\t99213`,
    ],
    [
      "cut off before it",
      makePtp([row]) + ptpRow("17340", "99213").replace(/\tMisuse.*/, ""),
      ptpName,
      "It was cut off",
    ],
    [
      "cut off in quotes",
      makeMue(['17341,1,"2 Date of Service Edit: Policy","Nature of Service"', '17340,1,2 x,"Code Desc']),
      "MUE_Eff_04-01-2026.csv",
      "It was cut off",
    ],
    [
      "cut off in the last figure",
      makeFees([feeRow("17339", "1", "1", "1"), feeRow("17340", "1", "1", "1").slice(0, -2)]).replace(/\n"Note.*/, ""),
      "fees.csv",
      "It was cut off",
    ],
    ["a line without an end", makePtp([row]) + "x".repeat(100_000), ptpName, "a line of more than 65,536 characters"],
    ["a wrong date", makePtp([ptpRow("17000", "17340", "01/01/20")]), ptpName, 'such as 20261001, found "01/01/20"'],
    [
      "a wrong indicator",
      makePtp([ptpRow("17000", "1734A", "20200101", "*", "7")]),
      ptpName,
      "expected one of 0, 1, 9",
    ],
    ["no edition", makeMue(["17340,1,2 x,y"]), "mue.csv", "expected the edition of medically unlikely edits"],
    ["other lines", makePtp([row, ...Array(40).fill("<p>Not found</p>")]), ptpName, 'found "<p>Not found</p>"'],
  ])("%s", (_what, text, fileName, sentence) => {
    expect(() => read(text, fileName)).toThrow(ReferenceProblem);
    expect(() => read(text, fileName)).toThrow(sentence);
  });

  test("what is no table of CMS is none, and nothing of it is kept", () => {
    expect(read("a,b\n1,2\n", "list.csv")).toBeNull();
    expect(read("", "empty.txt")).toBeNull();
    expect(read(`${"17340\t17000\n".repeat(500)}`, "codes.txt")).toBeNull();
    expect(read(ptpTitles.slice(0, 2).join("\n"), "titles.txt")).toBeNull();
    expect(read("x".repeat(200_000), "line.txt", 10_000)).toBeNull();
  });

  test("a note beneath a single row is no row", () => {
    expect(read(makeFees([feeRow("17339", "1", "1", "1")]), "rvu26c.csv")).toMatchObject({ rowCount: 1, rows: [] });
  });

  test("a last row that is whole needs no line's end", () => {
    const rows = [ptpRow("17000", "17340"), ptpRow("17340", "99213")];
    expect(read(makePtp(rows).trimEnd(), ptpName)?.rowCount).toBe(2);
  });

  test("an open quote is given up at the same place, however long the text is", () => {
    const [short, long] = [20, 24].map((power) => `"${"a\n".repeat(1 << (power - 1))}`);
    const taken = (text = "") => timeOf(() => makeTableReader("quote.txt", ["17340"]).push(text));
    taken(short);
    // Sixteen times as long; looked through again with each line it would take some two hundred times as long.
    expect(taken(long) / taken(short)).toBeLessThan(40);
  });
});
