import { describe, expect, test, vi } from "vitest";
import { TeachPanel, type TeachPanelProps } from "../../components/teach/TeachPanel";
import { lessonRoles } from "../../lib/core/portals/lesson";
import type { TeachView } from "../../lib/core/view/teach-view";
import { teachWording } from "../../lib/core/words/en/teach";
import { makeSidebarView } from "./make-view";
import { mount } from "./mount";

const question: TeachView = {
  asked: "modifier",
  step: 2,
  steps: 7,
  shown: 0,
  lines: [],
  payer: null,
  maySave: false,
};
const review: TeachView = { ...question, asked: null, step: 8, lines: makeSidebarView().lines, maySave: true };

function makeProps(view: TeachView, over: Partial<TeachPanelProps> = {}): TeachPanelProps {
  const asks = { onNext: vi.fn(), onBack: vi.fn(), onStartAgain: vi.fn(), onSave: vi.fn() };
  return { view, side: "left", theme: "dark", outcome: null, ...asks, onMoveSide: vi.fn(), onClose: vi.fn(), ...over };
}

describe("a question", () => {
  test("asks for one field, where it is and how to answer, and is spoken", () => {
    const { find } = mount(<TeachPanel {...makeProps(question)} />);
    expect(find("aside").dataset.asked).toBe("modifier");
    const spoken = find("[role=status]").textContent;
    for (const words of ["Field 2 of 7", "Modifiers", "Click the first modifier", "Nothing shown yet."])
      expect(spoken).toContain(words);
    expect(find(".cs-teach-hint").textContent).toContain("press Enter");
  });

  test.each(lessonRoles)("has words for %s", (role) => {
    const { text } = mount(<TeachPanel {...makeProps({ ...question, asked: role })} />);
    expect(text()).toContain(teachWording.roles[role]);
    expect(text()).toContain(teachWording.teach.asks[role]);
  });

  test("can be skipped; answered, it goes on; and there is a way back and out", async () => {
    const props = makeProps(question);
    const { button, find, click, show } = mount(<TeachPanel {...props} />);
    await click(button("Skip"));
    show(<TeachPanel {...props} view={{ ...question, shown: 1 }} />);
    await click(button("Next"));
    expect(props.onNext).toHaveBeenCalledTimes(2);
    await click(button("Back"));
    await click(button("Cancel", find("header")));
    await click(button("Move to the right"));
    for (const call of [props.onBack, props.onClose, props.onMoveSide]) expect(call).toHaveBeenCalledOnce();
  });

  test("leaves the focus in the page, where it is answered", () => {
    mount(<TeachPanel {...makeProps(question)} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe("the review", () => {
  test("takes the focus and shows what would be read", () => {
    const props = makeProps(question);
    const { show, find, text } = mount(<TeachPanel {...props} />);
    show(<TeachPanel {...props} view={{ ...review, payer: "AETNA PPO" }} />);
    expect(document.activeElement).toBe(find("h1"));
    expect(find("[data-line-view='0'] [data-slot=units]").textContent).toBe("Units 2");
    expect(text()).toContain("Payer: AETNA PPO");
    expect(text()).toContain("not what is in them");
  });

  test("saves, starts again or is cancelled", async () => {
    const props = makeProps(review);
    const { button, find, click } = mount(<TeachPanel {...props} />);
    for (const name of ["Save", "Start again", "Back", "Cancel"]) await click(button(name, find(".cs-teach-body")));
    for (const call of [props.onSave, props.onStartAgain, props.onBack, props.onClose])
      expect(call).toHaveBeenCalledOnce();
  });

  test("saves nothing by which nothing would be read, and says why", () => {
    const { button, text } = mount(<TeachPanel {...makeProps({ ...review, lines: [], maySave: false })} />);
    expect(button("Save").disabled).toBe(true);
    expect(text()).toContain("No claim would be read.");
  });

  test("says what saving led to", () => {
    const props = makeProps(review, { outcome: { isSaved: false, says: "It could not be saved." } });
    const { find, button, show } = mount(<TeachPanel {...props} />);
    expect(find("[role=alert]").textContent).toBe("It could not be saved.");
    show(<TeachPanel {...props} outcome={{ isSaved: true, says: "Saved." }} />);
    expect(find("[role=status]").textContent).toBe("Saved.");
    expect(() => button("Save")).toThrow();
    for (const part of ["header", ".cs-teach-body"]) expect(button("Close", find(part))).toBeTruthy();
  });
});
