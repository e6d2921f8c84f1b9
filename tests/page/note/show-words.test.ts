import { beforeEach, expect, test } from "vitest";
import { type PlacedText, placedTextOf } from "../../../lib/page/note/placed-text";
import { showWords } from "../../../lib/page/note/show-words";
import { makeMark } from "../../../lib/page/teach/mark";

beforeEach(() => {
  document.body.innerHTML = "<p>14 papules on the back, frozen with liquid nitrogen.</p>";
});

test("words of a note are marked once at a time, and the next key takes the mark away", () => {
  showWords(noteOnPage(), "14 papules");
  showWords(noteOnPage(), "liquid nitrogen");
  expect(marks()).toBe(1);
  dispatchEvent(new KeyboardEvent("keydown"));
  expect(marks()).toBe(0);
});

test("marking words leaves the marks of a lesson standing", () => {
  const lesson = new AbortController();
  const mark = makeMark("open", lesson.signal);
  mark.draw(document.querySelectorAll("p"), []);
  showWords(noteOnPage(), "14 papules");
  expect(marks()).toBe(2);
  dispatchEvent(new KeyboardEvent("keydown"));
  expect(marks()).toBe(1);
  lesson.abort();
});

function noteOnPage(): PlacedText {
  return placedTextOf(document.body);
}

function marks(): number {
  return document.querySelectorAll("claimside-mark").length;
}
