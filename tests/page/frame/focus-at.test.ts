import { expect, test } from "vitest";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { focusAt } from "../../../lib/page/frame/focus-at";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { show } from "../show";

const cell = (name: string, inside: string) => `<div role="gridcell" tabindex="-1" id="${name}">${inside}</div>`;
const grid = `<div role="grid">
  <div role="row"><span role="columnheader">DOS</span><span role="columnheader">CPT/HCPCS</span><span
    role="columnheader">Units</span><span role="columnheader">Charge</span></div>
  <div role="row" id="row" tabindex="-1">${cell("day", "11/20/2026")}${cell("code", "<b>17340</b>")}${cell("units", "")}${cell("charge", "95.00")}</div>
</div>
<p><label>Payer <input id="payer" value="AETNA PPO"></label> <button id="save">Save</button></p>`;

/** What is said of the focus on an element, by the roles of the fields that it is at. */
function focusOn(selector: string, before?: () => void) {
  const field = show(grid);
  const { sight, known } = takeAllSteps(seeFrame(document));
  before?.();
  const focus = focusAt(field(selector), known);
  const roleOf = (id: number) => sight.fields.find(({ seen }) => seen.id === id)?.reading.role;
  return focus && { ...focus, fieldIds: undefined, roles: focus.fieldIds.map(roleOf) };
}

test.each([
  ["a control", "#payer", ["payerName"], true],
  ["a cell that shows its value", "#charge", ["charge"], true],
  ["a cell around the element of its value", "#code", ["code"], true],
  ["an empty cell", "#units", ["units"], true],
  ["a row as a whole", "#row", ["dateFrom", "code", "units", "charge"], false],
  ["a button beside a control", "#save", ["payerName"], false],
])("on %s", (_, selector, roles, isOn) => {
  expect(focusOn(selector)).toMatchObject({ roles, isOn });
});

test("on an editor that has just come into a cell, it is on that cell", () => {
  const open = () => document.querySelector("#units")?.append(document.createElement("input"));
  expect(focusOn("#units input", open)).toMatchObject({ roles: ["units"], isOn: true });
});

test("on the page itself it is at none", () => {
  expect(focusOn("body")).toBeNull();
});
