import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { TaughtSites } from "../../components/options/TaughtSites";
import { FormQuestion } from "../../components/sidebar/FormQuestion";
import { Offer } from "../../components/sidebar/Offer";
import { UndoNotice } from "../../components/sidebar/UndoNotice";
import { TeachPanel } from "../../components/teach/TeachPanel";
import { makeSidebarView } from "./make-view";
import { mount } from "./mount";

// Colours need a real browser; names, roles, and what belongs to what do not.
const rules = { "color-contrast": { enabled: false } };
const call = vi.fn();
const calls = { onNext: call, onBack: call, onStartAgain: call, onSave: call, onMoveSide: call, onClose: call };
const view = { step: 2, steps: 7, shown: 1, lines: makeSidebarView().lines, payer: "AETNA PPO", maySave: true };
const panel = { ...calls, side: "right", theme: "system" } as const;
const site = { site: "https://portal.example/*", host: "portal.example" };
const taught = {
  ...site,
  fields: [{ name: "Units", selector: "#u" }],
  notCodes: ["#zip", "#fax"],
  forms: [{ answer: "Never opens", selector: "#cpt" }],
};
const actions = {
  onAllowCode: call,
  onForgetForm: call,
  onForgetLayout: call,
  onAllowWriting: call,
  onExportLayout: call,
  onCopyLayout: async () => true,
};

test.each([
  [
    "a question of the teaching panel",
    <TeachPanel key="1" {...panel} outcome={null} view={{ ...view, asked: "code" }} />,
  ],
  ["its review", <TeachPanel key="2" {...panel} outcome={null} view={{ ...view, asked: null }} />],
  [
    "what was saved",
    <TeachPanel key="3" {...panel} outcome={{ isSaved: true, says: "Saved." }} view={{ ...view, asked: null }} />,
  ],
  ["the taught sites", <TaughtSites key="4" sites={[taught]} {...actions} />],
  ["the mark", <Offer key="6" code="17340" side="left" theme="dark" onOpen={call} onDismiss={call} />],
  ["its question", <FormQuestion key="7" onAnswer={call} />],
  ["the way back", <UndoNotice key="5" says="Remembered." onUndo={call} onDismiss={call} />],
])("%s can be used with assistive technology", async (_what, surface) => {
  mount(<main>{surface}</main>);
  const { violations } = await axe.run(document.body, { rules });
  const broken = violations.filter(({ id }) => id !== "region" && id !== "landmark-complementary-is-top-level");
  expect(broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
