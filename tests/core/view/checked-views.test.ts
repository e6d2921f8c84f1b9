import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { checkedViews } from "../../../lib/core/view/checked-views";
import { makeClaim, makeLine, makeOther, without } from "../../make";

const line = without(makeLine({ diagnosisPointers: ["A", "B"] }), "dateTo");
const claim = makeClaim([line, makeOther("99213", { modifiers: ["25"] })], { diagnoses: ["L70.0", "L70.1"] });
const { checked } = judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24" });
const lists = checkedViews(checked);
const says = (rule: string) => lists.flatMap(({ checks }) => checks).find((check) => check.rule === rule)?.says;

test("what was fine comes before what was skipped, both counted; together all that was checked", () => {
  expect(lists.map(({ title }) => title.replace(/\d+/, "…"))).toEqual(["Checked: …, all fine", "Not looked at: …"]);
  expect(lists.flatMap(({ checks }) => checks)).toHaveLength(checked.length);
  expect(checkedViews([])).toEqual([]);
});

test.each([
  ["units-missing", "units (24G): 1"],
  ["modifier-unknown", "modifiers (24D): none"],
  ["diagnosis-cosmetic", "diagnosis pointers (24E): A B; diagnoses (21): L70.0 L70.1"],
  ["visit-without-25", "date of service (24A): 11/20/2026; other lines (24D): 99213"],
  ["date-range", "Not read on this form: end of the dates of service (24A)"],
  ["documentation-incomplete", "No visit note was read"],
])("%s: %s", (rule, words) => {
  expect(says(rule)).toBe(words);
});
