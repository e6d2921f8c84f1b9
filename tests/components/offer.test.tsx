import { expect, test, vi } from "vitest";
import { Offer } from "../../components/sidebar/Offer";
import { Sidebar, type SidebarProps } from "../../components/sidebar/Sidebar";
import { makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { sidebarCalls } from "./sidebar-calls";

function mountOffer() {
  const calls = { onOpen: vi.fn(), onDismiss: vi.fn() };
  return { ...mount(<Offer code="17340" side="right" theme="system" {...calls} />), ...calls };
}

const because = ["A procedure code is entered.", "Found beside the code: units."];

function mountSidebar(isOffered: boolean, over: Partial<SidebarProps> = {}) {
  const view = makeSidebarView({ form: { isOffered, because } });
  const calls = sidebarCalls();
  const onFormAnswer = vi.fn();
  const props = { view, side: "right", theme: "system", collapsed: false, onFormAnswer, ...calls, ...over } as const;
  return { ...mount(<Sidebar {...props} />), onFormAnswer };
}

test("the mark asks, is spoken once, and takes no focus", () => {
  const { find, button } = mountOffer();
  expect(button("17340: a claim? Open Claimside").textContent).toContain("17340: a claim?");
  expect(find("[role=status]").textContent).toBe("Claimside: 17340, a claim?");
  expect(document.activeElement).toBe(document.body);
});

test("the mark opens by mouse and by key", async () => {
  const { user, button, click, onOpen } = mountOffer();
  await click(button("17340: a claim? Open Claimside"));
  await user.keyboard("{Enter}");
  expect(onOpen).toHaveBeenCalledTimes(2);
});

test("dismissed by mouse it leaves the cursor in the form, and Tab leads out of it", async () => {
  const { user, button, click, onDismiss } = mountOffer();
  const field = document.body.appendChild(document.createElement("input"));
  field.focus();
  await click(button("Dismiss for this page"));
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(field);
  button("Dismiss for this page").focus();
  await user.tab();
  expect(document.activeElement).toBe(field);
  field.remove();
});

test("opened where it offered itself, it asks for an answer first, and the focus stays in it", async () => {
  const { find, button, click, onFormAnswer } = mountSidebar(true);
  expect(find(".cs-scroll").firstElementChild?.textContent).toContain("not sure that this is a claim form");
  await click(button("Never on this form"));
  await click(button("Always on this form"));
  expect(onFormAnswer.mock.calls).toEqual([["never"], ["always"]]);
  expect(document.activeElement).toBe(button("Collapse Claimside"));
});

test("where it is sure it asks nothing, and says on demand why, and how to be rid of it", async () => {
  const { text, button, click, onFormAnswer } = mountSidebar(false);
  expect(() => button("Never on this form")).toThrow();
  await click(button("More"));
  await click(button("Why this form?"));
  for (const reason of because) expect(text()).toContain(reason);
  await click(button("Never on this form"));
  expect(onFormAnswer).toHaveBeenCalledWith("never");
});

test("no two controls have one name, and nothing asks where nobody hears the answer", async () => {
  const { all, button, click } = mountSidebar(true);
  await click(button("More"));
  await click(button("Why this form?"));
  expect(all("button").filter(({ textContent }) => textContent === "Never on this form")).toHaveLength(1);
  const view = makeSidebarView({ form: { isOffered: true, because } });
  const calls = sidebarCalls();
  mount(<Sidebar view={view} side="right" theme="system" collapsed={false} {...calls} />);
  expect(() => button("Always on this form")).toThrow();
});
