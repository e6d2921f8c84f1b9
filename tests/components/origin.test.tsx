import { expect, test } from "vitest";
import { OptionsPage } from "../../components/options/OptionsPage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { noLayers } from "../../lib/core/preferences/layers";
import { makeOptionsView } from "./make-options-view";
import { mount } from "./mount";
import { calls, lastChange as last } from "./options-page";

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
