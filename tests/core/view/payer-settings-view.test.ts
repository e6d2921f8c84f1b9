import { expect, test } from "vitest";
import { payerSettingRows } from "../../../lib/core/view/payer-settings-view";
import { makeClaim, makePreferences } from "../../make";
import { viewOf } from "./view-of";

const occasion = { code: "17340", served: "2026-11-20", today: "2026-11-29" };
const rowsOf = (...given: Parameters<typeof payerSettingRows>) =>
  Object.fromEntries(payerSettingRows(...given).map(({ label, value }) => [label, value]));

test("what a practice set is said in words, with the days counted", () => {
  const rows = rowsOf(
    {
      coverage: "not-covered",
      coverageBecause: "Provider line",
      coverageAsOf: "2026-10-02",
      sameDayVisit: "half",
      filingLimitDays: 120,
      appealDays: 1,
      refusedDiagnoses: ["L70.9"],
      fees: { "17340": 71.4, "11900": 50 },
      usualLine: { "17340": { placeOfService: "11", charge: 95 }, "11900": { units: 2 } },
      datedNotes: [{ on: "2026-11-02", text: "Fax the note." }],
    },
    occasion,
  );
  expect(rows).toEqual({
    Coverage: "not covered",
    "Coverage confirmed": "Provider line, 10/02/2026",
    "Same-day visit": "paid at half",
    "Diagnoses not taken": "L70.9",
    "Contracted amount": "$71.40 for 17340",
    "Usual line": "24B 11, 24F $95.00",
    "Filing limit": "120 days, by 03/20/2027",
    "Appeal within": "1 day",
    "11/02/2026": "Fax the note.",
  });
});

test("a day to look again is due from that day on", () => {
  expect(rowsOf({ lookAgainOn: "2026-11-30" }, occasion)).toEqual({ "Look again": "on 11/30/2026" });
  expect(rowsOf({ lookAgainOn: "2026-11-29" }, occasion)).toEqual({ "Look again": "due since 11/29/2026" });
});

test("without a date of service a limit is days alone, and nothing set is no row", () => {
  expect(rowsOf({ filingLimitDays: 90 }, { ...occasion, served: undefined })).toEqual({ "Filing limit": "90 days" });
  expect(payerSettingRows({}, occasion)).toEqual([]);
});

test("the payer's heading reminds of it from that day on", () => {
  const due = (today: string) =>
    viewOf(makeClaim(undefined, { payer: { name: "Aetna" } }), {
      preferences: makePreferences("aetna", { lookAgainOn: "2026-11-29" }),
      today,
    })?.payer.isDue;
  expect([due("2026-11-28"), due("2026-11-29")]).toEqual([undefined, true]);
});
