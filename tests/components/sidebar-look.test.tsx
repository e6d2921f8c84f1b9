import { fireEvent } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { wording } from "../../lib/core/words/en/sidebar";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

test("its inner edge can be drawn, no narrower and no wider than it reads well", () => {
  const onWidth = vi.fn();
  const { find } = mount(<Sidebar {...makeSidebarProps({ onWidth })} />);
  const edge = find(".cs-width");
  edge.setPointerCapture = vi.fn();
  edge.hasPointerCapture = () => true;
  Object.defineProperty(window, "innerWidth", { value: 1400, configurable: true });
  fireEvent.pointerDown(edge, { clientX: 1060 });
  fireEvent.pointerMove(edge, { clientX: 1000 });
  fireEvent.pointerUp(edge, { clientX: 400 });
  expect(onWidth.mock.calls).toEqual([
    [400, false],
    [480, true],
  ]);
});

test("by keys its width and its text are set under More", async () => {
  const props = makeSidebarProps();
  const { button, click, choose, labelled } = mount(<Sidebar {...props} />);
  await click(button("More"));
  await choose(labelled("Text"), "large");
  expect(props.onText).toHaveBeenCalledExactlyOnceWith("large");
  fireEvent.change(labelled("Width"), { target: { value: "420" } });
  expect(props.onWidth).toHaveBeenCalledExactlyOnceWith(420, true);
});

test("where nothing is said to come of it, nothing offers to collapse, close, move or draw it", async () => {
  const { view, side, theme, text, width, habit, shortcut, onOpenOptions } = makeSidebarProps();
  const alone = { view, side, theme, text, width, habit, shortcut, onOpenOptions, collapsed: false };
  const { all, button, click } = mount(<Sidebar {...alone} />);
  await click(button("More"));
  expect(() => button(wording.sidebar.collapse)).toThrow();
  expect(() => button(wording.sidebar.close)).toThrow();
  expect(() => button(wording.sidebar.moveLeft)).toThrow();
  expect(all(".cs-width, .cs-more-panel select, .cs-more-panel input")).toEqual([]);
  expect(button(wording.sidebar.openOptions)).toBeDefined();
});

test("whether its forms may be written into is chosen for the site, and where they may not, that is said", async () => {
  const onWriting = vi.fn();
  const { button, click, choose, labelled, text } = mount(
    <Sidebar {...makeSidebarProps()} writing="on" onWriting={onWriting} notWritten="Nothing is written here." />,
  );
  expect(text()).toContain("Nothing is written here.");
  await click(button("More"));
  await choose(labelled(wording.sidebar.writing.label), "off");
  expect(onWriting).toHaveBeenCalledExactlyOnceWith("off");
});
