import { afterEach, beforeEach, expect, test } from "vitest";
import { makePosition, type SidebarPosition } from "../../../lib/page/surface/sidebar-position";
import { show } from "../show";

// happy-dom has no layout: where the field and the sidebar stand is made up, in a window 1000 pixels wide.

let end: AbortController;
let position: SidebarPosition;
/** How often it was drawn, so that nothing goes on for ever. */
let drawn: number;

beforeEach(() => {
  end = new AbortController();
  drawn = 0;
  Object.defineProperty(window, "innerWidth", { value: 1000, configurable: true });
});

afterEach(() => end.abort());

/** A sidebar on the right that has not come yet, and a field with the focus that stands from here to there. */
function type(left: number, right: number, moves = (box: DOMRect) => box): void {
  const field = show("<input>")("input");
  field.getBoundingClientRect = () => moves(new DOMRect(left, 0, right - left, 20));
  field.focus();
  const area = () => new DOMRect(position.side("right") === "right" ? 700 : 0, 0, 300, 500);
  const draw = () => {
    drawn++;
    position.placed();
  };
  position = makePosition({ area, signal: end.signal, onChange: draw });
}

test("a sidebar that comes over the field being typed in stands on the other side", () => {
  type(800, 900);
  position.placed();
  expect(position.side("right")).toBe("left");
  expect(position.collapsed()).toBe(false);
});

test("where the field reaches from side to side it comes as a tab", () => {
  type(100, 900);
  position.placed();
  expect(position.collapsed()).toBe(true);
});

test("grown from its tab it evades a field that got the focus meanwhile", () => {
  type(800, 900);
  position.collapse(true);
  expect(position.side("right")).toBe("right");
  position.collapse(false);
  expect(position.side("right")).toBe("left");
});

test("where the field moves with it from side to side it becomes a tab, and does not go on for ever", () => {
  // The page gives way to the sidebar, and puts the field where it now stands.
  type(800, 900, (box) => (position.side("right") === "right" ? box : new DOMRect(100, 0, 100, 20)));
  position.placed();
  expect(position.collapsed()).toBe(true);
  expect(drawn).toBe(2);
});

test("clear of the field it stays where it is", () => {
  type(100, 200);
  position.placed();
  expect(drawn).toBe(0);
});
