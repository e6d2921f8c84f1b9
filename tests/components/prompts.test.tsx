import { expect, test, vi } from "vitest";
import { PromptRow } from "../../components/sidebar/PromptRow";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { makePrompt, makeSidebarView } from "./make-view";
import { mount } from "./mount";
import { makeSidebarProps } from "./sidebar-calls";

test("shows each prompt with its tick in words, its evidence, and whether it is required", async () => {
  const prompts = [
    makePrompt({ id: "lesion-count", state: "documented", evidence: "14 papules", required: true }),
    makePrompt({ id: "consent", state: "denied" }),
    makePrompt({ id: "follow-up", state: "missing" }),
  ];
  const { find, text, unfold } = mount(<Sidebar {...makeSidebarProps({ view: makeSidebarView({ prompts }) })} />);
  await unfold();
  expect(text()).toContain("Visit note 1 of 3Not found: Number of lesions; Number of lesions");
  for (const words of ["Documented", "14 papules", "Required"])
    expect(find("[data-prompt=lesion-count]").textContent).toContain(words);
  expect(find("[data-prompt=consent]").textContent).toContain("Denied");
  expect(find("[data-prompt=follow-up]").textContent).toContain("Missing");
});

test("words that may state what is missing are called so, and are shown where they stand", async () => {
  const prompt = makePrompt({ id: "cryogen", state: "missing", maybe: "LN2 in 2019" });
  const onShowWords = vi.fn();
  const others = {
    onOverrule: vi.fn(),
    onReadSelection: vi.fn(),
    onReadPage: vi.fn(),
    onPaste: vi.fn(),
    onCopy: vi.fn(),
  };
  const { button, click, find, unfold } = mount(<PromptRow prompt={prompt} actions={{ ...others, onShowWords }} />);
  await unfold();
  expect(find("[data-prompt=cryogen]").textContent).toContain("MaybeLN2 in 2019");
  await click(button("LN2 in 2019"));
  expect(onShowWords).toHaveBeenCalledWith("cryogen");
});

test("without a note, the checklist claims nothing about it", () => {
  const { text, all } = mount(<Sidebar {...makeSidebarProps()} />);
  expect(text()).toContain("Visit note not read");
  for (const prompt of all("[data-prompt]")) expect(prompt.textContent).not.toMatch(/Documented|Missing|Denied/);
});
