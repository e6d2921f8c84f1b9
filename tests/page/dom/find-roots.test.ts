import { describe, expect, test } from "vitest";
import { findRoots, isOwn } from "../../../lib/page/dom/find-roots";
import { controlHolds, scan } from "../../../lib/page/watch/scan";
import { shadowOf, show } from "../show";

// happy-dom has no document.evaluate, so custom elements are found here by the walk that serves shadow roots elsewhere.

describe("findRoots", () => {
  test("the document alone where there are no shadow roots", () => {
    show("<p>text</p>");
    expect(findRoots(document)).toEqual([document]);
  });

  test("roots inside roots, outermost first", () => {
    const outer = shadowOf(show("<x-form></x-form>")("x-form"), "<x-field></x-field>");
    const inner = shadowOf(outer.querySelector("x-field") as Element, "<input>");
    expect(findRoots(document)).toEqual([document, outer, inner]);
  });

  test("empty plain elements may be hosts too", () => {
    const root = shadowOf(show("<div id=host></div>")("#host"), "<input>");
    expect(findRoots(document)).toContain(root);
  });

  test("a part of the page brings its own root", () => {
    const host = show("<x-form></x-form><x-other></x-other>")("x-form");
    const root = shadowOf(host, "");
    expect(findRoots(host)).toEqual([host, root]);
  });

  test("closed roots are found where the browser opens them", () => {
    const host = show("<x-form></x-form>")("x-form");
    const root = shadowOf(host, "", "closed");
    expect(findRoots(document)).toEqual([document]);
    expect(findRoots(document, (element) => (element === host ? root : null))).toEqual([document, root]);
  });

  test("what Claimside itself put on the page is not looked into", () => {
    const host = show("<claimside-sidebar></claimside-sidebar>")("claimside-sidebar");
    shadowOf(host, "17340");
    expect(isOwn(host)).toBe(true);
    expect(findRoots(document)).toEqual([document]);
  });
});

describe("scan", () => {
  const holds = (html: string) => {
    show(html);
    return scan(document, ["17340"]);
  };

  test.each([
    ["<p>Code 17340</p>"],
    ["<input value=17340>"],
    ["<textarea>17340-22</textarea>"],
    ["<select><option>99213</option><option selected>17340</option></select>"],
    ["<p>ZIP 17340</p>"],
  ])("sees the digits in %s", (html) => expect(holds(html)).toBe(true));

  test.each([["<p>1734</p>"], ["<input value=99213>"], ["<b>17</b> <b>340</b>"]])("sees none in %s", (html) =>
    expect(holds(html)).toBe(false),
  );

  test("sees what was typed, not only what the markup says", () => {
    const input = show("<input value=99213>")("input");
    input.value = "17340";
    expect(scan(document, ["17340"])).toBe(true);
    input.value = "1734";
    expect(scan(document, ["17340"])).toBe(false);
  });

  test("sees into shadow roots, of the page and of a part of it", () => {
    const host = show("<x-form></x-form>")("x-form");
    shadowOf(host, "<input value=17340>");
    expect(scan(document, ["17340"])).toBe(true);
    expect(scan(host, ["17340"])).toBe(true);
  });

  test("does not see Claimside's own sidebar", () => {
    shadowOf(show("<claimside-sidebar></claimside-sidebar>")("claimside-sidebar"), "17340");
    expect(scan(document, ["17340"])).toBe(false);
  });

  test("only controls hold a value", () => {
    const pick = show("<p>17340</p><input value='HC:17340'>");
    expect(controlHolds(pick("p"), ["17340"])).toBe(false);
    expect(controlHolds(pick("input"), ["17340"])).toBe(true);
    expect(controlHolds(null, ["17340"])).toBe(false);
  });
});
