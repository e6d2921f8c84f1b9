import { fireEvent } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { Sidebar, type SidebarProps } from "../../components/sidebar/Sidebar";
import { UndoNotice } from "../../components/sidebar/UndoNotice";
import { makeLineView, makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

describe("why a field was taken for a code", () => {
  const open = async (props: SidebarProps) => {
    const mounted = mount(<Sidebar {...props} />);
    await mounted.click(mounted.button("More"));
    await mounted.click(mounted.button("Why this field?"));
    return { ...mounted, part: mounted.find(".cs-why-field") };
  };

  test("is said on demand", async () => {
    const { part, text } = await open(makeSidebarProps());
    expect(part.textContent).toContain("label: CPT/HCPCS");
    expect(text()).not.toContain("This is not a procedure code");
  });

  test("can be answered: by the button, or by one key while the focus is in its part", async () => {
    const onNotCode = vi.fn();
    const { part, button, find, click } = await open(makeSidebarProps({ onNotCode }));
    const answer = button("This is not a procedure code N", part);
    expect(answer.getAttribute("aria-keyshortcuts")).toBe("N");
    await click(answer);
    fireEvent.keyDown(answer, { key: "n" });
    fireEvent.keyDown(find("[data-rule]"), { key: "N" });
    expect(onNotCode.mock.calls).toEqual([[0], [0]]);
    fireEvent.keyDown(answer, { key: "n", ctrlKey: true });
    fireEvent.keyDown(answer, { key: "n", repeat: true });
    fireEvent.keyDown(answer, { key: "m" });
    expect(onNotCode).toHaveBeenCalledTimes(2);
  });

  test("is said line by line where several hold the code", async () => {
    const onNotCode = vi.fn();
    const lines = [0, 2].map((index) => makeLineView({ index, title: `Line ${index + 1} of 3` }));
    const { button, click, find } = mount(
      <Sidebar {...makeSidebarProps({ onNotCode, view: makeSidebarView({ lines }) })} />,
    );
    await click(button("More"));
    await click(button("Why this field? Line 3 of 3"));
    fireEvent.keyDown(find("[aria-label='Why this field? Line 3 of 3']"), { key: "n" });
    expect(onNotCode).toHaveBeenCalledWith(2);
  });

  test("the answer can be taken back, and the word of it dismissed", async () => {
    const calls = { onUndo: vi.fn(), onDismiss: vi.fn() };
    const { button, click, find, show } = mount(<UndoNotice says="Remembered." {...calls} />);
    expect(find("[role=status]").textContent).toBe("Remembered.");
    await click(button("Undo"));
    await click(button("Dismiss"));
    expect([calls.onUndo, calls.onDismiss].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    show(<UndoNotice says="Not remembered." onDismiss={calls.onDismiss} />);
    expect(() => button("Undo")).toThrow();
  });

  test("is drawn over the page field by field, where that is offered, and said when it is drawn", async () => {
    const onOutline = vi.fn();
    const { part, button, click, find, show } = await open(makeSidebarProps({ outline: { onOutline } }));
    await click(button("Units", find(".cs-outline")));
    expect(onOutline).toHaveBeenCalledWith({ line: 0, slot: "units" });
    const outlined = { choice: { line: 0, slot: "units" as const }, drawn: { fields: 1, words: 2 } };
    show(<Sidebar {...makeSidebarProps({ outline: { onOutline, outlined } })} />);
    expect(button("Units", find(".cs-outline")).getAttribute("aria-pressed")).toBe("true");
    expect(button("All", find(".cs-outline")).getAttribute("aria-pressed")).toBe("false");
    expect(part.querySelector(".cs-outline [role=status]")?.textContent).toContain("1 field, 2 texts");
  });
});
