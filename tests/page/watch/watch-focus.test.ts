import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { type FocusWatch, watchFocus } from "../../../lib/page/watch/watch-focus";
import { show } from "../show";

const cell = (name: string, inside: string) => `<div role="gridcell" tabindex="-1" id="${name}">${inside}</div>`;
const grid = `<div role="grid">
  <div role="row"><span role="columnheader">DOS</span><span role="columnheader">CPT/HCPCS</span><span
    role="columnheader">Units</span><span role="columnheader">Charge</span></div>
  <div role="row">${cell("day", "11/20/2026")}${cell("code", "<input value='17340'>")}${cell("units", "1")}${cell("charge", "95.00")}</div>
</div>
<p id="prose">Voucher</p><label>Payer <input id="payer" value="AETNA PPO"></label>`;

let end: AbortController;
let focus: FocusWatch;
let field: ReturnType<typeof show>;

beforeEach(() => {
  vi.useFakeTimers();
  field = show(grid);
  field("#code input").focus();
  end = new AbortController();
  focus = watchFocus(openRootOf, end.signal, () => {});
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** The roles of the fields that the focus is at by a reading of the page as it is now. */
function roles(): (string | null | undefined)[] | null {
  const { sight, known } = takeAllSteps(seeFrame(document));
  const at = focus.at(known);
  return at ? at.fieldIds.map((id) => sight.fields.find(({ seen }) => seen.id === id)?.reading.role) : null;
}

function closeEditor(): void {
  field("#code input").blur();
  field("#code").textContent = "17340";
}

test("a cell whose editor is closed by a key keeps the focus until the grid gives it back", async () => {
  closeEditor();
  await vi.advanceTimersByTimeAsync(500);
  expect(roles()).toEqual(["code"]);
  field("#units").focus();
  expect(roles()).toEqual(["units"]);
});

test("where the grid gives it to nobody, the line is left a second later", async () => {
  closeEditor();
  await vi.advanceTimersByTimeAsync(1500);
  expect(roles()).toBeNull();
});

test.each([
  ["a press elsewhere", () => field("#prose").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))],
  ["Tab", () => field("#code input").dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }))],
])("by %s the line is left at once", async (_, turn) => {
  turn();
  closeEditor();
  await vi.advanceTimersByTimeAsync(50);
  expect(roles()).toBeNull();
});

test("where more goes than the editor, as a drawer does, nothing of the line has the focus", () => {
  field("#code input").blur();
  field("[role=grid]").remove();
  expect(roles()).toBeNull();
});

test("a form that is sent is left", () => {
  field("#code input").dispatchEvent(new Event("submit", { bubbles: true }));
  expect(roles()).toBeNull();
});
