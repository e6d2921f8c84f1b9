import { describe, expect, test } from "vitest";
import { packs } from "../../../lib/core/knowledge/codes";
import { type LoadedTable, ReferenceProblem } from "../../../lib/core/reference/reference";
import { refuseCut } from "../../../lib/core/reference/refuse-cut";
import { makeTableReader } from "../../../lib/core/reference/table-reader";
import { deliveredPtpRows, feeRow, makeFees, makeMue, makePtp, ptpRow } from "./make-table";

function read(text: string, fileName: string): LoadedTable {
  const reader = makeTableReader(fileName, ["17340"]);
  reader.push(text);
  const table = reader.end();
  if (!table) throw new Error(`${fileName} was expected to hold a table; it holds none.`);
  return table;
}

const name = "ccipra-v323r0-f1.txt";
const others = Array.from({ length: 100 }, (_, place) => ptpRow("20000", String(20_001 + place)));
const whole = read(makePtp([...deliveredPtpRows(), ...others]), name);
const check = (table: LoadedTable, before: LoadedTable[] = []) => refuseCut([table], before, packs);

describe("pairs", () => {
  test("a whole edition is taken, whatever it deletes and adds", () => {
    const rows = [...deliveredPtpRows().slice(0, -5), ptpRow("10040", "17340"), ...others];
    expect(() => check(read(makePtp(rows), name), [{ ...whole, edition: "2026-07-01" }])).not.toThrow();
  });

  test("cut between two rows of ours, it is refused though it is the first", () => {
    const half = makePtp(deliveredPtpRows().slice(0, 120));
    expect(() => check(read(half, name))).toThrow(ReferenceProblem);
    expect(() => check(read(half, name))).toThrow(
      `${name}: expected about 208 rows beginning with 17340, as in the edition of July 2024, found 97. ` +
        "It seems to be cut off: download it from CMS again.",
    );
  });

  test("cut behind ours, it has far fewer rows than the edition before", () => {
    const few = read(makePtp(deliveredPtpRows()), name);
    expect(() => check(few)).not.toThrow();
    expect(() => check(few, [{ ...whole, edition: "2026-07-01" }])).toThrow(
      `${name}: expected about 331 rows, as in the edition of July 2026, found 231.`,
    );
    const again = { ...few, edition: "2026-07-01" };
    expect(() => refuseCut([few, again], [{ ...whole, edition: "2026-07-01" }], packs)).toThrow("found 231");
    for (const [difference, why] of [
      [{ edition: "2026-10-01" }, "itself"],
      [{ edition: "2027-01-01" }, "a later one"],
      [{ edition: "2026-07-01", part: "f2" }, "another part"],
    ] as const)
      expect(() => check(few, [{ ...whole, ...difference }]), why).not.toThrow();
  });

  test("a part without ours may be another; a table in one file without them is cut off", () => {
    expect(() => check(read(makePtp(others), name))).not.toThrow();
    expect(() => check(read(makePtp(others), "pairs-v323r0.txt"))).toThrow("found 0");
  });
});

test.each([
  ["MCR_MUE_PractitionerServices_Eff_10-01-2026.csv", makeMue, '{code},1,"2 Date of Service Edit: Policy",x'],
  ["PPRRVU2026_Jul_nonQPP.csv", makeFees, feeRow("{code}", "0.75", "1.55", "1.44")],
])("%s without our code is refused", (fileName, make, row) => {
  const table = (codes: string[]) => read(make(codes.map((code) => row.replace("{code}", code))), fileName);
  expect(() => check(table(["17111", "17340"]))).not.toThrow();
  expect(() => check(table(["17111"]))).toThrow(
    `${fileName}: expected a row beginning with 17340, as in the edition of`,
  );
});

test("a row for a part of the service alone stands for no other", () => {
  const fees = read(makeFees([feeRow("17340", "1", "1", "1"), feeRow("17340", "1", "1", "1", "TC")]), "rvu26c.csv");
  expect(() => check(fees)).not.toThrow();
});
