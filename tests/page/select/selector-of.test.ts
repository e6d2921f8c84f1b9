import { describe, expect, test } from "vitest";
import { selectorOf } from "../../../lib/page/select/selector-of";
import { pick, shadowOf, show } from "../show";

const selectorIn = (html: string, target: string) => selectorOf(show(html)(target));

describe("selectorOf", () => {
  test.each([
    ["an id", "<input id=cpt1><input>", "#cpt1", "#cpt1"],
    ["a name", "<input name=cpt><input>", "[name=cpt]", 'input[name="cpt"]'],
    ["a label", "<input aria-label='CPT 1'><input>", "[aria-label]", 'input[aria-label="CPT\\ 1"]'],
    ["a name, where the id is made up", "<input id=':r1:' name=cpt>", "input", 'input[name="cpt"]'],
    ["a name, where the id is of a library", "<input id=mat-input-3 name=cpt>", "input", 'input[name="cpt"]'],
    ["an id, where the name stands twice", "<input id=a name=cpt><input name=cpt>", "#a", "#a"],
  ])("leans on %s", (_what, html, target, selector) => expect(selectorIn(html, target)).toBe(selector));

  test("counts from the nearest thing that has a name of its own", () => {
    const html = "<table id=lines><tbody><tr><td><input></td></tr><tr><td><input class=x></td></tr></tbody></table>";
    expect(selectorIn(html, ".x")).toBe("#lines > tbody > tr:nth-of-type(2) > td > input");
  });

  test("counts from the top where nothing has a name", () => {
    expect(selectorIn("<p><input></p><p><input class=x></p>", ".x")).toBe("html > body > p:nth-of-type(2) > input");
  });

  test.each([
    ["<div id=a><input></div><div id=a><input class=x></div>"],
    ["<input name='ctl00$gv$ctl02$txtCPT' class=x><input name='ctl00$gv$ctl03$txtCPT'>"],
    ["<div><input></div><div><div><input class=x></div></div>"],
  ])("finds the one element in %s", (html) => {
    const element = show(html)(".x");
    expect([...document.querySelectorAll(selectorOf(element))]).toEqual([element]);
  });

  test("goes through shadow roots", () => {
    const outer = shadowOf(show("<x-form id=claim></x-form>")("x-form"), "<x-field name=cpt></x-field>");
    const inner = shadowOf(pick(outer, "x-field"), "<p><input></p>");
    expect(selectorOf(pick(inner, "input"))).toBe('#claim >>> x-field[name="cpt"] >>> p > input');
  });
});
