import { describe, expect, test } from "vitest";
import { noLayers, preferencesOf } from "../../../lib/core/preferences/layers";
import { buildOptionsView } from "../../../lib/core/view/build-options-view";
import type { OptionsPlace } from "../../../lib/core/view/options-place";
import { searchEntries, searchSettings } from "../../../lib/core/view/options-search";

const preferences = preferencesOf(noLayers);
const view = buildOptionsView({
  ...{ preferences, layers: noLayers, problems: [], sites: [], lockedSites: [], wantedSites: [] },
  ...{ today: "2026-11-29", saved: "saved" },
});
const found = (text: string, place: OptionsPlace) => searchSettings(searchEntries(view, preferences, place), text);

describe("the search of the options", () => {
  test.each([
    ["coverage", "Coverage", "policy"],
    ["fee", "Contracted amount", "policy"],
    ["prior auth", "Prior authorization", "policy"],
    ["filing limit", "Filing limit (days)", "policy"],
    ["dated", "Dated notes", "notes"],
    ["usual line", "Usual line", "policy"],
  ])("finds by %j what is set for a payer, at the one that is shown", (text, title, part) => {
    const [first] = found(text, { view: "payers", payer: "aetna" });
    expect(first).toEqual({ title, where: "Aetna", address: `#/payers/aetna/${part}` });
  });

  test("says that a payer is to be chosen where none is shown", () => {
    const [first] = found("coverage", { view: "checks" });
    expect(first).toEqual({ title: "Coverage", where: "For a payer: choose one", address: "#/payers" });
  });

  test("leads to what holds for all payers where none is shown", () => {
    const [first] = found("usual line", { view: "payers" });
    expect(first).toMatchObject({ title: "Usual line, for all payers", address: "#/usual-line" });
  });

  test("finds a setting by what can be chosen of it", () => {
    expect(found("dark", { view: "payers" })).toEqual([{ title: "Theme", where: "Sidebar", address: "#/sidebar" }]);
  });
});
