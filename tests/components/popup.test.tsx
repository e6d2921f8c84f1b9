import { expect, test, vi } from "vitest";
import { Popup } from "../../components/popup/Popup";
import type { PopupView } from "../../lib/core/view/popup-view";
import { makePopupView } from "./make-popup-view";

import { mount } from "./mount";

function mountPopup(over: Partial<PopupView> = {}) {
  const calls = { onTurnOn: vi.fn(), onTurnOff: vi.fn(), onReopen: vi.fn(), onTeach: vi.fn(), onOpenOptions: vi.fn() };
  return { ...mount(<Popup view={makePopupView(over)} {...calls} />), ...calls };
}

const site = { host: "portal.example", pattern: "https://portal.example/*", on: true };

test("off, its one clear action turns the site on", async () => {
  const { button, click, all, onTurnOn } = mountPopup();
  expect(all("[data-kind=primary]")).toEqual([button("Turn on for portal.example")]);
  await click(button("Turn on for portal.example"));
  expect(onTurnOn).toHaveBeenCalledWith(["https://portal.example/*"]);
});

test("on, it turns the site off and says how the sidebar stands", async () => {
  const { button, click, text, onTurnOff } = mountPopup({ site, sidebar: "standing" });
  expect(text()).toContain("The sidebar is open on this page.");
  await click(button("Turn off for portal.example"));
  expect(onTurnOff).toHaveBeenCalledWith(["https://portal.example/*"]);
});

test.each([
  ["offered", "may be a claim form"],
  ["closed", "was closed for this page"],
  ["no-code-found", "No claim line that Claimside knows"],
] as const)("says that the sidebar is %s", (sidebar, words) => {
  expect(mountPopup({ site, sidebar }).text()).toContain(words);
});

test("where no extension may run, it says why and offers nothing to turn on", () => {
  const { text, all } = mountPopup({ site: null, whyNot: "This is the browser's own page." });
  expect(text()).toContain("This is the browser's own page.");
  expect(all("button").map((button) => button.textContent)).toEqual(["Open options"]);
});

test("says what could not be done on the page", () => {
  expect(mountPopup({ site, troubles: ["a look failed: TypeError at reader.js:1:200"] }).text()).toContain(
    "Something went wrong on this page, so what is shown may not be all:a look failed: TypeError at reader.js:1:200",
  );
});

test("offers each frame from another origin, on and off", async () => {
  const frames = [
    { host: "forms.example", pattern: "https://forms.example/*", on: false },
    { host: "notes.example", pattern: "https://notes.example/*", on: true },
  ];
  const { labelled, click, onTurnOn, onTurnOff } = mountPopup({ site, frames });
  await click(labelled("forms.example (a frame on this page)"));
  expect(onTurnOn).toHaveBeenCalledWith(["https://forms.example/*"]);
  expect(labelled("notes.example (a frame on this page)").checked).toBe(true);
  await click(labelled("notes.example (a frame on this page)"));
  expect(onTurnOff).toHaveBeenCalledWith(["https://notes.example/*"]);
});

test("a refused tick springs back to what holds", async () => {
  const frames = [{ host: "forms.example", pattern: "https://forms.example/*", on: false }];
  const { labelled, click, show } = mountPopup({ site, frames });
  const frame = labelled("forms.example (a frame on this page)");
  await click(frame);
  const calls = { onTurnOn: vi.fn(), onTurnOff: vi.fn(), onReopen: vi.fn(), onTeach: vi.fn(), onOpenOptions: vi.fn() };
  show(<Popup view={makePopupView({ site, frames, message: "Access was not granted." })} {...calls} />);
  expect(frame.checked).toBe(false);
});

test("stands in the theme that was set, else in the system's", () => {
  mountPopup({ theme: "dark" });
  expect(document.documentElement.dataset.theme).toBe("dark");
  mountPopup();
  expect(document.documentElement.dataset.theme).toBe("system");
});

test("says what the last click led to, and opens the options", async () => {
  const { find, button, click, onOpenOptions } = mountPopup({ message: "Access was not granted." });
  expect(find(".cs-popup-message").textContent).toBe("Access was not granted.");
  await click(button("Open options"));
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test("a sidebar that was closed for the page can be brought back", async () => {
  const { button, click, onReopen } = mountPopup({ site, sidebar: "closed" });
  await click(button("Show the sidebar again"));
  expect(onReopen).toHaveBeenCalled();
});

test("a sidebar that offers itself can be opened from here", async () => {
  const { button, click, onReopen } = mountPopup({ site, sidebar: "offered" });
  await click(button("Open the sidebar"));
  expect(onReopen).toHaveBeenCalledOnce();
});

test("a form can be taught where it is on and something would be kept", async () => {
  const { button, click, onTeach } = mountPopup({ site, mayTeach: true });
  await click(button("Teach this form"));
  expect(onTeach).toHaveBeenCalledOnce();
  mountPopup({ site, mayTeach: false });
  expect(() => button("Teach this form")).toThrow();
});
