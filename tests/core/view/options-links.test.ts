import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { addressOf } from "../../../lib/core/view/options-place";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "./view-of";

function linksOf(payer: { name: string; id?: string }, over: Partial<Preferences> = {}) {
  const preferences = { ...defaultPreferences, ...over };
  const view = viewOf(makeClaim([makeLine()], { payer, insuranceType: "group" }), { preferences, today: "2026-11-24" });
  const address = (of: { link?: { place: Parameters<typeof addressOf>[0] } | null } | undefined) =>
    of?.link ? addressOf(of.link.place) : null;
  return {
    payer: address(view?.payer),
    finding: (rule: string) => address(view?.findings.find((one) => one.rule === rule)),
    gap: (id: string) => address(view?.gaps.find((one) => one.id === id)),
  };
}

describe("the sidebar leads", () => {
  test("to the payer's settings, from the payer and from what is said of them", () => {
    const links = linksOf({ name: "AETNA PPO" }, { payers: { aetna: { coverage: "not-covered" } } });
    expect(links.payer).toBe("#/payers/aetna");
    expect(links.finding("payer-not-covered")).toBe("#/payers/aetna");
  });

  test("to a new payer, filled in as the form names it", () => {
    const links = linksOf({ name: "LAKE & SONS", id: "LC001" });
    expect(links.payer).toBe("#/add-payer?name=LAKE%20%26%20SONS&id=LC001");
    expect(links.finding("payer-not-recognised")).toBe(links.payer);
  });

  test("to the check, or the payer, that is switched off", () => {
    const links = linksOf({ name: "AETNA PPO" }, { rules: { "units-above-one": "off" } });
    expect(links.gap("units-above-one")).toBe("#/checks/units-above-one");
    const off = linksOf({ name: "AETNA PPO" }, { payers: { aetna: { enabled: false } } });
    expect(off.gap("payer-off")).toBe("#/payers/aetna");
  });

  test("nowhere where no payer is named", () => {
    expect(linksOf({ name: "" }).payer).toBeNull();
  });
});
