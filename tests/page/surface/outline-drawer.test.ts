import { afterEach, expect, test, vi } from "vitest";
import type { Outline } from "../../../lib/core/claim/outline";
import type { FrameSight } from "../../../lib/core/reading/reading";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { makeOutlineDrawer } from "../../../lib/page/surface/outline-drawer";
import { show } from "../show";

vi.stubGlobal("__OPEN_SHADOW_ROOT__", true);
let end: AbortController;
afterEach(() => end.abort());

function draw() {
  end = new AbortController();
  const input = show("<label>Units <input value=1></label>")("input");
  input.getBoundingClientRect = () => new DOMRect(0, 0, 60, 20);
  const onDrawn = vi.fn();
  const drawer = makeOutlineDrawer(openRootOf, (id) => (id === 7 ? input : undefined), end.signal, onDrawn);
  const outline: Outline = { row: [7], fields: [{ id: 7, says: "units", evidence: [] }] };
  drawer.read(sight("1"));
  drawer.draw(outline);
  return { drawer, onDrawn };
}

function sight(value: string, left = 0): FrameSight {
  const field = { id: 7, kind: "box", value, shown: true } as const;
  const seen = { ...field, words: [], path: [], box: { left, top: 0, width: 60, height: 20 } };
  return { path: [], frames: [], fields: [{ seen, reading: { ...field, role: "units", evidence: [] }, score: 1 }] };
}

const isDrawn = () => document.querySelector("claimside-outline") !== null;

test("what is found is drawn, and how much it is is said", () => {
  const { onDrawn } = draw();
  expect(isDrawn()).toBe(true);
  expect(onDrawn.mock.calls).toEqual([[{ fields: 1, words: 0 }]]);
});

test("it stays where fields only moved, and goes, said once, where something else is read", () => {
  const { drawer, onDrawn } = draw();
  drawer.read(sight("1", 170));
  expect(isDrawn()).toBe(true);
  drawer.read(sight("2", 170));
  drawer.read(sight("3", 170));
  expect(isDrawn()).toBe(false);
  expect(onDrawn.mock.calls.slice(1)).toEqual([[null]]);
});
