import { describe, expect, test, vi } from "vitest";
import { FindingsSection } from "../../components/sidebar/FindingsSection";
import type { GapView } from "../../lib/core/view/gap-views";
import type { LinePart } from "../../lib/core/view/shown-now";
import { makeFinding, makeSidebarView } from "./make-view";
import { mount } from "./mount";

const until = () => ["2027-02-22", "2026-12-24"];
const actions = () => ({ until, onSetAside: vi.fn(), onTakeBack: vi.fn(), onCopy: vi.fn(async () => true) });

function section(view: ReturnType<typeof makeSidebarView>, aside = actions()) {
  const part = view.parts[0] as LinePart;
  return <FindingsSection view={view} part={part} titleOf={() => undefined} aside={aside} onOpenOptions={() => {}} />;
}

describe("a finding is set aside", () => {
  const error = makeFinding({});

  test("for an error, by two presses, the second of which says why", async () => {
    const aside = actions();
    const { button, click } = mount(section(makeSidebarView({ findings: [error] }), aside));
    await click(button("Not here"));
    await click(button("On this claim: it is right here"));
    expect(document.activeElement?.className).toBe("cs-findings");
    expect(aside.onSetAside).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ rule: error.rule }),
      { for: "claim" },
      "it is right here",
    );
  });

  test("for its payer to a day, by two presses as well", async () => {
    const aside = actions();
    const view = makeSidebarView({ findings: [error] });
    const { button, click } = mount(section(view, aside));
    await click(button("Not here"));
    await click(button(`For ${view.payer.name}: this payer pays it so`));
    expect(aside.onSetAside.mock.calls[0]?.slice(1)).toEqual([
      { for: "payer", until: "2027-02-22" },
      "this payer pays it so",
    ]);
  });

  test("for the payer to a day, in two presses where it is only to know", async () => {
    const aside = actions();
    const view = makeSidebarView({ findings: [makeFinding({ severity: "warning" })] });
    const { button, click } = mount(section(view, aside));
    await click(button("Not here"));
    await click(button(`For ${view.payer.name}`));
    expect(aside.onSetAside.mock.calls[0]?.slice(1)).toEqual([{ for: "payer", until: "2027-02-22" }, undefined]);
  });

  test("on this claim alone where policy holds how it is weighed", async () => {
    const { all, button, click, text } = mount(section(makeSidebarView({ findings: [{ ...error, isHeld: true }] })));
    await click(button("Not here"));
    expect(all(".cs-aside-choices button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "On this claim: it is right here",
      "On this claim: the form was read wrongly",
    ]);
    expect(text()).toContain("Set by your organisation");
  });

  test("for no payer where none is known", async () => {
    const view = makeSidebarView({ findings: [error] });
    const unknown = { ...view, payer: { ...view.payer, id: null } };
    const { all, button, click } = mount(section(unknown));
    await click(button("Not here"));
    expect(all(".cs-aside-choices button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "On this claim: it is right here",
      "On this claim: the form was read wrongly",
      "On every claim: we have decided so",
    ]);
  });
});

test("what is set aside is listed, can be taken back, and copied for the claim's note", async () => {
  const by = { rule: "units-above-one", mark: "units 14", because: "agreed", on: "2026-11-24" };
  const gap: GapView = {
    id: "aside",
    kind: "aside",
    line: 0,
    box: "24G",
    says: "14 units. Set aside: agreed.",
    aside: by,
  };
  const aside = actions();
  const { find, button, click } = mount(section(makeSidebarView({ findings: [], gaps: [gap] }), aside));
  expect(find("[data-gap=aside]").textContent).toContain("24G 14 units. Set aside: agreed.");
  await click(button("Copy for the claim note"));
  expect(aside.onCopy).toHaveBeenCalledExactlyOnceWith(
    "Claimside units-above-one, box 24G: set aside on 11/24/2026 (agreed).",
  );
  await click(button("Take back: 14 units. Set aside: agreed."));
  expect(aside.onTakeBack).toHaveBeenCalledExactlyOnceWith(by);
});

test("by keys, arrows lead from Why to Not here and back, and leave a choice's own keys alone", async () => {
  const view = makeSidebarView({ findings: [makeFinding({ because: ["units: 14"] })] });
  const { button, find, click, user } = mount(section(view));
  button("Why").focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(button("Not here"));
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(button("Why"));
  await click(button("Not here"));
  find("select").focus();
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(find("select"));
});
