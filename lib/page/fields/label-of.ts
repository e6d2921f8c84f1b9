import { cueCoverage, cueOfPhrase, roleSaid } from "../../core/reading/naming/name-field";
import { nameTokens } from "../../core/reading/naming/plain-words";
import type { Word } from "../../core/reading/reading";
import { checkSelector, isCheck } from "../dom/is-check";
import { attributeOf, isBefore, matchesSelector, queryAllIn, rootOf } from "../dom/of-element";
import { oncePerReading } from "../dom/once-per-reading";
import { parentAcross } from "../dom/path-of";
import { tidyText } from "../dom/texts-in";
import { cellOf, headersOf, sumTitleOf } from "./table-headers";

/** All that a page says about a field, most telling first. */
export function labelOf(element: Element): Word[] {
  const words: Word[] = [];
  const add = (from: Word["from"], text: string | null | undefined) => {
    const plain = tidyText(text);
    if (plain && plain.length <= 200) words.push({ from, text: plain });
  };
  // A check box's own label says what is ticked, not what for.
  if (!isCheck(element)) for (const label of labelsFor(element)) add("label", textWithoutFields(label));
  add("aria", element.getAttribute("aria-label"));
  for (const text of labelledBy(element)) add("aria", text);
  const cell = cellOf(element);
  if (cell) for (const { from, text } of wordsOfCell(cell)) add(from, text);
  add("label", definitionTerm(element));
  for (const text of hostLabels(element)) add("label", text);
  add("title", element.getAttribute("title"));
  add("placeholder", element.getAttribute("placeholder") ?? element.getAttribute("aria-placeholder"));
  for (const name of namesOf(element, cell)) add("name", name);
  return words;
}

/** The heads of a cell's column, and under charges what its row begins with, where that sums them up. */
export function wordsOfCell(cell: Element): Word[] {
  const heads = tellingHeaders(cell).map((text): Word => ({ from: "header", text }));
  const sum = heads.some(({ text }) => roleSaid(text) === "charge") && sumTitleOf(cell);
  return sum ? [...heads, { from: "row", text: sum }] : heads;
}

/** The headers of a cell's column, from the nearest up to the first that names something. */
function tellingHeaders(cell: Element): string[] {
  const headers = headersOf(cell);
  const telling = headers.findIndex((header) => cueOfPhrase(header) !== null);
  return telling < 0 ? headers : headers.slice(0, telling + 1);
}

/** Labels that name a field by its id, and the one around it. The browser's own `labels` walks the page for each field. */
export function labelsFor(element: Element): Element[] {
  const named = element.id ? (labelsById(element.getRootNode()).get(element.id) ?? []) : [];
  const around = element.closest("label");
  const isForIt = around && (around.htmlFor === "" || around.htmlFor === element.id) && !named.includes(around);
  return isForIt && !isOfSeveral(around) ? [...named, around] : named;
}

/** Around several boxes to tick it says what for, and of none what is ticked there. */
const isOfSeveral = oncePerReading((label: Element) => queryAllIn(label, checkSelector).length > 1);

const labelsById = oncePerReading((root: Node) =>
  Map.groupBy(
    (root as Document | ShadowRoot | Element).querySelectorAll<HTMLLabelElement>("label[for]"),
    ({ htmlFor }) => htmlFor,
  ),
);

/** What `aria-labelledby` names. */
export function labelledBy(element: Element): string[] {
  const root = rootOf(element) as Document | ShadowRoot;
  const ids = attributeOf(element, "aria-labelledby")?.split(/\s+/) ?? [];
  const found = ids.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)).filter((label) => label !== null);
  return found.filter((label) => label !== element).map(textWithoutFields);
}

const unspoken = "input, select, textarea, button, script, style";

/** A label's words without the values of fields inside it. */
function textWithoutFields(label: Element): string {
  if (!label.querySelector(unspoken)) return label.textContent ?? "";
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll(unspoken)) field.remove();
  return copy.textContent ?? "";
}

function definitionTerm(element: Element): string | null {
  let term = element.closest("dd")?.previousElementSibling;
  while (term && term.localName === "dd") term = term.previousElementSibling;
  return term?.localName === "dt" ? textWithoutFields(term) : null;
}

/** A component's label stands on its host ("label" attribute) or in a slot. */
function hostLabels(element: Element): (string | null)[] {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return [];
  const { host } = root;
  const slotted = [...host.children].filter((child) => child.getAttribute("slot") === "label");
  // Some components take their label as their content.
  const content = host.childElementCount === 0 ? host.textContent : null;
  const labels = [...slotted, ...labelsFor(host)].map(textWithoutFields);
  return [host.getAttribute("label"), host.getAttribute("aria-label"), content, ...labels, ...hostLabels(host)];
}

const nameAttributes =
  "name id data-field data-name data-col data-label data-title col-id data-column-id formcontrolname ng-model v-model data-bind data-testid autocomplete".split(
    " ",
  );

/** Names are the page's own words for its fields; the cell and the host lend theirs. */
function namesOf(element: Element, cell: Element | null): string[] {
  const root = element.getRootNode();
  const bearers = [element, isCheck(element) ? null : cell, root instanceof ShadowRoot ? root.host : null];
  const names = bearers.flatMap((bearer) => (bearer ? namesOn(bearer) : []));
  // Most classes are about looks ("cursor-pointer", "px-3"); one that is little else than a word of ours is a name.
  const isDressed = element instanceof HTMLInputElement || isCheck(element);
  const classes = isDressed
    ? []
    : [...element.classList].filter((name) => !/-\d/.test(name) && cueCoverage(nameTokens(name).join(" ")) >= 0.6);
  return [...new Set([...names, ...classes])];
}

/** An element has few attributes: asking it for each that may be a name takes ten times as long. */
function namesOn(bearer: Element): string[] {
  const own = bearer.getAttributeNames();
  const named = nameAttributes.filter((attribute) => own.includes(attribute));
  return named.map((attribute) => bearer.getAttribute(attribute) ?? "");
}

/** The headings of the groups around a field, nearest first: legends, group labels, section titles. */
export function groupsOf(element: Element): string[] {
  const groups: string[] = [];
  let inner = element;
  for (let around = parentAcross(inner); around && groups.length < 3; around = parentAcross(around)) {
    const text =
      matchesSelector(around, "label") && isOfSeveral(around) ? textWithoutFields(around) : headingOver(inner, around);
    if (text && text.length <= 80) groups.push(text);
    inner = around;
  }
  return groups;
}

/** Of several headings in one group the last before a field is its own. */
function headingOver(inner: Element, group: Element): string | undefined {
  const headings = headingsOf(group);
  return (headings.findLast(({ at }) => isBefore(at, inner)) ?? headings[0])?.text;
}

interface Heading {
  at: Element;
  text: string;
}

const headingsOf = oncePerReading((group: Element): Heading[] => {
  const isGroup = matchesSelector(
    group,
    "fieldset, section, article, form, [role$=group], [role=region], details, div, td, tr, li",
  );
  if (!isGroup) return [];
  const legends = queryAllIn(group, ":scope > :is(legend, summary, h1, h2, h3, h4, h5, h6, header)");
  if (legends.length > 0) return [...legends].map((at) => ({ at, text: tidyText(textWithoutFields(at)) }));
  return [{ at: group, text: tidyText(attributeOf(group, "aria-label") ?? labelledBy(group)[0]) }];
});
