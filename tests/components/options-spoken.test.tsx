import { afterEach, beforeEach, expect, test } from "vitest";
import { claimEffect } from "../../lib/core/view/claim-effect";
import { speak } from "../../lib/core/words/catalogue";
import { wording } from "../../lib/core/words/en/sidebar";
import { teachWording } from "../../lib/core/words/en/teach";
import { spanish } from "../../lib/core/words/es";
import { leavesOf } from "../core/words/both-languages";
import { makeOptionsView } from "./make-options-view";
import { mountPage } from "./options-page";

/** Every text between marks, those that functions make, too: what stands outside them comes from no catalogue of the options. */
function marked(words: object): object {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, markedValue(value)]));
}

function markedValue(value: unknown): unknown {
  if (typeof value === "string") return value && `⟦${value}⟧`;
  if (typeof value === "function") return (...given: unknown[]) => `⟦${value(...given)}⟧`;
  return Array.isArray(value) ? value.map(markedValue) : marked(value as object);
}

const view = makeOptionsView();
/** What stands on the page as it was set, and the words that other catalogues bring. */
const known = new Set([
  ...textsOf(view),
  // What rules find is said by their own words.
  ...textsOf(claimEffect(view.preferences, { id: "aetna", name: "Aetna" }, view.today)),
  ...[wording, teachWording].flatMap((words) => leavesOf(words).map(([, said]) => String(said))),
]);

beforeEach(() => speak(marked(spanish) as typeof spanish));
afterEach(() => speak({}));

test.each([
  "#/payers",
  ...["policy", "names", "note", "checks", "notes"].map((part) => `#/payers/aetna/${part}`),
  "#/payers/own/lake-county-health/names",
  "#/add-payer?name=&id=",
  "#/usual-line",
  "#/checks",
  "#/checks/units-above-one",
  ...["own-rules", "note", "sites", "cms", "sidebar", "counts", "share", "history", "stored"].map((one) => `#/${one}`),
])("%s says no word in English but what is data", (address) => {
  mountPage(address);
  expect(unspoken(document.body)).toEqual([]);
});

test("a check of one's own is put together in the language spoken", async () => {
  const { click, button } = mountPage("#/own-rules");
  await click(button("⟦Escribir una revisión⟧"));
  expect(unspoken(document.body)).toEqual([]);
});

/** The texts, names and hints of a page that come from no catalogue, and are no data. */
function unspoken(page: Element): string[] {
  const elements = [...page.querySelectorAll("*")];
  const own = elements.flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
  );
  const named = elements.flatMap((element) =>
    ["aria-label", "placeholder", "title", "aria-description"].map((name) => element.getAttribute(name) ?? ""),
  );
  const left = [...own, ...named].map((text) => withoutMarked(text).replace(/^[\s:·]+|\s+$/g, ""));
  return [...new Set(left)].filter((text) => /\p{L}{2}/u.test(text) && !known.has(text));
}

/** Marks may stand within marks, and of a text's first sentence alone the last is missing. */
function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*(⟧|$)/g, "");
  return less === text ? text : withoutMarked(less);
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]);
}
