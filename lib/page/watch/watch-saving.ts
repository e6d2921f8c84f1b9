import { activity } from "../../activity";
import { savesByWords } from "../../core/reading/save-words";
import { isOwn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { attributeOf, closest, contentOf, matchesSelector, queryAllIn, tagOf } from "../dom/of-element";

/** What may be pressed to save a form. */
const pressed = "button, input[type=submit], input[type=button], input[type=image], [role=button], a";
/** How many elements up from where it was clicked a button begins. */
const reach = 6;

/**
 * Hears when a person, or a script, saves a form or sends it: by a button that says so, or by the sending itself, where the
 * form holds a claim. `at`: the button, else the form. The page's own event is only listened to.
 */
export function watchSaving(
  holdsClaim: (part: Element) => boolean,
  onSave: (at: Element) => void,
  signal: AbortSignal,
): void {
  let isSaid = false;
  const say = (at: Element) => {
    if (isSaid) return;
    isSaid = true;
    // A click on a button that sends its form is followed by the sending, by which the line in progress is done, at once.
    activity.later("tell of a save", 0, () => {
      isSaid = false;
      onSave(at);
    });
  };
  const onClick = (event: Event) => {
    const button = buttonIn(event.composedPath());
    const form = button && closest(button, "form");
    // Beside the claim, what is saved with another form is not the claim.
    if (form && !holdsClaim(form) && holdsClaim(document.documentElement)) return;
    if (button && savesByWords(wordsOn(button)) === "yes") say(button);
  };
  const onSubmit = (event: Event) => {
    const { target, submitter } = event as SubmitEvent;
    if (!(target instanceof Element) || !holdsClaim(target)) return;
    if (!submitter) say(saveButtonOf(target) ?? target);
    else if (savesByWords(wordsOn(submitter)) !== "no") say(submitter);
  };
  hearLasting(window, ["click"], onClick, { capture: true, passive: true, signal });
  hearLasting(window, ["submit"], onSubmit, { capture: true, passive: true, signal });
}

/** The innermost that has words of its own: within a component they stand in its host. */
function buttonIn(path: readonly EventTarget[]): Element | undefined {
  const elements = path.slice(0, reach).filter((one) => one instanceof Element);
  if (elements.some(isOwn)) return undefined;
  return elements.find((one) => isButton(one) && wordsOn(one).trim() !== "");
}

function saveButtonOf(form: Element): Element | undefined {
  return [...queryAllIn(form, pressed)].find((button) => savesByWords(wordsOn(button)) === "yes");
}

function isButton(element: Element): boolean {
  return matchesSelector(element, pressed) || /-.*(button|btn)/.test(tagOf(element));
}

function wordsOn(element: Element): string {
  const value = element instanceof HTMLInputElement ? element.value : "";
  return attributeOf(element, "aria-label") || value || contentOf(element) || attributeOf(element, "title") || "";
}
