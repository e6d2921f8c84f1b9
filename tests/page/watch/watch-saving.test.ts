import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchSaving } from "../../../lib/page/watch/watch-saving";
import { shadowOf, show } from "../show";

let end: AbortController;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watch(html: string, holdsClaim: (part: Element) => boolean = () => true) {
  end = new AbortController();
  const onSave = vi.fn();
  const find = show(html);
  watchSaving(holdsClaim, onSave, end.signal);
  const places = () => {
    vi.runAllTimers();
    return onSave.mock.calls.map(([at]) => (at as Element).id);
  };
  return { find, places };
}

function submit(form: Element, submitter: HTMLElement | null): void {
  form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter }));
}

const form =
  "<form id=form onsubmit='return false'><button id=add>Add line</button><button id=save>Save</button><button id=next>Next</button></form>";

test("a button that says so is heard, once though it sends the form", () => {
  const { find, places } = watch(form);
  find("#save").click();
  submit(find("#form"), find("#save"));
  expect(places()).toEqual(["save"]);
});

test("a form that is sent by a key, a script or another button of it is heard; not one that holds no claim", () => {
  const heard = (button: string | null, holds = true) => {
    const { find, places } = watch(form, () => holds);
    submit(find("#form"), button === null ? null : find(button));
    const at = places();
    end.abort();
    return at;
  };
  expect(heard("#next")).toEqual(["next"]);
  expect(heard(null)).toEqual(["save"]);
  expect(heard("#add")).toEqual([]);
  expect(heard("#next", false)).toEqual([]);
});

test("within a component the button is the one that has the words", () => {
  const { find, places } = watch("<x-button id=own>Submit claim</x-button><x-box>Save</x-box>");
  const inner = shadowOf(find("#own"), "<button><slot></slot></button>").querySelector("button");
  inner?.click();
  find("x-box").click();
  expect(places()).toEqual(["own"]);
});

test("what is saved with another form than the claim's is not the claim; without a claim in the frame it may be", () => {
  const other = "<input id=claim><form id=form onsubmit='return false'><button id=save>Save search</button></form>";
  const heard = (isHere: boolean) => {
    const { find, places } = watch(other, (part) => isHere && part === document.documentElement);
    find("#save").click();
    const at = places();
    end.abort();
    return at;
  };
  expect(heard(true)).toEqual([]);
  expect(heard(false)).toEqual(["save"]);
});
