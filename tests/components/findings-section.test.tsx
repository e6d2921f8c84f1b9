import { expect, test, vi } from "vitest";
import { ChecksSection } from "../../components/sidebar/ChecksSection";
import { FindingsSection } from "../../components/sidebar/FindingsSection";
import type { NoteActions } from "../../components/sidebar/note-actions";
import type { LinePart } from "../../lib/core/view/shown-now";
import { makeFinding, makeSidebarView } from "./make-view";
import { mount } from "./mount";

function propsOf(view: ReturnType<typeof makeSidebarView>) {
  return { view, part: view.parts[0] as LinePart, titleOf: () => undefined, onOpenOptions: vi.fn() };
}

test("names the box of a finding, and its rule on demand", async () => {
  const also = [makeFinding({ rule: "repeat-modifier", says: "76 repeats it." })];
  const view = makeSidebarView({ findings: [makeFinding({ box: "24G", because: ["units: 2"], also })] });
  const { find, all, button, click } = mount(<FindingsSection {...propsOf(view)} />);
  expect(find(".cs-finding-title .cs-box-mark").textContent).toBe("24G");
  expect(all(".cs-rule-ids")).toEqual([]);
  await click(button("Why", find(".cs-finding")));
  expect(find(".cs-rule-ids").textContent).toBe("Rule id: units-above-one, repeat-modifier");
});

test("a finding that speaks of a setting leads to it, also where what is beneath it does", async () => {
  const link = { place: { view: "payers", payer: "aetna" }, says: "What is set for this payer" } as const;
  const also = [makeFinding({ rule: "payer-modifier-preference", link })];
  const findings = [makeFinding({ also }), makeFinding({ rule: "charge-missing" })];
  const onOpenOptions = vi.fn();
  const view = makeSidebarView({ findings });
  const { all, button, click } = mount(<FindingsSection {...propsOf(view)} onOpenOptions={onOpenOptions} />);
  const [leads, stays] = all(".cs-finding");
  await click(button(link.says, leads));
  expect(onOpenOptions).toHaveBeenCalledExactlyOnceWith(link.place);
  expect(stays?.textContent).not.toContain(link.says);
});

test("each finding can be gone to, also one whose slot was not read", () => {
  const slots = [{ line: 0, key: "units" }, { key: "payer" }, { line: 0, key: "renderingNpi" }] as const;
  const findings = slots.map((slot) => makeFinding({ rule: `about-${slot.key}`, slot }));
  const view = makeSidebarView({ findings });
  const { all } = mount(<FindingsSection {...propsOf(view)} onShowField={() => {}} />);
  const firsts = all(".cs-finding-actions").map((actions) => actions.querySelector(".cs-button")?.textContent);
  expect(firsts).toEqual(["Go to field", "Go to field", "Go to field"]);
});

test("who is not known is added, and what the note lacks is asked for, before anything else", async () => {
  const place = { view: "add-payer", name: "LAKE PPO", id: "" } as const;
  const findings = [
    makeFinding({ slot: { key: "payer" }, link: { place, says: "Add this payer" } }),
    makeFinding({ rule: "documentation-incomplete", slot: { key: "note" } }),
  ];
  const view = makeSidebarView({ findings });
  const asked = { ...view, note: { ...view.note, query: "Was a number of lesions counted?" } };
  const onCopy = vi.fn(async () => true);
  const note = { onCopy } as unknown as NoteActions;
  const { all, button, click } = mount(
    <FindingsSection {...propsOf(view)} view={asked} note={note} onShowField={() => {}} />,
  );
  const firsts = all(".cs-finding-actions").map((actions) => actions.querySelector(".cs-button")?.textContent);
  expect(firsts).toEqual(["Add this payer", "Copy query"]);
  expect(all(".cs-finding-actions")[0]?.textContent).not.toContain("Go to field");
  // The second card is folded until it is opened.
  await click(all(".cs-finding-title button")[1] as HTMLElement);
  await click(button("Copy query"));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith("Was a number of lesions counted?");
});

test("the card that is asked for is opened and has the focus, each time anew, and no other", async () => {
  const findings = [makeFinding(), makeFinding({ rule: "charge-missing" })];
  const props = propsOf(makeSidebarView({ findings }));
  const { show, all, click } = mount(<FindingsSection {...props} />);
  const second = () => all(".cs-finding-title button")[1] as HTMLElement;
  for (const _ of [1, 2]) {
    show(<FindingsSection {...props} wanted={{ rule: "charge-missing", line: findings[1]?.line ?? 0 }} />);
    expect(document.activeElement).toBe(second());
    expect(second().getAttribute("aria-expanded")).toBe("true");
    await click(second());
    expect(second().getAttribute("aria-expanded")).toBe("false");
    second().blur();
  }
});

test("what is off leads to where it is switched on again", async () => {
  const link = { place: { view: "checks", rule: "units-above-one" }, says: "Change" } as const;
  const gap = { id: "units-above-one", kind: "off", says: "More than one unit.", link } as const;
  const onOpenOptions = vi.fn();
  const view = makeSidebarView({ gaps: [gap] });
  const { button, click } = mount(<FindingsSection {...propsOf(view)} onOpenOptions={onOpenOptions} />);
  await click(button("Change: More than one unit."));
  expect(onOpenOptions).toHaveBeenCalledExactlyOnceWith(link.place);
});

test("says with the note's own words whether it shows a separate visit", () => {
  const visit = {
    says: "The note supports a separate visit.",
    supports: true,
    reasons: [{ title: "Another problem", evidence: "Wart." }],
  };
  const view = makeSidebarView({ findings: [makeFinding({ visit })] });
  const { find } = mount(<FindingsSection {...propsOf(view)} />);
  expect(find(".cs-visit").textContent).toBe("The note supports a separate visit.Another problem: Wart.");
});

test("lists on demand what was checked and fine, and what was not checked and why", async () => {
  const fine = { rule: "units-missing", title: "no units", line: 0, says: "units (24G): 2" };
  const late = { rule: "timely-filing", title: "past the payer's filing limit", line: 0, says: "Not asked" };
  const checked = [
    { title: "Checked: 1, all fine", lead: "Looked for:", checks: [fine] },
    { title: "Not looked at: 1", checks: [late] },
  ];
  const { all, find, unfold } = mount(<ChecksSection view={makeSidebarView({ checked })} titleOf={() => undefined} />);
  await unfold();
  expect(all(".cs-checked > summary").map(({ textContent }) => textContent)).toEqual([
    "Checked: 1, all fine",
    "Not looked at: 1",
  ]);
  expect(find("[data-checked=units-missing]").textContent).toBe("no unitsunits (24G): 2");
  expect(find("[data-checked=timely-filing]").textContent).toBe("past the payer's filing limitNot asked");
});
