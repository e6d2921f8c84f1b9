import { expect, test } from "vitest";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { collectFields } from "../../../lib/page/fields/collect-fields";
import { show } from "../show";

/** The texts that name something, with what they name. */
function namedIn(html: string): string[] {
  show(html);
  const { fields } = takeAllSteps(collectFields(document));
  return fields.flatMap(({ kind, value, words: [word] }) =>
    kind === "text" && word ? [`${word.text} = ${value}`] : [],
  );
}

test("the parts of a text name what they hold, but for what stands right before a box", () => {
  expect(namedIn("<p>Mods 25 · POS 11 · Dx A · Units 1</p>")).toEqual(["Mods = 25", "POS = 11", "Dx = A", "Units = 1"]);
  expect(namedIn("<p>Mods – · POS 11 · Units 1</p>")).toEqual(["Mods = –", "POS = 11", "Units = 1"]);
  expect(namedIn("<p>Units 2 | Modifiers — | Place of service 22</p>")).toEqual([
    "Units = 2",
    "Modifiers = —",
    "Place of service = 22",
  ]);
  expect(namedIn("<p><b>Lines</b> &nbsp; Dx 1 <input value='L70.0'></p>")).toEqual([]);
  const beforeButton = "<p><b>17340</b> · Mod 79 · 1 unit · Dx A <button></button></p>";
  expect(namedIn(beforeButton)).toEqual(["Mod = 79", "Units = 1", "Dx = A"]);
});

test("each chip beside a code says itself what it is, and names nothing behind it", () => {
  const chips = ["Mod 59", "11/13/2026", "Dx A, B", "Units 2"];
  const read = ["Mod = 59", "Dx = A, B", "Units = 2"];
  const all = (tag: string) => chips.map((text) => `<${tag}>${text}</${tag}>`).join("");
  expect(namedIn(`<div><b>17340</b>${all("span")}</div>`)).toEqual(read);
  expect(namedIn(`<ul><li><i>17340</i> ${all("small")}</li></ul>`)).toEqual(read);
  expect(namedIn(`<article><div>17340</div>${all("div")}</article>`)).toEqual(read);
  expect(namedIn(`<div><b>Visit</b>${all("span")}</div>`)).toEqual(["Mod 59 = 11/13/2026"]);
});

test("a day that is set apart in a heading heads the lines below it", () => {
  const read = ["Date of service = 10/14/2026"];
  expect(namedIn("<h3>Encounter form <span>10/14/2026</span></h3>")).toEqual(read);
  expect(namedIn("<h2><b>Superbill</b><small>10/14/2026</small></h2>")).toEqual(read);
  expect(namedIn("<h1>Charges <i><b>10/14/2026</b></i></h1>")).toEqual(read);
  expect(namedIn("<p>Encounter form <span>10/14/2026</span></p>")).toEqual([]);
});
