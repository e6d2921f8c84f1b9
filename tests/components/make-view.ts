import { type ShownView, viewNow } from "../../lib/core/view/shown-now";
import type {
  FactView,
  FindingView,
  LineView,
  ModifierView,
  PromptView,
  SidebarView,
} from "../../lib/core/view/sidebar-view";

/** A line of which units and charge are read, the charge as empty, and no NPI is. */
export function makeLineView(over: Partial<LineView> = {}): LineView {
  return {
    index: 0,
    title: "Line 1 of 2",
    why: ["label: CPT/HCPCS", "header: Procedure"],
    slots: [
      { key: "dateFrom", label: "Date", value: "2026-11-20" },
      { key: "placeOfService", label: "Place of service", value: "11" },
      { key: "modifiers", label: "Modifiers", value: "22" },
      { key: "diagnosisPointers", label: "Diagnoses", value: "A · L70.0" },
      { key: "units", label: "Units", value: "2" },
      { key: "charge", label: "Charge", value: "" },
      { key: "renderingNpi", label: "Rendering NPI", value: null },
    ],
    boxes: [
      { key: "payer", name: "11c payer", label: "11c plan", value: "AETNA PPO" },
      { key: "diagnoses", name: "21 diagnoses", label: "21 A", value: "L70.0" },
      { key: "priorAuthorization", name: "23 prior authorization number", label: "23 auth", value: "" },
      { key: "units", name: "24G units", label: "G", value: "2" },
      { key: "charge", name: "24F charge", label: "F", value: "" },
      { key: "renderingNpi", name: "24J rendering NPI", label: "J", value: null },
    ],
    passed: 40,
    ...over,
  };
}

/** A sidebar for an invented claim with three problems and one slot that could not be read. */
export function makeSidebarView(over: Partial<SidebarView> = {}): ShownView {
  const view: SidebarView = {
    code: "17340",
    form: { isOffered: false, because: ["It says what a claim says."] },
    title: "Freezing treatment of acne",
    descriptor: { text: "A clinician freezes active acne with a cold agent.", sources: ["advice"] },
    context: { text: "For inflamed acne that creams and tablets did not settle.", sources: ["reference"] },
    lines: [makeLineView()],
    findings: [
      makeFinding({
        rule: "units-above-one",
        slot: { line: 0, key: "units" },
        says: "2 units are billed, but this code is paid once per date of service.",
        remedy: "Set the units to 1, however many lesions were treated.",
        because: ["units: 2"],
        sources: ["mue", "reference"],
      }),
      makeFinding({
        rule: "visit-without-25",
        slot: { line: 1, key: "modifiers" },
        says: "The visit 99213 on the same day has no modifier 25.",
        remedy: "Add 25 to the visit's line if the visit was significant and separate.",
        because: ["line 2: 99213", "modifiers of line 2: none"],
      }),
      makeFinding({
        rule: "modifier-22-support",
        severity: "warning",
        says: "Modifier 22 needs a statement of how this service differed, and the procedure report.",
        remedy: "Have both on file before the claim goes out.",
        because: ["modifiers: 22"],
      }),
      makeFinding({
        rule: "charge-missing",
        verdict: "unsure",
        says: "The charge could not be read.",
        remedy: "Check that it is there.",
        sources: [],
      }),
    ],
    gaps: [],
    checked: [],
    facts: [
      makeFact({
        label: "Place of service",
        value: "Usually 11 (Office).",
        note: "Telehealth places cannot be right.",
      }),
      makeFact({ label: "Global period", value: "10 days. Follow-up visits in those days are part of the service." }),
      makeFact({ label: "Units per day", value: "1, however many lesions were treated", sources: ["mue"] }),
      makeFact({ label: "Payers' own frequency limits", value: "Not on file.", onFile: false, sources: [] }),
    ],
    questions: [
      {
        id: "separate-visit",
        title: "Is the visit separate?",
        answers: [makeFact({ label: "The same diagnosis", value: "Allowed." })],
      },
    ],
    modifiers: [
      makeModifier({ modifier: "51", title: "Additional procedure in one session" }),
      makeModifier({ modifier: "22", title: "Much more work than usual", standing: "needs-support", onLine: true }),
      makeModifier({ modifier: "58", title: "Planned further session in the global period" }),
      makeModifier({ modifier: "59", title: "Distinct procedural service" }),
      makeModifier({ modifier: "XS", title: "Separate structure" }),
      makeModifier({ modifier: "25", title: "Separate visit on the same day", standing: "other-line" }),
      makeModifier({ modifier: "50", title: "Both sides", standing: "not-for-this-code" }),
      makeModifier({ modifier: "57", title: "Decision for major surgery", standing: "not-for-this-code" }),
      makeModifier({ modifier: "11", title: "Place of service 11 (Office)", standing: "not-a-modifier" }),
    ],
    prompts: [
      makePrompt({ id: "acne-type", title: "Kind and severity of the acne" }),
      makePrompt({ id: "failed-topical", title: "Topical treatment that failed" }),
      makePrompt({ id: "symptoms", title: "Symptoms: why it is needed" }),
      makePrompt({ id: "lesion-count", title: "Number of lesions", required: true }),
      makePrompt({ id: "consent", title: "Risks discussed, consent given", required: true }),
      makePrompt({ id: "follow-up", title: "Return visit" }),
    ],
    note: { from: null, says: "Not read: no note on this page.", missing: null, query: null, skeleton: null },
    payer: {
      id: "aetna",
      name: "Aetna",
      link: { place: { view: "payers", payer: "aetna" }, says: "What is set for this payer" },
      onForm: "AETNA PPO CHOICE II",
      coverage: makeFact({
        label: "Coverage",
        value: "Published policy lists this code as not covered for acne.",
        note: "Commercial plans. Verify with the plan.",
      }),
      facts: [makeFact({ label: "Prior authorization", value: "Not on file.", onFile: false, sources: [] })],
      preferences: [
        { label: "Filing limit", value: "90 days" },
        { label: "Distinct-service modifier", value: "XE, XS, XP or XU" },
      ],
      notes: "Call the provider line before the first session of a year.",
    },
    sources: {
      mue: {
        id: "mue",
        title: "Medically Unlikely Edits, practitioner services",
        publisher: "Centers for Medicare & Medicaid Services",
        url: "https://www.cms.gov/medicare/coding-billing/ncci-medicare/mue",
        date: "July 2024 edition",
        verification: "read in the data file",
      },
      reference: {
        id: "reference",
        title: "Reference text on the code",
        publisher: "An invented publisher",
        url: "https://reference.example/code",
        date: "read 2026-11-23",
        verification: "read in a secondary source",
      },
      advice: {
        id: "advice",
        title: "Advice of Claimside",
        publisher: "Claimside",
        date: "read 2026-11-23",
        verification: "advice of Claimside",
      },
    },
    notice: "CPT is a registered trademark of the American Medical Association. No CPT descriptors are included.",
    ...over,
  };
  return viewNow(view, null);
}

export function makeFinding(over: Partial<FindingView> = {}): FindingView {
  return {
    rule: "units-above-one",
    verdict: "problem",
    severity: "error",
    line: 0,
    says: "Too many units.",
    because: [],
    decidedBy: { slots: [{ line: 0, key: "units" }], otherLines: false, isFinal: true, isOpen: false, mark: "" },
    sources: ["mue"],
    ...over,
  };
}

function makeFact(over: Partial<FactView> = {}): FactView {
  return { label: "Global period", value: "10 days", onFile: true, sources: ["reference"], ...over };
}

export function makeModifier(over: Partial<ModifierView> = {}): ModifierView {
  const labels = {
    "may-fit": "May fit",
    "needs-support": "Needs support",
    "other-line": "On the visit's line",
    "not-for-this-code": "Not for this code",
    "not-a-modifier": "Not a modifier",
  };
  return {
    modifier: "59",
    title: "Distinct procedural service",
    standing: "may-fit",
    standingLabel: labels[over.standing ?? "may-fit"],
    use: "The work was substantially greater than usual, and the note says why.",
    avoid: "Many lesions alone: their number is already inside the code.",
    onFile: "A short statement of how this service differed.",
    onLine: false,
    sources: ["reference"],
    ...over,
  };
}

export function makePrompt(over: Partial<PromptView> = {}): PromptView {
  return {
    id: "lesion-count",
    title: "Number of lesions",
    asks: "Give the number of lesions treated.",
    example: "14 inflamed papules were treated.",
    required: false,
    state: "not-read",
    sources: ["reference"],
    ...over,
  };
}
