import type { SeenField } from "../../core/reading/reading";
import { checkSelector, isCheck } from "../dom/is-check";
import { queryAllIn } from "../dom/of-element";
import { spacedText, tidyText } from "../dom/texts-in";
import { labelledBy, labelsFor } from "./label-of";

type Value = Pick<SeenField, "kind" | "value" | "label" | "checked" | "maxLength" | "fixed">;

/** Fields in which procedure codes and all that belongs to a claim can stand. */
export const fieldSelector = [
  "input:not([type=hidden], [type=password], [type=button], [type=submit], [type=reset], [type=image], [type=file], [type=color], [aria-hidden=true])",
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable=false])",
  ":is([role=radio], [role=checkbox], [role=switch], [aria-pressed]):not(input)",
  // What a script draws beside a list it has hidden repeats the list.
  ":is([role=textbox], [role=combobox], [role=spinbutton]):not(input, textarea, select, select + *, select + * *, :has(input, textarea, select, [contenteditable]))",
].join(",");

/** Longer than any value of a claim, in characters, and short enough for whatever looks through it. */
const longestValue = 10_000;

/** What stands in a field now, with the words shown for it; claims as X12 text whole, of anything else no more than may be a value. */
export function fieldValue(element: Element): Value {
  const { value, label, ...rest } = wholeValue(element);
  const isWhole = value.length <= longestValue || /\bSV1\s{0,9}\*/.test(value);
  const labelled = label !== undefined && { label: label.slice(0, longestValue) };
  return { ...rest, value: isWhole ? value : value.slice(0, longestValue), ...labelled };
}

function wholeValue(element: Element): Value {
  if (element instanceof HTMLSelectElement) return choiceValue(element);
  if (isCheck(element)) return checkValue(element);
  if (element instanceof HTMLInputElement) return inputValue(element);
  if (element instanceof HTMLTextAreaElement)
    return { kind: "box", value: element.value, ...((element.readOnly || element.disabled) && { fixed: true }) };
  return { kind: "rich", value: element.textContent ?? "" };
}

function checkValue(element: Element): Value {
  const label = wordsOfCheck(element);
  return {
    kind: "check",
    value: element.getAttribute("value") ?? "",
    checked: isTicked(element),
    ...(label && { label }),
  };
}

function isTicked(check: Element): boolean {
  if (check instanceof HTMLInputElement) return check.checked;
  return (check.getAttribute("aria-checked") ?? check.getAttribute("aria-pressed")) === "true";
}

/** What is ticked: the words of a label, in a drawn check, or loose behind one of an old form. */
function wordsOfCheck(check: Element): string {
  const words = [
    ...labelsFor(check).map((label) => label.textContent),
    check.getAttribute("aria-label"),
    ...labelledBy(check),
    spacedText(check),
    check.nextSibling instanceof Text ? check.nextSibling.data : "",
    check.nextElementSibling?.matches("span, label, b, i, small, font") ? check.nextElementSibling.textContent : "",
    check.getAttribute("title"),
  ];
  return words.map(tidyText).find(Boolean) ?? "";
}

/** A component's list shows "2 options selected"; which they are stands on its options. */
function componentChoice(input: HTMLInputElement): Value | null {
  const root = input.getRootNode();
  if (!(root instanceof ShadowRoot) || input.getAttribute("role") !== "combobox") return null;
  const chosen = [...root.host.querySelectorAll("[aria-selected=true]")];
  const values = chosen.map((option) => option.getAttribute("value") ?? option.textContent?.trim() ?? "");
  if (values.length === 0) return null;
  return { kind: "choice", value: values.join(" "), ...(chosen.length === 1 && { label: input.value }) };
}

function inputValue(input: HTMLInputElement): Value {
  const choice = componentChoice(input);
  if (choice) return choice;
  return { kind: "box", value: input.value, ...(input.maxLength > 0 && { maxLength: input.maxLength }) };
}

/** The values a list offers, for lists whose words say nothing of what they are for. */
export function valuesOffered(element: Element): string {
  if (element instanceof HTMLSelectElement)
    return [...element.options]
      .slice(0, 5)
      .map((option) => option.text.trim())
      .join(", ");
  if (!isCheck(element)) return "";
  const around = element.closest("fieldset, table, p, tr, ul, div, form");
  const checks = [...(around ? queryAllIn(around, checkSelector) : [])].slice(0, 5);
  return checks.map((check) => wordsOfCheck(check).slice(0, 16)).join(", ");
}

/** Whether the words of an option say that nothing is chosen; longer words say something. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 200 && placeholderOption.test(text);
}

const placeholderOption = /^\W*((please )?(select|choose|pick)\b.*|seleccione.*|elija.*|none|n\/a)?\W*$/i;

/** An option such as "-- Select --" is no choice. */
function choiceValue(select: HTMLSelectElement): Value {
  if (select.multiple)
    return { kind: "choice", value: [...select.selectedOptions].map((chosen) => chosen.value).join(" ") };
  const [option] = select.selectedOptions;
  const label = tidyText(option?.text);
  const isChosen = option !== undefined && option.value !== "" && !isPlaceholder(label);
  return isChosen ? { kind: "choice", value: option.value, label } : { kind: "choice", value: "" };
}
