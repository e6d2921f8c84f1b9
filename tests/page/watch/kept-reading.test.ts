import { describe, expect, test } from "vitest";
import type { FieldFocus } from "../../../lib/core/reading/frame-news";
import type { NamedField } from "../../../lib/core/reading/reading";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { KeptReading, type OwnNews } from "../../../lib/page/watch/kept-reading";
import { pick, show } from "../show";

const rows = 100;
const row = (at: number) =>
  `<tr><td><input id=code${at} value=99213><td><input id=units${at} value=1><td><input id=charge${at} value=95>`;

/** A form of so many lines that its values are not all looked at in one step. */
function keepForm(focus: () => FieldFocus | null = () => null) {
  show(
    `<h1>Claim</h1><table><tr><th>CPT<th>Units<th>Charges${Array.from({ length: rows }, (_, at) => row(at)).join("")}</table>`,
  );
  const told: OwnNews[] = [];
  const kept = new KeptReading((news) => void told.push(news), focus);
  takeAllSteps(kept.take(takeAllSteps(seeFrame(document, openRootOf)), () => true));
  kept.moved();
  return { kept, told };
}

const values = (news: OwnNews | undefined) => news?.changed.map(({ reading: { role, value } }) => `${role} ${value}`);

test("what is typed while the values are looked at is not put back by what was seen before", () => {
  const { kept, told } = keepForm();
  const [first, last] = [pick(document, "#units0"), pick(document, `#units${rows - 1}`)];
  [first.value, last.value] = ["1", "3"];
  first.value = "4";
  const steps = kept.rereadAll([]);
  steps.next();
  first.value = "44";
  expect(kept.rereadValue(first)).toBe(true);
  takeAllSteps(steps);
  expect(values(told.at(-1))).toEqual(["units 44", "units 3"]);
});

test("what was typed while the whole was read is in what is told of it: nothing older is told", () => {
  const { kept, told } = keepForm();
  const first = pick(document, "#units0");
  first.value = "2";
  const seen = takeAllSteps(seeFrame(document, openRootOf));
  first.value = "14";
  takeAllSteps(kept.take(seen, () => true));
  expect(told).toHaveLength(1);
  kept.rereadValue(first);
  const units = told.at(-1)?.sight?.fields.filter(({ reading }) => reading.role === "units") ?? [];
  expect(units[0]?.reading.value).toBe("14");
  expect(told).toHaveLength(2);
});

test("a reading of the whole that says the same is not told, and its fields are followed on", () => {
  const { kept, told } = keepForm();
  takeAllSteps(kept.take(takeAllSteps(seeFrame(document, openRootOf)), () => true));
  kept.moved();
  expect(told).toHaveLength(1);
  pick(document, "#units1").value = "2";
  expect(kept.rereadValue(pick(document, "#units1"))).toBe(true);
  expect(values(told.at(-1))).toEqual(["units 2"]);
});

test("what was kept and is read as a whole is as it would be read anew", () => {
  const { kept, told } = keepForm();
  for (const [id, value] of [
    ["#units5", "2"],
    ["#charge7", "120.50"],
    ["#charge5", ""],
  ] as const) {
    pick(document, id).value = value;
    kept.rereadValue(pick(document, id));
  }
  kept.sendAgain();
  const anew = takeAllSteps(seeFrame(document, openRootOf)).sight;
  expect(told.at(-1)?.sight).toEqual(anew);
});

describe("where a value is read with the whole only", () => {
  /** A form in whose first code something was typed, after which the focus was moved to the next field. */
  function typeCode() {
    const focus = { isOn: true, fieldIds: [0] };
    const { kept, told } = keepForm(() => ({ ...focus }));
    const code = pick(document, "#code0");
    code.value = "9921";
    expect(kept.rereadValue(code)).toBe(false);
    focus.fieldIds = [1];
    kept.moved();
    return { kept, told, code };
  }

  test("nothing is told before that is read, which would be older than what stands there", () => {
    const { kept, told } = typeCode();
    pick(document, "#units0").value = "2";
    expect(kept.rereadValue(pick(document, "#units0"))).toBe(true);
    expect(told).toHaveLength(1);
    takeAllSteps(kept.take(takeAllSteps(seeFrame(document, openRootOf)), () => true));
    kept.moved();
    expect(told).toHaveLength(2);
    expect(told[1]?.sight).toEqual(takeAllSteps(seeFrame(document, openRootOf)).sight);
  });

  test("what stands there as before once all values are looked at needs no reading, and the focus is told", () => {
    const { kept, told, code } = typeCode();
    code.value = "99213";
    expect(takeAllSteps(kept.rereadAll([code]))).toBe(true);
    kept.moved();
    expect(told.map(({ focus }) => focus?.fieldIds)).toEqual([[0], [1]]);
  });
});

test("where the editor that had the focus is gone, the focus stays there until what came in its place is read", () => {
  let focus: FieldFocus | null = { fieldIds: [], isOn: true };
  const { kept, told } = keepForm(() => focus);
  const isUnits = ({ reading }: NamedField) => reading.role === "units";
  const editor = { fieldIds: [told[0]?.sight?.fields.find(isUnits)?.seen.id ?? -1], isOn: true };
  focus = editor;
  kept.moved();
  expect(told.at(-1)?.focus).toEqual(editor);
  pick(document, "#units0").replaceWith("1");
  focus = null;
  kept.moved();
  pick(document, "#units1").value = "2";
  kept.rereadValue(pick(document, "#units1"));
  expect(told.at(-1)?.focus).toEqual(editor);
  takeAllSteps(kept.take(takeAllSteps(seeFrame(document, openRootOf)), () => true));
  kept.moved();
  expect(told.at(-1)?.focus).toBeNull();
});
