import { expect, test } from "vitest";
import { readFields } from "../../../lib/core/reading/read-fields";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { collectFields } from "../../../lib/page/fields/collect-fields";
import { show } from "../show";

/** What the boxes to tick are read as: "insuranceType=Medicare". */
function readOf(html: string): string[] {
  show(html);
  const fields = readFields(takeAllSteps(collectFields(document)).fields);
  return fields.filter(({ kind }) => kind === "check").map(({ role, label }) => `${role}=${label}`);
}

test.each([
  ["<p>Coverage: <label><input type=radio checked> Medicare Part B</label></p>", "Medicare Part B"],
  [
    "<div>Bill under <input type=checkbox checked> Medicare part B <input type=checkbox> Workers</div>",
    "Medicare part B",
  ],
  ["<fieldset><legend>Program</legend><input type=radio checked><span>Medicaid</span></fieldset>", "Medicaid"],
])("a box stands for the sort of insurance, whatever its group is called: %s", (html, label) => {
  expect(readOf(html)).toContain(`insuranceType=${label}`);
});

test("another that only begins with its name is none", () => {
  const other = "<p>Sent: <label><input type=radio checked> Medicare secondary letter</label></p>";
  expect(readOf(other).filter((read) => read.startsWith("insuranceType"))).toEqual([]);
});
