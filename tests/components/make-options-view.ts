import { queryTemplate, skeletonTemplate } from "../../lib/core/knowledge/note-templates";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { noLayers } from "../../lib/core/preferences/layers";
import type { OptionsView } from "../../lib/core/view/options-view";

/** Options of an invented practice: one setting for Aetna, one payer of its own, one site. */
export function makeOptionsView(over: Partial<OptionsView> = {}): OptionsView {
  return {
    layers: noLayers,
    preferences: {
      ...defaultPreferences,
      payers: {
        aetna: { coverage: "not-covered", filingLimitDays: 90, requiredPrompts: ["lesion-count"] },
        "own/lake-county-health": { name: "Lake County Health", aliases: ["LCH PLAN"] },
      },
    },
    problems: [],
    payers: [
      {
        id: "aetna",
        name: "Aetna",
        aliases: ["Aetna Life", "Aetna Better Health"],
        ids: ["60054"],
        onFile: ["Published policy lists this code as not covered for acne (secondary source, checked 2026-11)."],
      },
      { id: "bcbs", name: "Blue Cross Blue Shield", aliases: ["BCBS", "Anthem", "Highmark"], ids: [], onFile: [] },
      {
        id: "medicare",
        name: "Medicare",
        aliases: ["Noridian", "Novitas"],
        ids: [],
        onFile: ["At most 1 unit a day."],
      },
    ],
    prompts: [
      { id: "acne-type", title: "Kind and severity of the acne" },
      { id: "failed-topical", title: "Topical treatment that failed" },
      { id: "lesion-count", title: "Number of lesions" },
      { id: "consent", title: "Risks discussed, consent given" },
    ],
    rules: [
      { id: "units-above-one", title: "More than one unit", severity: "error" },
      { id: "new-patient-visit", title: "New patient's visit without 25", severity: "info" },
    ],
    templates: { query: queryTemplate, skeleton: skeletonTemplate },
    codes: ["17340"],
    taught: [],
    today: "2026-11-29",
    sites: ["https://portal.example/*"],
    lockedSites: [],
    wantedSites: [],
    saved: "saved",
    ...over,
  };
}
