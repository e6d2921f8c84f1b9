import { expect, test } from "vitest";
import { noLayers, preferencesOf } from "../../../lib/core/preferences/layers";
import { buildOptionsView } from "../../../lib/core/view/build-options-view";

const [one, two, three] = ["https://one.example/*", "https://two.example/*", "https://three.example/*"];

test("wanted are the sites of the policy and of the organisation's build that the browser has not granted, each once", () => {
  const view = buildOptionsView({
    preferences: preferencesOf(noLayers),
    layers: noLayers,
    problems: [],
    sites: [one],
    lockedSites: [one, two],
    wantedSites: [two, three],
    today: "2026-11-29",
    saved: "saved",
  });
  expect(view.wantedSites).toEqual([two, three]);
  expect(view.lockedSites).toEqual([one, two]);
});
