import { longestPageTitle } from "../../core/reading/form/longest-page-title";
import type { PageText } from "../../core/reading/reading";
import { isShown } from "../dom/is-shown";
import { closest, isBefore, parentOf, queryAllIn } from "../dom/of-element";
import { parentAcross } from "../dom/path-of";
import { tidyText } from "../dom/texts-in";
import { groupsOf } from "../fields/label-of";

const headings =
  "h1, h2, h3, h4, h5, h6, legend, caption, [role=heading], [class*=title], [class*=Title], [class*=heading]";
const buttons = "button, input[type=submit], input[type=button], [role=button], a[class*=btn]";
/** The part of a page that a field's buttons stand in. */
const parts = "form, dialog, [role=dialog], main, [role=main], section, article, body";
/** Of a form of many lines the first few speak for all. */
const fewCodes = 5;

/**
 * Title, headings and buttons, which tell what sort of page it is. Of headings count the page's first and those that stand
 * around or before a code; of buttons those of its part of the page.
 */
export function pageTexts(document: Document, codes: readonly Element[]): PageText[] {
  const shown = codes.filter(isShown).slice(0, fewCodes);
  const titles = shown.length > 0 ? [...queryAllIn(document, headings)].filter(isShown) : [];
  const near = shown.flatMap((code) => [...allGroups(code), titleBefore(code, titles)]);
  const [first] = queryAllIn(document, "h1, [role=heading]");
  return [
    // The steps of a way stay apart.
    ...eachOnce("title", [document.title.replace(/[▸›]/g, ">"), first?.textContent]),
    ...eachOnce("heading", near),
    ...eachOnce("button", [...new Set(shown.map(partOf))].flatMap(buttonsIn)),
  ];
}

function eachOnce(from: PageText["from"], texts: readonly (string | null | undefined)[]): PageText[] {
  const short = texts.map(tidyText).filter((text) => text && text.length <= longestPageTitle);
  return [...new Set(short)].map((text) => ({ from, text }));
}

function allGroups(element: Element): string[] {
  const groups: string[] = [];
  for (let around: Element | null = element; around; around = parentAcross(around)) {
    const [nearest] = groupsOf(around);
    if (nearest && groups.at(-1) !== nearest) groups.push(nearest);
  }
  return groups;
}

/** The last heading before an element; they come in the order of the document. */
function titleBefore(element: Element, titles: readonly Element[]): string | null {
  return titles.findLast((title) => isBefore(title, element))?.textContent ?? null;
}

function partOf(element: Element): Element | null {
  const part = closest(element, parts);
  return part && part.localName === "section" ? (parentOf(part) ?? part) : part;
}

function buttonsIn(part: Element | null): string[] {
  if (!part) return [];
  return [...queryAllIn(part, buttons)]
    .filter(isShown)
    .map((button) => button.textContent || (button as HTMLInputElement).value || "");
}
