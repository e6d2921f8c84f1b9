import { fireEvent } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { makeFinding, makeLineView, makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

test("parts what is to be fixed from what is to be known and what could not be checked", () => {
  const { all } = mount(<Sidebar {...makeSidebarProps()} />);
  const groups = all(".cs-group").map((group) => [
    group.querySelector("h3")?.textContent,
    ...[...group.querySelectorAll<HTMLElement>("[data-rule]")].map(({ dataset }) => dataset.rule),
  ]);
  expect(groups).toEqual([
    ["Fix 2", "units-above-one", "visit-without-25"],
    ["Know 1", "modifier-22-support"],
    ["Not checked 1", "charge-missing"],
  ]);
});

test("the first finding stands open, the others are a line each until they are opened", async () => {
  const { all, click, button, find } = mount(<Sidebar {...makeSidebarProps()} />);
  const open = () => all(".cs-finding-title > [aria-expanded=true]").map(({ textContent }) => textContent);
  expect(open()).toEqual(["2 units are billed, but this code is paid once per date of service."]);
  await click(button("The visit 99213 on the same day has no modifier 25.", find("[data-rule=visit-without-25]")));
  expect(open()).toHaveLength(2);
});

test("several lines are tabs, each with its verdict and its own findings; the worst is shown first", async () => {
  const lines = [0, 2].map((index) => makeLineView({ index, title: `Line ${index + 1} of 3` }));
  const view = makeSidebarView({ lines, findings: [makeFinding({ line: 2 })] });
  const { all, find, click } = mount(<Sidebar {...makeSidebarProps({ view })} />);
  expect(all("[role=tab]").map(({ textContent }) => textContent)).toEqual([
    "Line 1Ready",
    "Line 3· 1Fix before sending",
  ]);
  expect(find("[data-line-view]").dataset.lineView).toBe("2");
  expect(all(".cs-finding")).toHaveLength(1);
  await click(find("[data-line-tab='0']"));
  expect(find("[data-line-view]").dataset.lineView).toBe("0");
  expect(all(".cs-finding")).toEqual([]);
});

test("lights the boxes of the line by what is said of them, and tells what was not read from what is empty", () => {
  const { find } = mount(<Sidebar {...makeSidebarProps({ onShowField: vi.fn() })} />);
  const box = (key: string) => find<HTMLButtonElement>(`[data-line-view="0"] [data-slot=${key}]`);
  const says = (key: string) => [box(key).dataset.state, box(key).getAttribute("aria-label"), box(key).disabled];
  expect(says("units")).toEqual(["fix", "G 2, 24G units: 2, to fix", false]);
  expect(says("charge")).toEqual(["empty", "F –, 24F charge: empty", false]);
  expect(says("renderingNpi")).toEqual(["not-read", "J ?, 24J rendering NPI: not read", true]);
  expect(find(".cs-mini > p").textContent).toBe("? not read\u2003– empty");
});

test("the boxes are one stop of the Tab key; arrows go on from box to box", () => {
  const { all, find } = mount(<Sidebar {...makeSidebarProps({ onShowField: vi.fn() })} />);
  const stops = () => all(".cs-box").flatMap((box) => (box.tabIndex === 0 ? [box.dataset.slot] : []));
  expect(stops()).toEqual(["payer"]);
  fireEvent.keyDown(find("[data-slot=payer]"), { key: "ArrowRight" });
  expect(stops()).toEqual(["diagnoses"]);
  fireEvent.keyDown(find("[data-slot=diagnoses]"), { key: "End" });
  expect(stops()).toEqual(["renderingNpi"]);
});
