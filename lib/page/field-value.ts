import type { SeenField } from "../core/reading/reading";
import { isCheck } from "./is-check";
import { labelsFor } from "./label-of";
import { oneLine } from "./one-line";

type Value = Pick<SeenField, "kind" | "value" | "label" | "checked" | "maxLength" | "fixed">;

/** Fields in which procedure codes and all that belongs to a claim can stand. */
export const fieldSelector = [
  "input:not([type=hidden], [type=password], [type=button], [type=submit], [type=reset], [type=image], [type=file], [type=color], [aria-hidden=true])",
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable=false])",
  ":is([role=radio], [role=checkbox]):not(input)",
  // What a script draws beside a list it has hidden repeats the list.
  ":is([role=textbox], [role=combobox], [role=spinbutton]):not(input, textarea, select, select + *, select + * *, :has(input, textarea, select, [contenteditable]))",
].join(",");

/** What stands in a field now, with the words shown for it. */
export function fieldValue(element: Element): Value {
  if (element instanceof HTMLSelectElement) return choiceValue(element);
  if (element instanceof HTMLInputElement) return inputValue(element);
  if (/^(radio|checkbox)$/.test(element.getAttribute("role") ?? "")) return drawnCheck(element);
  if (element instanceof HTMLTextAreaElement) return { kind: "box", value: element.value, ...isFixed(element) };
  return { kind: "rich", value: element.textContent ?? "" };
}

function drawnCheck(element: Element): Value {
  const label = oneLine(element.getAttribute("aria-label") ?? element.textContent);
  return {
    kind: "check",
    value: element.getAttribute("value") ?? "",
    checked: element.getAttribute("aria-checked") === "true",
    ...(label && { label }),
  };
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
  if (isCheck(input)) {
    const value = input.hasAttribute("value") ? input.value : "";
    const label = oneLine(
      labelsFor(input)
        .map((own) => own.textContent?.trim())
        .find(Boolean) ??
        input.getAttribute("aria-label") ??
        textBehind(input),
    );
    return { kind: "check", value, checked: input.checked, ...(label && { label }) };
  }
  const choice = componentChoice(input);
  if (choice) return choice;
  return { kind: "box", value: input.value, ...(input.maxLength > 0 && { maxLength: input.maxLength }) };
}

function isFixed({ readOnly, disabled }: HTMLTextAreaElement): { fixed?: true } {
  return readOnly || disabled ? { fixed: true } : {};
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
  const checks = [...(around?.querySelectorAll("input") ?? [])].filter(isCheck).slice(0, 5);
  return checks.map((check) => (inputValue(check).label ?? "").slice(0, 16)).join(", ");
}

/** Check boxes of old forms have their words loose behind them. */
function textBehind(input: Element): string {
  const next = input.nextSibling;
  return next instanceof Text ? next.data : "";
}

const placeholderOption = /^\W*((please )?(select|choose|pick)\b.*|seleccione.*|elija.*|none|n\/a)?\W*$/i;

/** An option such as "-- Select --" is no choice. */
function choiceValue(select: HTMLSelectElement): Value {
  if (select.multiple)
    return { kind: "choice", value: [...select.selectedOptions].map((chosen) => chosen.value).join(" ") };
  const [option] = select.selectedOptions;
  const label = oneLine(option?.text);
  const isChosen = option !== undefined && option.value !== "" && !placeholderOption.test(label);
  return isChosen ? { kind: "choice", value: option.value, label } : { kind: "choice", value: "" };
}
