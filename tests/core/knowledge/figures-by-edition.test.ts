import { describe, expect, test } from "vitest";
import type { FeeRow, MueRow } from "../../../lib/core/knowledge/cms-table";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "../view/view-of";
import { figuresIn } from "./figures-in";

// Every figure that the sidebar takes from CMS's tables, on one day of each year, with the row of the facts it was read
// in. The last figures of an old edition are its age in months.

const indicators = "2 0 1 0 0 0 51 2 50 26 62 66 80 82";
const pairs = "2024 231 23 46 97 65 2025 2026 64466 64469 64473 64474 98000 98016 62330 62331 64567 64654 64659 64728";

const read: Record<string, Record<string, [figures: string, row: string]>> = {
  "2024-08-15": {
    "Global period": ["10 10% 80% 2024", "1: global period, July 2024"],
    "Units per day": ["2024 1 2", "1: MUE practitioner, July 2024"],
    "Medicare status": ["2024", "1: status code"],
    "Relative values": ["2024 1.58 1.47 0.77", "1: July 2024"],
    "National figure": ["2024 $52.59 $48.93 1.58 1.47 33.2875", "1: July 2024"],
    "Fee-schedule indicators": [`${indicators} 2024`, "1: by date of service, the same in all three; 4.2"],
    "Same-day pairs": [pairs, "2: 231 active rows; 2g"],
  },
  "2025-11-15": {
    "Global period": ["10 10% 80% 2025", "1: the same in all three"],
    "Units per day": ["2026 1 2 5", "1: MUE 04-01-2026; of 2025 none is on file"],
    "Medicare status": ["2025", "1: the same in all three"],
    "Relative values": ["2025 1.59 1.48 0.77", "1: October 2025"],
    "National figure": ["2025 $51.43 $47.87 1.59 1.48 32.3465", "1: October 2025"],
    "Fee-schedule indicators": [`${indicators} 2025`, "1: by date of service; 4.2"],
    "Same-day pairs": [`${pairs} 16`, "2: 231 active rows; 2g"],
  },
  "2026-11-20": {
    "Global period": ["10 10% 80% 2026", "1: the same in all three"],
    "Units per day": ["2026 1 2 7", "1: MUE 04-01-2026"],
    "Medicare status": ["2026", "1: the same in all three"],
    "Relative values": ["2026 1.58 1.26 0.75 2.5%", "1: July 2026; below the table"],
    "National figure": ["2026 $52.77 $42.09 1.58 1.26 33.4009 33.5675 $53.04 $42.30", "1: July 2026, non-QP and QP"],
    "Fee-schedule indicators": [
      `${indicators} 2026 17000 1.99 17110 3.33 10040 3.39 1.58`,
      "1: by date of service, neighbours; 4.2",
    ],
    "Same-day pairs": [`${pairs} 28`, "2: 231 active rows; 2g"],
  },
};

describe.each(Object.entries(read))("a service of %s", (day, figures) => {
  const claim = makeClaim([makeLine({ dateFrom: day, dateTo: day })]);
  const facts = viewOf(claim, { preferences: defaultPreferences, today: "2026-11-24" })?.facts ?? [];
  const fromTables = pack.facts.flatMap(({ label, from }) => (from ? [label] : []));

  test("every figure stands in the table, and every figure of the table is shown", () => {
    const shown = facts.filter(({ label }) => fromTables.includes(label));
    const found = shown.map(({ label, value, note }) => [label, figuresIn(value, note)]);
    const expected = Object.entries(figures).map(([label, [text]]) => [label, figuresIn(text)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

test("what is said of 2027 is what was proposed, and that it is not on file", () => {
  const line = makeLine({ dateFrom: "2027-01-04", dateTo: "2027-01-04" });
  const view = viewOf(makeClaim([line]), { preferences: defaultPreferences, today: "2027-01-05" });
  const said = view?.facts.find(({ label }) => label === "From 01/01/2027 on");
  expect(said).toMatchObject({ value: "Not on file.", onFile: false });
  expect(figuresIn(said?.note)).toEqual(figuresIn("33.1693 32.8409 25 G2211")); // 14
});

describe("what is counted with in every edition", () => {
  const rows = <Row>(kind: string) =>
    pack.editions.flatMap((table) => (table.kind === kind ? (table.rows as Row[]) : []));

  test("global period and limit are those that the pack falls back on", () => {
    for (const { globalDays } of rows<FeeRow>("pfs")) expect(Number(globalDays)).toBe(pack.globalDays.value);
    for (const { units } of rows<MueRow>("mue")) expect(units).toBe(pack.unitsPerDay.value);
  });

  // 1: by date of service: work, practice expense, malpractice.
  test.each([
    ["2026-07-01", 0.75, [0.76, 0.44], 0.07],
    ["2025-10-01", 0.77, [0.74, 0.63], 0.08],
    ["2024-07-01", 0.77, [0.72, 0.61], 0.09],
  ] as const)("the totals of %s are the sums of their parts", (edition, work, [nonFacility, facility], malpractice) => {
    const row = pack.editions.find((table) => table.kind === "pfs" && table.edition === edition)?.rows[0] as FeeRow;
    expect(row.workRvu).toBe(work);
    expect(row.nonFacilityTotal).toBeCloseTo(work + nonFacility + malpractice, 5);
    expect(row.facilityTotal).toBeCloseTo(work + facility + malpractice, 5);
  });
});
