import { describe, expect, test } from "vitest";
import { findBySelector } from "../../../lib/page/select/find-by-selector";
import { patternSelectorOf } from "../../../lib/page/teach/pattern-selector-of";
import { pick, shadowOf, show } from "../show";

/** The selector that was made of one field, and the fields it finds, by their value. */
function patternOf(element: Element) {
  const selector = patternSelectorOf(element);
  return { selector, finds: findBySelector(document, selector).map((found) => (found as HTMLInputElement).value) };
}

const grid = (cell: (column: string, line: number) => string) =>
  `<table id=lines><tbody>${[1, 2, 3]
    .map((line) => `<tr>${["c", "u", "p"].map((column) => `<td>${cell(column, line)}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`;

describe("patternSelectorOf finds the field of every line", () => {
  test.each([
    ["a name with a number", (c: string, n: number) => `name=line${n}_${c}`, 'input[name^="line"][name$="_c"]'],
    ["an id with a number at the end", (c: string, n: number) => `id=${c}${n}`, 'input[id^="c"]'],
    [
      "a name with several numbers",
      (c: string, n: number) => `name=a9-${n}-${c}-7`,
      'input[name^="a9-"][name$="-c-7"]',
    ],
    [
      "a name with an index",
      (c: string, n: number) => `name='lines[${n}].${c}'`,
      'input[name^="lines\\["][name$="\\]\\.c"]',
    ],
    ["the very same name", (c: string) => `name=${c}`, 'input[name="c"]'],
    [
      "a row's number among columns' numbers",
      (c: string, n: number) => `name=r${n}x${"cup".indexOf(c)}`,
      'input[name^="r"][name$="x0"]',
    ],
    ["its place", () => "", "#lines > tbody > tr > td:nth-of-type(1) > input"],
    [
      "its place, where ids are made up",
      (c: string, n: number) => `id=mat-input-${n * 3 + "cup".indexOf(c)}`,
      "#lines > tbody > tr > td:nth-of-type(1) > input",
    ],
    [
      "its place, where every column is only numbered",
      (c: string, n: number) => `name=f${n * 3 + "cup".indexOf(c)}`,
      "#lines > tbody > tr > td:nth-of-type(1) > input",
    ],
  ])("by %s", (_how, attributes, selector) => {
    const find = show(grid((column, line) => `<input ${attributes(column, line)} value=${column}${line}>`));
    expect(patternOf(find("[value=c2]"))).toEqual({ selector, finds: ["c1", "c2", "c3"] });
  });

  test("takes modifier boxes side by side in one cell together", () => {
    const boxes = (line: number) => [1, 2, 3, 4].map((box) => `<input value=m${line}${box}>`).join("");
    const find = show(grid((column, line) => (column === "u" ? boxes(line) : "<input>")));
    const { selector, finds } = patternOf(find("[value=m11]"));
    expect(selector).toBe("#lines > tbody > tr > td:nth-of-type(2) > input");
    expect(finds).toHaveLength(12);
  });

  test("in rows of other elements, headed by one of the same kind", () => {
    const row = (line: number) => `<div><span><input value=c${line}></span><span><input value=u${line}></span></div>`;
    const find = show(`<div id=claim><div>Services</div>${row(1)}${row(2)}</div>`);
    expect(patternOf(find("[value=u1]"))).toEqual({
      selector: "#claim > div > span:nth-of-type(2) > input",
      finds: ["u1", "u2"],
    });
  });

  test("in text that is shown, not edited", () => {
    const find = show(grid((column, line) => `<b>${column}${line}</b>`));
    const selector = patternSelectorOf(find("tr:nth-child(2) td:nth-child(2)"));
    expect(findBySelector(document, selector).map((cell) => cell.textContent)).toEqual(["u1", "u2", "u3"]);
  });

  test("on a form with one line, ready for the next", () => {
    const find = show("<div><input name=l1_cpt value=c1><input name=l1_qty value=u1></div>");
    expect(patternOf(find("[name=l1_qty]")).selector).toBe('input[name^="l"][name$="_qty"]');
  });

  test("finds the one element where there are no lines", () => {
    const find = show("<label>Payer <input id=payer value=p></label><input value=x>");
    expect(patternOf(find("#payer"))).toEqual({ selector: "#payer", finds: ["p"] });
  });

  test("never leans on words that the page shows", () => {
    const find = show("<div><input aria-label='CPT of MARIA HARGROVE' value=c></div><p></p>");
    expect(patternOf(find("input"))).toEqual({ selector: "html > body > div > input", finds: ["c"] });
  });
});

describe("patternSelectorOf goes through shadow roots", () => {
  test("that hold all lines", () => {
    const root = shadowOf(
      show("<x-form id=claim></x-form>")("x-form"),
      grid((c, n) => `<input name=${c}${n} value=${c}${n}>`),
    );
    expect(patternOf(pick(root, "[name=u2]"))).toEqual({
      selector: '#claim >>> input[name^="u"]',
      finds: ["u1", "u2", "u3"],
    });
  });

  test("of which each holds a line", () => {
    const find = show("<main id=claim><x-line></x-line><x-line></x-line></main>");
    for (const [index, line] of [...find("main").children].entries())
      shadowOf(line, `<input name=code value=c${index}><input name=units value=u${index}>`);
    expect(patternOf(pick(find("x-line").shadowRoot as ShadowRoot, "[name=units]"))).toEqual({
      selector: '#claim > x-line >>> input[name="units"]',
      finds: ["u0", "u1"],
    });
  });

  test("of which each holds a field", () => {
    const find = show(grid((column, line) => `<x-input data-field=${column} title=${column}${line}></x-input>`));
    for (const host of document.querySelectorAll("x-input"))
      shadowOf(host, `<input value=${host.getAttribute("title")}>`);
    expect(patternOf(pick(find("[title=u2]").shadowRoot as ShadowRoot, "input"))).toEqual({
      selector: 'x-input[data-field="u"] >>> input',
      finds: ["u1", "u2", "u3"],
    });
  });

  test("that are closed, where the extension may open them", () => {
    const host = show("<x-form id=claim></x-form>")("x-form");
    const root = shadowOf(host, "<input id=code value=c>", "closed");
    const openRoot = (element: Element) => (element === host ? root : null);
    const selector = patternSelectorOf(pick(root, "input"), openRoot);
    expect(selector).toBe("#claim >>> #code");
    expect(findBySelector(document, selector)).toEqual([]);
    expect(findBySelector(document, selector, openRoot)).toHaveLength(1);
  });
});

describe("findBySelector in a frame", () => {
  const inFrame = (selector: string, depth = 1) => findBySelector(document, selector, undefined, depth).length;

  test("drops the parts that led to it, which must be frames", () => {
    show("<input id=code>");
    expect(inFrame("iframe#claim >>> #code")).toBe(1);
    expect(inFrame('html > body > iframe:nth-of-type(2) >>> frame[name="a b"] >>> #code', 2)).toBe(1);
    expect(inFrame("x-form >>> #code")).toBe(0);
    expect(inFrame("#code")).toBe(0);
    expect(inFrame("iframe#claim >>> #code", 0)).toBe(0);
  });
});

test.each(["", "[", ">>>", "a >>> ", "x:unknown(", "#a >>> #b >>> #c"])(
  "findBySelector finds nothing by %j",
  (selector) => {
    show("<a></a>");
    expect(findBySelector(document, selector)).toEqual([]);
  },
);
