import { describe, expect, test } from "vitest";
import { isOnForm } from "../../../lib/page/dom/is-on-form";
import { show } from "../show";

const isThere = (html: string) => isOnForm(show(html)("#a"));

describe("a field counts", () => {
  test("that a person sees and that is not struck", () => {
    expect(isThere("<input id=a>")).toBe(true);
    expect(isThere("<s><input id=a></s>")).toBe(false);
    expect(isThere("<p style='display:none'><input id=a></p>")).toBe(false);
  });

  const folded = (heading: string) =>
    `<li>${heading}<div style="display:none"><p><input value=17340><input id=a value=1></p></div></li>`;

  test("that is folded to a heading which says its line's code", () => {
    expect(isThere(folded("<button aria-expanded=false>2 · 17340 · $87</button>"))).toBe(true);
    expect(isThere(folded("<h3><button aria-expanded=false>2 · 17340 · $87</button></h3>"))).toBe(true);
  });

  test("also beside the box that holds the code", () => {
    const hidden = `style="display:none"`;
    const boxes = `<p ${hidden}><input value=1></p><p ${hidden}><input value=17340></p><p ${hidden}><input id=a></p>`;
    expect(isThere(`<section><div aria-expanded=false>17340 x 1</div>${boxes}</section>`)).toBe(true);
    const bare = `<input ${hidden} value=17340><input ${hidden} id=a>`;
    expect(isThere(`<section><div aria-expanded=false>17340 x 1</div>${bare}</section>`)).toBe(true);
    expect(isThere(`<section><div aria-expanded=false>17340 x 1</div><p>Seen</p>${boxes}</section>`)).toBe(false);
  });

  test("but not below a heading that says another, opens nothing, or is not seen itself", () => {
    expect(isThere(folded("<button aria-expanded=false>New line</button>"))).toBe(false);
    expect(isThere(folded("<b>2 · 17340 · $87</b>"))).toBe(false);
    expect(isThere(folded("<button aria-expanded=false hidden style='display:none'>17340</button>"))).toBe(false);
  });
});
