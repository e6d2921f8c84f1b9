import { afterEach, expect, test, vi } from "vitest";
import type { FieldMark } from "../../../lib/core/view/field-marks";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { makeMarksDrawer } from "../../../lib/page/surface/marks-drawer";
import type { LastReading } from "../../../lib/page/watch/last-reading";
import { show } from "../show";

vi.stubGlobal("__OPEN_SHADOW_ROOT__", true);
let end: AbortController;
afterEach(() => end.abort());

const mark: FieldMark = {
  fieldId: 7,
  kind: "error",
  count: 2,
  says: "24G · 14 units. 1 more in the sidebar",
  name: "To fix: 24G · 14 units. 1 more in the sidebar",
  card: { rule: "units", line: 0 },
};

function draw() {
  end = new AbortController();
  const find = show("<label>Units <input id=one></label><input id=other>");
  const element = (id: string) => find(`#${id}`);
  const sight: LastReading["sight"] = { path: [], frames: [], fields: [] };
  const reading: LastReading = { readAt: 1, sight, elementOf: (id) => (id === 7 ? element("one") : undefined) };
  let now = reading;
  const drawer = makeMarksDrawer({ openRoot: openRootOf, reading: () => now, signal: end.signal, onPress: () => {} });
  const read = (news: Partial<LastReading>) => {
    now = { ...now, ...news };
    drawer.drawAgain();
  };
  return { drawer, read, element };
}

function drawn(): (string | null)[] {
  const buttons = document.querySelector("claimside-marks")?.shadowRoot?.querySelectorAll("button") ?? [];
  return [...buttons].map((button) => `${button.dataset.kind} ${button.dataset.sign} ${button.ariaLabel}`);
}

test("what is told is drawn, with its words for whoever hears it, and is gone when nothing is told", () => {
  const { drawer } = draw();
  drawer.show({ readAt: 1, marks: [mark], theme: "dark" });
  expect(drawn()).toEqual(["error 2 To fix: 24G · 14 units. 1 more in the sidebar"]);
  expect(document.querySelector("claimside-marks")?.shadowRoot?.querySelector("button")?.tabIndex).toBe(-1);
  // Of no reading at all: what is said of none holds for each.
  drawer.show({ readAt: 0, marks: [], theme: "dark" });
  expect(document.querySelector("claimside-marks")).toBeNull();
});

test("a field that is another element now has its mark there", () => {
  const { drawer, read, element } = draw();
  drawer.show({ readAt: 1, marks: [mark], theme: "system" });
  element("one").remove();
  read({ elementOf: () => element("other") });
  expect(drawn()).toHaveLength(1);
});

test("where only values were read anew, nothing is drawn again", () => {
  const { drawer, read, element } = draw();
  read({ elementOf: () => element("other") });
  drawer.show({ readAt: 1, marks: [mark], theme: "system" });
  document.querySelector("claimside-marks")?.remove();
  drawer.read();
  expect(drawn()).toEqual([]);
  drawer.drawAgain();
  expect(drawn()).toHaveLength(1);
});

test("marks of another reading are drawn beside no field of this one; what stood stays while it is there", () => {
  const { drawer, read, element } = draw();
  drawer.show({ readAt: 1, marks: [mark], theme: "system" });
  read({ readAt: 2, elementOf: () => undefined });
  expect(drawn()).toHaveLength(1);
  element("one").remove();
  read({});
  expect(drawn()).toEqual([]);
  read({ elementOf: () => element("other") });
  expect(drawn()).toEqual([]);
  drawer.show({ readAt: 2, marks: [mark], theme: "system" });
  expect(drawn()).toHaveLength(1);
});
