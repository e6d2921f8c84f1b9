import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { expect, vi } from "vitest";

/** Renders into a fresh body and hands back the ways a test looks and acts. Looking for what is not there fails. */
export function mount(what: ComponentChild) {
  act(() => render(null, document.body));
  show(what);
  return {
    show,
    find,
    all,
    button,
    labelled,
    click,
    type,
    choose,
    unfold,
    text: () => document.body.textContent ?? "",
  };
}

function show(what: ComponentChild): void {
  act(() => render(what, document.body));
}

/** Waits until what is folded away is drawn too. */
async function unfold(): Promise<void> {
  const isFilled = (part: HTMLElement) => part.children.length > 1;
  await vi.waitFor(() => expect(all("details").filter((part) => !isFilled(part))).toEqual([]), { timeout: 60_000 });
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Expected an element that matches ${selector}, found none in ${document.body.innerHTML}`);
  return found;
}

function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The button with this name, within an element. */
function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const buttons = all("button", within) as HTMLButtonElement[];
  const found = buttons.find((one) => (one.getAttribute("aria-label") ?? one.textContent?.trim()) === name);
  if (!found)
    throw new Error(`Expected a button "${name}", found ${buttons.map((one) => one.textContent).join(" | ")}`);
  return found;
}

/** The control with this label, within an element. */
function labelled<T extends HTMLElement = HTMLInputElement>(label: string, within: ParentNode = document): T {
  const found = all("label", within).find((one) => one.textContent?.trim() === label);
  const id = found?.getAttribute("for");
  const control = id ? document.getElementById(id) : found?.querySelector("input, select, textarea");
  if (!control) throw new Error(`Expected a control labelled "${label}", found none.`);
  return control as T;
}

async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types a text as a person does: focus, the text, and on leaving the box a blur. */
async function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => {
    control.dispatchEvent(new Event("blur"));
  });
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
