import { expect, test, vi } from "vitest";
import { Popup } from "../../components/popup/Popup";
import type { PopupView } from "../../lib/core/view/popup-view";
import { makePopupView } from "./make-popup-view";

import { mount } from "./mount";

function mountPopup(over: Partial<PopupView> = {}) {
  const calls = {
    onTurnOn: vi.fn(),
    onTurnOff: vi.fn(),
    onStart: vi.fn(),
    onReopen: vi.fn(),
    onTeach: vi.fn(),
    onOpenOptions: vi.fn(),
    onOpenPractice: vi.fn(),
  };
  return { ...mount(<Popup view={makePopupView(over)} {...calls} />), ...calls };
}

const site = { host: "portal.example", pattern: "https://portal.example/*", on: true };

const frames = [
  { host: "forms.example", pattern: "https://forms.example/*", on: false },
  { host: "notes.example", pattern: "https://notes.example/*", on: true },
];

test.each<[PopupView["state"], Partial<PopupView>, string | null, string]>([
  ["not-here", { site: null }, null, "let no extension into this page"],
  ["off", {}, "Turn on for portal.example", "cannot see this page"],
  ["frame-off", { site, frames }, "Turn on for forms.example", "a frame on it is not allowed yet"],
  ["not-running", { site }, "Start on this page", "nothing of Claimside runs"],
  ["at-work", { site }, "Show the sidebar Alt+C", "On."],
  ["offered", { site }, "Show the sidebar", "may be a claim form"],
  ["closed", { site }, "Show the sidebar again", "was closed for this page"],
  ["nothing-found", { site, mayTeach: true }, "Teach this form", "No claim line that Claimside knows"],
])("%s: it says so, and has one primary action", (state, over, primary, says) => {
  const { all, find } = mountPopup({ state, ...over });
  expect(all("[data-kind=primary]").map(({ textContent }) => textContent)).toEqual(primary ? [primary] : []);
  expect(find(".cs-popup-state").textContent).toContain(says);
});

test("off, it turns the site on, or works on this page for once", async () => {
  const { button, click, onTurnOn, onStart } = mountPopup();
  await click(button("Turn on for portal.example"));
  expect(onTurnOn).toHaveBeenCalledExactlyOnceWith(["https://portal.example/*"]);
  await click(button("Check only this page, only now"));
  expect(onStart).toHaveBeenCalledOnce();
});

test("page and frames are turned on by one press", async () => {
  const { button, click, onTurnOn } = mountPopup({ frames });
  await click(button("Turn on for both"));
  expect(onTurnOn).toHaveBeenCalledExactlyOnceWith(["https://portal.example/*", "https://forms.example/*"]);
});

test("for once, it says that it works on this page only", () => {
  const { find, all } = mountPopup({ state: "at-work" });
  expect(find(".cs-popup-state").textContent).toBe("At work on this page only, until it is left.");
  expect(all("[role=switch]")).toEqual([]);
});

test("on, its switch turns the site off", async () => {
  const { labelled, click, onTurnOff } = mountPopup({ site, state: "at-work" });
  await click(labelled("On for portal.example"));
  expect(onTurnOff).toHaveBeenCalledExactlyOnceWith(["https://portal.example/*"]);
});

test("where the organisation's build is on, it says so, and nothing turns it off", async () => {
  const locked = frames.map((frame) => ({ ...frame, on: true, locked: true }));
  const { labelled, button, click, text } = mountPopup({
    site: { ...site, locked: true },
    frames: locked,
    state: "at-work",
  });
  expect(text()).toContain("Set by your organisation.");
  expect(labelled("On for portal.example")).toMatchObject({ checked: true, disabled: true });
  await click(button("One by one"));
  expect(labelled("notes.example (a frame on this page)").disabled).toBe(true);
});

test("a site of the organisation's build that the browser's own settings keep off can be turned on", async () => {
  const { button, click, onTurnOn, text } = mountPopup({ site: { ...site, on: false, locked: true } });
  await click(button("Turn on for portal.example"));
  expect(onTurnOn).toHaveBeenCalledExactlyOnceWith(["https://portal.example/*"]);
  expect(text()).not.toContain("Set by your organisation.");
});

test("at work, it counts by line what is to be fixed, and leads to the sidebar", async () => {
  const lines = [
    { number: 2, toFix: 1, says: ["14 units; this code is paid once a day."] },
    { number: 3, toFix: 0, says: [] },
  ];
  const { all, button, click, onReopen } = mountPopup({ site, state: "at-work", lines });
  expect(all(".cs-popup-lines > li").map(({ textContent }) => textContent)).toEqual([
    "Line 2: 1 to fix14 units; this code is paid once a day.",
    "Line 3: nothing to fix",
  ]);
  await click(button("Show the sidebar Alt+C"));
  expect(onReopen).toHaveBeenCalledOnce();
});

test("says what could not be done on the page", () => {
  expect(mountPopup({ site, troubles: ["a look failed: TypeError at reader.js:1:200"] }).text()).toContain(
    "Something went wrong on this page, so what is shown may not be all:a look failed: TypeError at reader.js:1:200",
  );
});

test("each frame from another origin is turned on and off by itself", async () => {
  const { labelled, button, click, onTurnOn, onTurnOff } = mountPopup({ site, frames });
  await click(button("One by one"));
  await click(labelled("forms.example (a frame on this page)"));
  expect(onTurnOn).toHaveBeenCalledWith(["https://forms.example/*"]);
  expect(labelled("notes.example (a frame on this page)").checked).toBe(true);
  await click(labelled("notes.example (a frame on this page)"));
  expect(onTurnOff).toHaveBeenCalledWith(["https://notes.example/*"]);
});

test("stands in the theme that was set, else in the system's", () => {
  mountPopup({ theme: "dark" });
  expect(document.documentElement.dataset.theme).toBe("dark");
  mountPopup();
  expect(document.documentElement.dataset.theme).toBe("system");
});

test("says what the last click led to, and opens the options and the practice claim", async () => {
  const { find, button, click, ...calls } = mountPopup({ message: "Access was not granted." });
  expect(find(".cs-popup-message").textContent).toBe("Access was not granted.");
  await click(button("Options"));
  expect(calls.onOpenOptions).toHaveBeenCalledOnce();
  await click(button("Practice claim"));
  expect(calls.onOpenPractice).toHaveBeenCalledOnce();
});

test("where it is on, it leads to the sites", async () => {
  const { button, click, onOpenOptions } = mountPopup({ site });
  await click(button("Sites and forms"));
  expect(onOpenOptions).toHaveBeenCalledExactlyOnceWith({ view: "sites" });
  expect(() => mountPopup().button("Sites and forms")).toThrow();
});

test("a form can be taught where it is on and something would be kept", async () => {
  const { button, click, onTeach } = mountPopup({ site, state: "at-work", mayTeach: true });
  await click(button("Misread? Teach this form"));
  expect(onTeach).toHaveBeenCalledOnce();
  mountPopup({ site, state: "at-work", mayTeach: false });
  expect(() => button("Misread? Teach this form")).toThrow();
});
