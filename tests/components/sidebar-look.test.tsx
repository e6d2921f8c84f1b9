import { fireEvent } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

test("its inner edge can be drawn, no narrower and no wider than it reads well", () => {
  const props = makeSidebarProps();
  const { find } = mount(<Sidebar {...props} />);
  const edge = find(".cs-width");
  edge.setPointerCapture = vi.fn();
  edge.hasPointerCapture = () => true;
  Object.defineProperty(window, "innerWidth", { value: 1400, configurable: true });
  fireEvent.pointerDown(edge, { clientX: 1060 });
  fireEvent.pointerMove(edge, { clientX: 1000 });
  fireEvent.pointerUp(edge, { clientX: 400 });
  expect(vi.mocked(props.onWidth).mock.calls).toEqual([
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
