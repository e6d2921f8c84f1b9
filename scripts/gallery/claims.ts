import type { Claim, Line } from "../../lib/core/claim/claim";
import type { Place } from "../../lib/core/claim/place-of-focus";
import { tickNote } from "../../lib/core/note/judge/tick-note";
import { separateVisit } from "../../lib/core/note/visit/separate-visit";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { withSetAside } from "../../lib/core/preferences/editing";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { markOf, withAsides } from "../../lib/core/view/aside-view";
import { buildSidebarView } from "../../lib/core/view/build-sidebar-view";
import { type ShownView, viewNow } from "../../lib/core/view/shown-now";
import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { inLanguage } from "../../lib/core/words/facts";
import { makeClaim, makeLine } from "../../tests/make";
import { pageOf } from "./page-of";

// Invented claims, one for each way that the sidebar can stand, judged by the product itself.

const today = "2026-11-24";

const fine = makeLine();
const empty: Line = {
  code: "17340",
  modifiers: [],
  units: null,
  placeOfService: "",
  diagnosisPointers: [],
  charge: null,
  dateFrom: "",
  renderingNpi: "",
};
const wrong: Line = {
  ...fine,
  modifiers: ["50", "11", "25"],
  units: 14,
  placeOfService: "99",
  diagnosisPointers: ["C"],
  charge: null,
  renderingNpi: "123",
};
const note =
  "Acne follow-up, moderate inflammatory. Adapalene and benzoyl peroxide for four months without effect. " +
  "Six papules on the left cheek frozen with liquid nitrogen, one 8-second cycle each. No photographs. Verbal consent.";

interface More {
  claim?: Partial<Claim>;
  place?: Place | null;
  note?: string;
  preferences?: Preferences;
  certainty?: "sure" | "maybe";
}

export const shownViews = {
  ready: () => shown([fine]),
  "one to fix": () => shown([{ ...fine, units: 14 }]),
  "one to know": () => shown([{ ...fine, modifiers: ["22"] }]),
  "ten found": () => shown([wrong], { claim: { icdIndicator: "9", diagnoses: ["L70", "L81.0"] } }),
  "in progress": () => shown([empty], { place: { line: 0, key: "units" } }),
  "not read": () => {
    const { renderingNpi: _none, ...unread } = fine;
    return shown([unread], { claim: { payer: { name: "Lake County Health" } } });
  },
  "two lines": () => shown([fine, { ...fine, units: 2, modifiers: ["76"] }]),
  "set aside": () => {
    const preferences = withSetAside(defaultPreferences, "medicare", "date-future", { until: "2026-12-31" });
    const view = viewOf([{ ...fine, units: 14 }], { preferences });
    const asides = view.findings.map((finding) => ({ mark: markOf(finding), because: "it is right", on: today }));
    return viewNow(withAsides(view, asides), null);
  },
  "one switched off": () => {
    const preferences = { ...defaultPreferences, rules: { "units-above-one": "off" as const } };
    return shown([{ ...fine, units: 14 }], { preferences });
  },
  "a note read": () => shown([fine], { note }),
  "a visit beside it": () => {
    const visit = { ...fine, code: "99213" };
    return shown([visit, fine], { note: `${note} Also hypertension, lisinopril increased to 20 mg daily.` });
  },
  "its payer named": () => shown([fine], { claim: { payer: { name: "AETNA PPO", id: "60054" } } }),
  "a payer unknown": () => shown([fine], { claim: { payer: { name: "Lake County Health", id: "LC001" } } }),
  "a note that lacks": () =>
    shown([fine], {
      note,
      preferences: {
        ...defaultPreferences,
        payers: { medicare: { requiredPrompts: ["photo-or-marking", "protection"] } },
      },
    }),
  "a pair": () => shown([fine, { ...fine, code: "17110", charge: 150 }]),
  "boxes still empty": () =>
    shown([{ ...fine, placeOfService: "", charge: null, units: null }], {
      preferences: {
        ...defaultPreferences,
        usualLine: { "17340": { placeOfService: "11", charge: 95, units: 1 } },
      },
      place: { line: 0, key: "charge" },
    }),
  "a form offered": () => shown([fine], { certainty: "maybe" }),
} satisfies Record<string, () => ShownView>;

function shown(lines: Line[], more: More = {}): ShownView {
  return viewNow(viewOf(lines, more), more.place ?? null);
}

function viewOf(
  lines: Line[],
  { claim, note: text, preferences = defaultPreferences, certainty = "sure" }: More,
): SidebarView {
  const ticks = text === undefined ? undefined : tickNote(text);
  // What kind of insurance it is follows from its payer.
  const { insuranceType: _medicare, ...whole } = makeClaim(lines, claim);
  const options = { preferences, today };
  const judgement = judgeClaim(whole, { ...options, ...(ticks && { ticks }) });
  const judged = { ...judgement, packs: inLanguage(judgement.packs) };
  const visit = text === undefined ? undefined : separateVisit(text);
  const read = ticks && {
    note: { from: "page" as const, where: "Progress note", ticks, overruled: [], ...(visit && { visit }) },
  };
  const view = buildSidebarView({
    form: { certainty, reasons: ["A box is called CPT."] },
    judged,
    why: [],
    page: pageOf(whole),
    ...options,
    ...read,
  });
  if (!view) throw new Error("A claim with a known code was expected, found none.");
  return view;
}
