import { fireEvent } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { sidebarCalls } from "./sidebar-calls";

const report = { text: '{"version":1,"frames":[]}', isCut: false };

async function open(made: typeof report | null = report, onCopy = vi.fn(async () => true)) {
  const formReport = { onMake: vi.fn(async () => made), onCopy };
  const calls = sidebarCalls();
  const props = { view: makeSidebarView(), side: "right", theme: "system", collapsed: false, ...calls } as const;
  const mounted = mount(<Sidebar {...props} formReport={formReport} />);
  await mounted.click(mounted.button("More"));
  return { ...mounted, ...formReport, part: mounted.find("[aria-label='Report of this form']") };
}

describe("a report of the form", () => {
  test("is made on demand, and shown before it is copied, with the focus on it", async () => {
    const { click, button, part, onMake, onCopy } = await open();
    expect(onMake).not.toHaveBeenCalled();
    await click(button("Copy a report of this form", part));
    const text = part.querySelector("textarea");
    expect(text?.value).toBe(report.text);
    expect(text?.readOnly).toBe(true);
    expect(document.activeElement).toBe(text);
    expect(onCopy).not.toHaveBeenCalled();
    const { violations } = await axe.run(part, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("is copied as it is shown, which is said politely; so is where it could not be", async () => {
    const onCopy = vi.fn(async () => true);
    const { click, button, part } = await open(report, onCopy);
    await click(button("Copy a report of this form", part));
    await click(button("Copy", part));
    expect(onCopy).toHaveBeenCalledWith(report.text);
    expect(part.querySelector("[role=status]")?.textContent).toBe("Copied.");
    onCopy.mockResolvedValue(false);
    await click(button("Copy", part));
    expect(part.querySelector("[role=status]")?.textContent).toContain("copy it by hand");
  });

  test.each(["Close", "Copy a report of this form", "Escape"])(
    "%s takes it away and gives the focus back; the sidebar stays",
    async (way) => {
      const { click, button, part } = await open();
      const heard = vi.fn();
      part.parentElement?.addEventListener("keydown", heard);
      await click(button("Copy a report of this form", part));
      if (way === "Escape") fireEvent.keyDown(part.querySelector("textarea") as Element, { key: "Escape" });
      else await click(button(way, part));
      await vi.waitFor(() => expect(part.querySelector("textarea")).toBeNull());
      expect(document.activeElement).toBe(button("Copy a report of this form", part));
      expect(heard).not.toHaveBeenCalled();
    },
  );

  test("says where it is only the beginning of a large form, and where none could be made", async () => {
    const large = await open({ ...report, isCut: true });
    await large.click(large.button("Copy a report of this form", large.part));
    expect(large.part.textContent).toContain("this is its beginning");
    const none = await open(null);
    await none.click(none.button("Copy a report of this form", none.part));
    expect(none.part.querySelector("textarea")).toBeNull();
    expect(none.part.textContent).toContain("No report could be made");
  });
});
