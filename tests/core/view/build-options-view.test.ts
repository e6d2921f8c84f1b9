import { expect, test } from "vitest";
import { noLayers, preferencesOf } from "../../../lib/core/preferences/layers";
import { buildOptionsView } from "../../../lib/core/view/build-options-view";

const [one, two, three] = ["https://one.example/*", "https://two.example/*", "https://three.example/*"];

const nothing = {
  ...{ preferences: preferencesOf(noLayers), layers: noLayers, problems: [] },
  ...{ sites: [], lockedSites: [], wantedSites: [], today: "2026-11-29", saved: "saved" as const },
};

test("wanted are the sites of the policy and of the organisation's build that the browser has not granted, each once", () => {
  const view = buildOptionsView({
    ...nothing,
    sites: [one],
    lockedSites: [one, two],
    wantedSites: [two, three],
  });
  expect(view.wantedSites).toEqual([two, three]);
  expect(view.lockedSites).toEqual([one, two]);
});

test("what a policy sets of a check or a payer that nobody knows is said, with the nearest", () => {
  const policy = {
    rules: { "timely-filling": "error", "timely-filing": "error" },
    payers: { atena: { rules: { elephant: "off" } }, "own/lake": { name: "Lake" } },
  };
  const layers = { ...noLayers, policy };
  const view = buildOptionsView({ ...nothing, preferences: preferencesOf(layers), layers });
  expect(view.problems).toEqual([
    'In your organisation\'s policy: The preference rules.timely-filling has no effect: no check has the id "timely-filling", the nearest is "timely-filing".',
    'In your organisation\'s policy: The preference payers.atena.rules.elephant has no effect: no check has the id "elephant".',
    'In your organisation\'s policy: The preference payers.atena has no effect: no payer has the id "atena", the nearest is "aetna".',
  ]);
});
