import { fireEvent } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { wording } from "../../lib/core/words/en/sidebar";
import { makeFinding, makeLineView, makeModifier, makePrompt, makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

test("stands in one aside called Claimside, in the theme that was set", () => {
  const { find } = mount(<Sidebar {...makeSidebarProps({ theme: "dark" })} />);
  expect(find("aside").getAttribute("aria-label")).toBe("Claimside");
  expect(find("aside").dataset.theme).toBe("dark");
});

test("shows every finding with its rule, verdict, severity and line, in the view's order", () => {
  const { all, find } = mount(<Sidebar {...makeSidebarProps()} />);
  const rules = ["units-above-one", "visit-without-25", "modifier-22-support", "charge-missing"];
  expect(all("[data-rule]").map((finding) => finding.dataset.rule)).toEqual(rules);
  const { dataset, textContent } = find("[data-rule=units-above-one]");
  expect({ ...dataset }).toMatchObject({ verdict: "problem", severity: "error", line: "0" });
  expect(textContent).toContain("2 units are billed");
  expect(textContent).toContain("Set the units to 1");
});

test("speaks the verdict when it changes", () => {
  const { find, show } = mount(<Sidebar {...makeSidebarProps()} />);
  expect(find("[role=status]").textContent).toBe("Fix before sending. 2 to fix, 1 to know, 1 not checked.");
  show(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ findings: [makeFinding()] }) })} />);
  expect(find("[role=status]").textContent).toBe("Fix before sending. 1 to fix.");
});

test("while one field is filled nothing new is spoken; once it is left, the verdict is", () => {
  const view = (key: "units" | "charge", findings = makeSidebarView().findings) => ({
    ...makeSidebarView({ findings }),
    place: { line: 0, key },
  });
  const { find, show } = mount(<Sidebar {...makeSidebarProps({ view: view("units") })} />);
  const before = find("[role=status]").textContent;
  show(<Sidebar {...makeSidebarProps({ view: view("units", []) })} />);
  expect(find("[role=status]").textContent).toBe(before);
  show(<Sidebar {...makeSidebarProps({ view: view("charge", []) })} />);
  expect(find("[role=status]").textContent).not.toBe(before);
});

test("says so where there is no problem, and not where there is one", () => {
  const { text, show } = mount(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ findings: [] }) })} />);
  expect(text()).toContain("Ready40 checks passed.");
  show(<Sidebar {...makeSidebarProps()} />);
  expect(text()).not.toContain("Ready");
});

test("shows what has the same cause beneath a finding, and counts it once", () => {
  const also = [makeFinding({ rule: "repeat-modifier", says: "76 does not help." }), makeFinding({ line: 2 })];
  const lines = [0, 2].map((index) => makeLineView({ index, title: `Line ${index + 1} of 3` }));
  const view = makeSidebarView({ lines, findings: [makeFinding({ also })] });
  const { find, all } = mount(<Sidebar {...makeSidebarProps({ view })} />);
  expect(all(".cs-finding")).toHaveLength(1);
  expect(find(".cs-finding [data-rule=repeat-modifier]").textContent).toBe("76 does not help.");
  expect(find(".cs-finding [data-line='2']").textContent).toBe("Also: Line 3 of 3");
  expect(find("[role=status]").textContent).toBe("Fix before sending. 1 to fix.");
});

test("says on demand how a finding would be denied", async () => {
  const denials = [{ code: "CARC 151", group: "CO", says: "So many are not supported", sources: [] }];
  const view = makeSidebarView({ findings: [makeFinding({ denials })] });
  const { find, all, button, click } = mount(<Sidebar {...makeSidebarProps({ view })} />);
  expect(all("[data-denial]")).toEqual([]);
  await click(button("Why", find(".cs-finding")));
  expect(find("[data-denial]").textContent).toBe("CARC 151 (CO): So many are not supported");
});

test("marks a licensee's official descriptor as the practice's own", async () => {
  const { text, show, unfold } = mount(<Sidebar {...makeSidebarProps()} />);
  expect(text()).not.toContain("Official descriptor");
  show(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ officialDescriptor: "Licensed words." }) })} />);
  await unfold();
  expect(text()).toContain("Licensed words.Official descriptor, as entered by your practice");
});

test("gives reasons and sources of a finding on demand", async () => {
  const { find, button, click, all } = mount(<Sidebar {...makeSidebarProps()} />);
  const finding = find("[data-rule=units-above-one]");
  const sources = button("Why", finding);
  expect(sources.getAttribute("aria-expanded")).toBe("false");
  expect(finding.textContent).not.toContain("Medically Unlikely Edits");

  await click(sources);
  expect(sources.getAttribute("aria-expanded")).toBe("true");
  for (const words of ["units: 2", "Centers for Medicare", "July 2024 edition", "read in the data file"])
    expect(finding.textContent).toContain(words);
  const link = all("a", finding)[0] as HTMLAnchorElement;
  expect(link.textContent).toContain("Medically Unlikely Edits");
  expect([link.target, link.rel, link.protocol]).toEqual(["_blank", "noreferrer", "https:"]);

  await click(sources);
  expect(finding.textContent).not.toContain("Medically Unlikely Edits");
});

test("shows the payer, what is on file, what is not, and what the practice set", async () => {
  const { find, unfold } = mount(<Sidebar {...makeSidebarProps()} />);
  await unfold();
  const payer = find("[data-payer=aetna]");
  for (const words of ["AETNA PPO CHOICE II", "not covered for acne", "90 days", "Call the provider line"])
    expect(payer.textContent).toContain(words);
  const notOnFile = find("[data-payer] [data-on-file=false]");
  expect(notOnFile.textContent).toContain("Not on file.");
  expect(notOnFile.querySelector("button")).toBeNull();
});

test("marks a payer that was not recognised, and one that was not read", async () => {
  const { payer } = makeSidebarView();
  const stranger = { ...payer, id: null, name: "LAKE COUNTY", onForm: "LAKE COUNTY", preferences: [] };
  const { find, text, show, unfold } = mount(
    <Sidebar {...makeSidebarProps({ view: makeSidebarView({ payer: stranger }) })} />,
  );
  await unfold();
  expect(text()).toContain("LAKE COUNTY");
  expect(text()).toContain("Not recognised");
  const unread = { ...stranger, name: null, onForm: null };
  show(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ payer: unread }) })} />);
  await vi.waitFor(() => expect(find('[data-payer=""]').textContent).toContain("No payer read from this form"));
});

test("puts modifiers on the line first, and folds away those that never fit", async () => {
  const modifiers = [
    makeModifier({ modifier: "50", standing: "not-for-this-code" }),
    makeModifier({ modifier: "59" }),
    makeModifier({ modifier: "11", standing: "not-a-modifier" }),
    makeModifier({ modifier: "XS", onLine: true }),
    makeModifier({ modifier: "57", standing: "not-for-this-code", onLine: true }),
  ];
  const { all, find, unfold } = mount(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ modifiers }) })} />);
  await unfold();
  expect(all("[data-modifier]").map((row) => row.dataset.modifier)).toEqual(["XS", "57", "59", "11", "50"]);
  expect(find("[data-modifier=XS]").textContent).toContain("On this line");
  expect(all(".cs-more [data-modifier]").map((row) => row.dataset.modifier)).toEqual(["50"]);
  expect(find("[data-modifier='59']").textContent).toContain("A short statement of how this service differed.");
});

test("every button calls back", async () => {
  const props = makeSidebarProps({ onShowField: vi.fn() });
  const { button, click, find } = mount(<Sidebar {...props} />);
  await click(button("Collapse Claimside"));
  expect(props.onCollapse).toHaveBeenCalledWith(true);
  await click(button("More"));
  await click(button("Close for this page"));
  expect(props.onClose).toHaveBeenCalledOnce();
  await click(button("Move to the left"));
  expect(props.onMoveSide).toHaveBeenCalledOnce();
  await click(button("Open options"));
  expect(props.onOpenOptions).toHaveBeenCalledOnce();
  await click(button("Go to field", find("[data-rule=units-above-one]")));
  expect(props.onShowField).toHaveBeenLastCalledWith(0, "units");
  await click(find("[data-rule=visit-without-25] .cs-finding-title > button"));
  await click(button("Go to field", find("[data-rule=visit-without-25]")));
  expect(props.onShowField).toHaveBeenLastCalledWith(1, "modifiers");
  await click(find("[data-slot=charge]"));
  expect(props.onShowField).toHaveBeenLastCalledWith(0, "charge");
});

test("offers to point at the form only where that can be done", () => {
  const { text, show } = mount(<Sidebar {...makeSidebarProps()} />);
  expect(text()).not.toContain("Go to field");
  show(<Sidebar {...makeSidebarProps({ onShowField: vi.fn() })} />);
  expect(text()).toContain("Go to field");
});

test("on the left it moves to the right", async () => {
  const { button, click } = mount(<Sidebar {...makeSidebarProps({ side: "left" })} />);
  await click(button("More"));
  expect(button("Move to the right")).toBeTruthy();
});

test("collapsed, it shows the code and the number of problems, and keeps the focus of who pressed", async () => {
  const props = makeSidebarProps();
  const { find, button, click, show } = mount(<Sidebar {...props} />);
  await click(button("Collapse Claimside"));
  show(<Sidebar {...props} collapsed />);
  expect(find(".cs-tab").textContent).toContain("17340");
  expect(find(".cs-tab").textContent).toContain("Fix before sending173402");
  expect(find(".cs-panel").hidden).toBe(true);
  expect(document.activeElement).toBe(button("Expand Claimside"));
  await click(button("Expand Claimside"));
  expect(props.onCollapse).toHaveBeenLastCalledWith(false);
});

test("collapsed by something else than its own button, it leaves the page's focus alone", () => {
  const { show } = mount(<Sidebar {...makeSidebarProps()} />);
  show(<Sidebar {...makeSidebarProps({ collapsed: true })} />);
  expect(document.activeElement).toBe(document.body);
});

test("what the page holds is shown as text, whatever it looks like", () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const { payer, lines } = makeSidebarView();
  const view = makeSidebarView({
    findings: [makeFinding({ says: hostile, because: [hostile] })],
    lines: lines.map((line) => ({ ...line, boxes: line.boxes.map((box) => ({ ...box, value: hostile })) })),
    payer: { ...payer, name: hostile, onForm: hostile, notes: hostile },
    prompts: [makePrompt({ state: "documented", evidence: hostile })],
  });
  const { all, text } = mount(<Sidebar {...makeSidebarProps({ view })} />);
  expect(all("img, script")).toEqual([]);
  expect(text().split(hostile).length - 1).toBeGreaterThanOrEqual(4);
});

test("that the page changes too fast is said in passing, at the foot", () => {
  const { all, find, text } = mount(<Sidebar {...makeSidebarProps({ isInStorm: true })} />);
  expect(all(".cs-header [role=status]")).toEqual([]);
  expect(find(".cs-scroll > .cs-notice").textContent).toBe(wording.sidebar.inStorm);
  mount(<Sidebar {...makeSidebarProps()} />);
  expect(text()).not.toContain(wording.sidebar.inStorm);
});

test("a notice about Claimside itself stands in the header, the CPT notice at the foot", () => {
  const { find } = mount(<Sidebar {...makeSidebarProps({ notice: "Claimside was updated." })} />);
  expect(find("header [role=status]").textContent).toBe("Claimside was updated.");
  expect(find(".cs-scroll").lastElementChild?.textContent).toContain("American Medical Association");
});

test("? lists the keys, and Escape closes the list before it is heard beyond the sidebar", async () => {
  const { all, find } = mount(<Sidebar {...makeSidebarProps()} />);
  const onEscape = vi.fn();
  find("aside").parentElement?.addEventListener("keydown", ({ key }) => key === "Escape" && onEscape());
  const press = (key: string) => fireEvent.keyDown(find("aside"), { key });
  await press("?");
  expect(all(".cs-keys-list")).toHaveLength(1);
  await press("Escape");
  expect(all(".cs-keys-list")).toHaveLength(0);
  expect(onEscape).not.toHaveBeenCalled();
  await press("Escape");
  expect(onEscape).toHaveBeenCalledOnce();
});
