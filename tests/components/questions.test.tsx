import { expect, test } from "vitest";
import { CodeSection } from "../../components/sidebar/CodeSection";
import { FindingCard } from "../../components/sidebar/FindingCard";
import { SourcesOnFile } from "../../components/sidebar/Sources";
import { makeFinding, makeSidebarView } from "./make-view";
import { mount } from "./mount";

const view = makeSidebarView();

test("a finding offers what a coder asks there, each answer folded", async () => {
  const { questions } = view;
  const finding = makeFinding({ because: ["units: 2"], questions });
  const { find, all, button, click, unfold } = mount(
    <FindingCard finding={finding} view={view} isFirst titleOf={() => undefined} onOpenOptions={() => {}} />,
  );
  expect(all("[data-question]")).toEqual([]);
  await click(button("Why"));
  await unfold();
  expect(find("[data-question=separate-visit] details").hasAttribute("open")).toBe(false);
  expect(find("[data-question=separate-visit]").textContent).toContain("The same diagnosisAllowed.");
});

test("the code's part lists every question with its answers and who says so", async () => {
  const { all, unfold } = mount(
    <SourcesOnFile.Provider value={view.sources}>
      <CodeSection view={view} onOpenOptions={() => {}} />
    </SourcesOnFile.Provider>,
  );
  await unfold();
  expect(all("[data-question]").map((question) => question.textContent)).toEqual([
    "Is the visit separate?The same diagnosisAllowed.Sources",
  ]);
});
