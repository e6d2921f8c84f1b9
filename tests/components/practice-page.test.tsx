import axe from "axe-core";
import { createRef } from "preact";
import { expect, test, vi } from "vitest";
import { PracticePage } from "../../components/practice/PracticePage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { practiceView } from "../../lib/core/view/practice-view";
import { mount } from "./mount";

function mountPage(sidebar: Partial<typeof defaultPreferences.sidebar> = {}) {
  const place = createRef<HTMLDivElement>();
  const onOpenOptions = vi.fn();
  const preferences = { ...defaultPreferences, sidebar: { ...defaultPreferences.sidebar, ...sidebar } };
  const page = () => <PracticePage view={practiceView(preferences)} place={place} onOpenOptions={onOpenOptions} />;
  return { ...mount(page()), page, place, onOpenOptions };
}

const units = (area: HTMLElement) => area.querySelector<HTMLInputElement>('[data-name="units"] input');

test("begins with a claim with which all is well, and every case can be chosen, line by line", async () => {
  const { all, button, click, find } = mountPage();
  expect(button("Nothing wrong").getAttribute("aria-pressed")).toBe("true");
  const lines = () => all(".cs-paper-line").map((line) => units(line)?.value);
  expect(lines()).toEqual(["1", "", "", ""]);
  await click(button("Billed twice a day"));
  expect(lines()).toEqual(["1", "1", "", ""]);
  expect(button("Nothing wrong").getAttribute("aria-pressed")).toBe("false");
  expect(find(".cs-cases-mend").textContent).toBe("Take one of the two lines away.");
});

test("what is typed stays while the page is drawn anew, and goes where a case is chosen again", async () => {
  const { button, click, find, type, choose, labelled, page, show } = mountPage();
  const box = () => units(find(".cs-paper-line")) as HTMLInputElement;
  await type(box(), "14");
  await choose(labelled("1 Insurance type"), "medicare");
  show(page());
  expect(box().value).toBe("14");
  expect(labelled("1 Insurance type").value).toBe("medicare");
  await click(button("Nothing wrong"));
  expect(box().value).toBe("1");
  expect(labelled("1 Insurance type").value).toBe("group");
});

test("the note comes with its case", async () => {
  const { button, click, labelled } = mountPage();
  expect(labelled("Visit note").value).toContain("Fourteen papules");
  await click(button("Thin note"));
  expect(labelled("Visit note").value).not.toContain("Fourteen papules");
});

test("by Tab alone a person goes from the cases through the boxes to the note", async () => {
  const { user, button, labelled, find } = mountPage();
  button("Two notices for Medicare").focus();
  await user.tab();
  expect(document.activeElement).toBe(labelled("1 Insurance type"));
  find<HTMLInputElement>('[data-name="totalCharge"] input').focus();
  await user.tab();
  expect(document.activeElement).toBe(labelled("Visit note"));
});

test("stands on the side and in the theme that are set, and leads to the options", async () => {
  const { button, click, find, place, onOpenOptions } = mountPage({ side: "left", theme: "dark" });
  expect(find(".cs-practice").dataset.side).toBe("left");
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(place.current).toBe(find(".cs-practice-sidebar"));
  await click(button("Options"));
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test("can be used with assistive technology", async () => {
  mountPage();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
