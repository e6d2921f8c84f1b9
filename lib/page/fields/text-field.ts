import { cueCoverage, roleSaid } from "../../core/reading/naming/name-field";
import type { SeenField, Word } from "../../core/reading/reading";
import { parseCode } from "../../core/values/parse-code";
import { childrenOf, closest, contentOf, matchesSelector, parentOf } from "../dom/of-element";
import { oncePerReading } from "../dom/once-per-reading";
import { tidyText } from "../dom/texts-in";
import { wordsOfCell } from "./label-of";
import { headings, nameAlone, namedShortly, namedWithin, namesOurs } from "./named-within";
import { cellOf, isHeader } from "./table-headers";
import type { Passage } from "./walk-passages";

/** What a field says of itself, before it has its place on the page. */
export type FieldDraft = Omit<SeenField, "id" | "path" | "shown" | "taught" | "box" | "ink">;

/** A text with what says what it is: a column header, the words before it, or nothing. */
export function textField(passage: Passage): FieldDraft {
  const { element, label, text } = passage;
  const bare: FieldDraft = { kind: "text", value: text, words: [] };
  if (passage.isDrawn) {
    if (namesOurs(passage.before)) return draft(passage.before, text);
    return saidIn(text) ?? bare;
  }
  // "Total: $" with the amount in an element of its own.
  const before = passage.before.replace(/\s*\$$/, "");
  const cell = cellOf(element);
  const headers = cell ? wordsOfCell(cell) : [];
  if (headers.length > 0 || (cell && isHeader(cell))) return { ...bare, words: headers };
  // An empty cell says nothing of the row over it.
  if (!text && cell === element && tidyText(contentOf(cell.previousElementSibling)) !== before) return bare;
  // "Charge lines  Dx 1 [ ]": right before a box it is that one's name.
  const isChip = standsBesideCode(element);
  const isPart = isChip || (passage.span !== undefined && passage.node.nextSibling?.nodeName !== "INPUT");
  const said = saidIn(text, isInHeading(element), isPart);
  if (said) return said;
  // "POS 11" is no name of what comes behind it.
  if (namesOurs(before) && !namedWithin(before) && !(isChip && namedShortly(before)) && isValue({ ...passage, before }))
    return draft(passage.before, text, element.matches("dt + dd, th + td") ? "label" : "said");
  // "ZIP 17331"
  if (parseCode(text) && roleSaid(before) === "other") return draft(before, text, "said");
  return isListedDiagnosis(label, text) ? draft(label, text) : bare;
}

/** Of the chips of a line, "17340" "Mod 59" "Dx A" "1 unit", each says itself what it is. */
function standsBesideCode(element: Element): boolean {
  const row = parentOf(element);
  return row !== null && holdsCodeAlone(row);
}

const holdsCodeAlone = oncePerReading((row: Element): boolean =>
  childrenOf(row).some((part) => {
    const text = childrenOf(part).length === 0 ? contentOf(part).trim() : "";
    return text.length === 5 && parseCode(text) !== null;
  }),
);

/** What a heading sets apart in it is said in it. */
function isInHeading(element: Element): boolean {
  return matchesSelector(element, headings) || closest(element, "h1, h2, h3, h4, h5, h6") !== null;
}

function saidIn(text: string, isHeading = false, isPart = false): FieldDraft | null {
  const said = namedWithin(text) ?? (isPart ? namedShortly(text) : null);
  if (said) return draft(said.name, said.value);
  const alone = isHeading && nameAlone(text);
  return alone ? draft(alone.name, alone.value, "group") : null;
}

function draft(name: string, value: string, from: Word["from"] = "label"): FieldDraft {
  return { kind: "text", value, words: [{ from, text: name.endsWith("b.") ? "Born" : name }] };
}

/** Labels follow each other in a form; in a list, or behind a colon, stands a value, though it reads like a label ("Group health plan"). */
function isValue({ element, before, text }: Passage): boolean {
  const isPlaced =
    element.matches("dt + dd, th + td") ||
    (before.endsWith(":") && !text.includes(":")) ||
    // "<b>Insurance</b> Delta Health Plan" in a place of their own.
    contentOf(element).replace(/\s/g, "") === (before + text).replace(/\s/g, "");
  return isPlaced || cueCoverage(text) < 0.5 || !/\D/.test(text);
}

/** "Diagnoses" followed by several values. */
function isListedDiagnosis(label: string, text: string): boolean {
  // Whether it is one for certain is seen when the fields are put into lines.
  return roleSaid(label) === "diagnosis" && /\b[A-Z]\d[0-9AB]/i.test(text);
}
