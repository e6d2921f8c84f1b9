import { expect, test } from "vitest";
import { OptionsPage } from "../../components/options/OptionsPage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { lockedBy, noLayers, type PreferenceLayers, preferencesOf } from "../../lib/core/preferences/layers";
import { makeOptionsView } from "./make-options-view";
import { mount } from "./mount";
import { calls, lastChange as last } from "./options-page";

function mountCard(payer: string, set: Partial<PreferenceLayers>) {
  const layers = { ...noLayers, ...set };
  calls.onChange.mockClear();
  location.hash = `#/payers/${payer}`;
  const view = makeOptionsView({ layers, preferences: preferencesOf(layers), locked: lockedBy(layers) });
  const page = mount(<OptionsPage {...calls} view={view} />);
  const ways = () =>
    page.all(".cs-card-actions button:not([disabled])").flatMap(({ textContent }) => textContent ?? []);
  return { ...page, ways };
}

const ofFile = { payers: { aetna: { limits: "One a day.", filingLimitDays: 90 }, "own/lake": { name: "Lake" } } };

test("a payer that the practice's file alone sets has nothing to reset, and one the user changed goes back to the file", async () => {
  expect(mountCard("aetna", { practice: ofFile }).ways()).toEqual(["Pin on top", "Duplicate", "Archive"]);
  const you = { payers: { aetna: { limits: "Two.", notes: "Fax." } } };
  const { button, click } = mountCard("aetna", { practice: ofFile, you });
  await click(button("Reset all"));
  expect(last().payers).toEqual(ofFile.payers);
});

test("a payer that policy sets cannot be removed, and guidance for it not switched off", async () => {
  const { ways, find, click, button, labelled } = mountCard("own/lake", { policy: ofFile });
  expect(ways()).toEqual(["Pin on top", "Duplicate", "Archive"]);
  expect(labelled("Use Claimside's guidance for this payer").disabled).toBe(true);
  expect(find(".cs-card-head").textContent).toContain("Set by your organisation");
  await click(button("Pin on top"));
  expect(last().payers["own/lake"]).toEqual({ name: "Lake", pinned: true });
});

test("of a payer that policy sets what the user set beside it is reset, and nothing else", async () => {
  const you = { payers: { aetna: { limits: "Two.", notes: "Fax." } } };
  const { button, click } = mountCard("aetna", { policy: ofFile, you });
  await click(button("Reset all"));
  expect(last().payers.aetna).toEqual(ofFile.payers.aetna);
});

test("what policy holds is in no change that is made, whichever control it was", async () => {
  const { labelled, type } = mountCard("aetna", { practice: {}, policy: ofFile, you: {} });
  const limits = labelled("Units and frequency");
  limits.disabled = false;
  await type(limits, "Three");
  expect(calls.onChange.mock.calls.map(([{ payers }]) => payers.aetna?.limits)).not.toContain("Three");
});

test("a setting of the practice's file says so, and the user's own goes back to it", async () => {
  const practice = { payers: { aetna: { limits: "One a day." } } };
  const view = {
    layers: { ...noLayers, practice },
    preferences: { ...defaultPreferences, payers: { aetna: { limits: "One a day." } } },
  };
  location.hash = "#/payers/aetna";
  const page = mount(<OptionsPage {...calls} view={makeOptionsView(view)} />);
  const origin = () => page.labelled("Units and frequency").closest("fieldset")?.querySelector("[data-origin]");
  expect(origin()?.getAttribute("data-origin")).toBe("practice");
  const you = { payers: { aetna: { limits: "Two." } } };
  const preferences = { ...defaultPreferences, payers: you.payers };
  page.show(<OptionsPage {...calls} view={makeOptionsView({ layers: { ...noLayers, practice, you }, preferences })} />);
  expect(origin()?.getAttribute("data-origin")).toBe("you");
  await page.click(page.button("Back to practice file: Limits"));
  expect(last().payers.aetna).toEqual({ limits: "One a day." });
});
