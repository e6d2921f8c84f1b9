import { cleanup, render, waitFor, within } from "@testing-library/preact";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import type { ComponentChild } from "preact";
import { expect } from "vitest";

/** Renders into a fresh body, and hands back how a person finds things there and works them. What is not there fails. */
export function mount(what: ComponentChild) {
  cleanup();
  const { rerender } = render(what as never, { container: document.body });
  const user = userEvent.setup();
  return {
    user,
    show: (next: ComponentChild) => rerender(next as never),
    find,
    all,
    button: (name: string, area = document.body) => within(area).getByRole<HTMLButtonElement>("button", { name }),
    labelled: <T extends HTMLElement = HTMLInputElement>(label: string, area = document.body) =>
      within(area).getByLabelText<T>(label),
    click: (element: Element) => user.click(element),
    type: (control: TextControl, text: string) => replace(user, control, () => user.keyboard(keys(text))),
    paste: (control: TextControl, text: string) => replace(user, control, () => user.paste(text)),
    choose: (select: HTMLElement, value: string) => user.selectOptions(select, value),
    unfold,
    text: () => document.body.textContent ?? "",
  };
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Clicks into a control, marks what it holds, puts a text in its place, and leaves it. */
async function replace(user: UserEvent, control: TextControl, put: () => Promise<void>): Promise<void> {
  await user.click(control);
  control.setSelectionRange(0, control.value.length);
  await put();
  await user.tab();
}

/** Keys as user-event reads them: a bracket would begin the name of one. No text deletes what is marked. */
function keys(text: string): string {
  return text === "" ? "{Delete}" : text.replace(/[{[]/g, "$&$&").replaceAll("\n", "{Enter}");
}

/** Waits until what is folded away is drawn too. */
function unfold(): Promise<void> {
  const isFilled = (part: HTMLElement) => part.children.length > 1;
  return waitFor(() => expect(all("details").filter((part) => !isFilled(part))).toEqual([]), { timeout: 60_000 });
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Expected an element that matches ${selector}, found none in ${document.body.innerHTML}`);
  return found;
}

function all(selector: string, area: ParentNode = document): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(selector)];
}
