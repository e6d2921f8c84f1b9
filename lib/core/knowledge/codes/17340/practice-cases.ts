import type { Claim, Line } from "../../../claim/claim";
import type { PracticeCase } from "../../practice-case";
import { practiceClaim } from "./practice-claim";

/** The day on which the cases are judged, whenever they are tried: their dates and the rules of their year stay together. */
export const practiceDay = "2026-11-24";

const [acne] = practiceClaim.lines as [Line];
const visit: Line = { ...acne, code: "99213", charge: 128 };
const wart: Line = { ...acne, code: "17110", diagnosisPointers: ["B"], charge: 142 };

const openings = [
  "Visit of November 20, 2026. The patient is invented.",
  "Moderate inflammatory acne vulgaris of the face for three years.",
  "Tretinoin 0.05% for four months brought no sufficient improvement. Doxycycline 100 mg for twelve weeks helped, but the acne flared again after it.",
  "The lesions on the jaw are tender and bleed when shaving.",
  "Skin examined today: inflamed papules and pustules over both cheeks and the forehead.",
];
const askedBefore =
  "No history of cold urticaria or Raynaud phenomenon. Blistering, pain and colour change explained; verbal consent obtained. Lesions marked and photographed before treatment.";
const treatment =
  "Liquid nitrogen was applied to each lesion by open spray, two cycles of five seconds. Eyes shielded, surrounding skin masked with gauze.";
const endings = [
  "Tolerated well, no complications. Gentle cleansing and petrolatum explained; do not open blisters.",
  "Return in four weeks to judge the response.",
];
const wholeNote = [
  ...openings,
  askedBefore,
  "Fourteen papules treated: eight on the left cheek, six on the right.",
  treatment,
  ...endings,
].join("\n");
const visitNote = `${wholeNote}
Separate problem today: itchy hand eczema of two months. Both hands examined: scaling and fissures. Assessed as irritant dermatitis; triamcinolone 0.1% ointment prescribed, soap avoidance discussed.`;
const thinNote = [...openings.slice(0, 2), "Papules of both cheeks treated with liquid nitrogen.", ...endings].join(
  "\n",
);

/** What comes to the claim and to its first line, over the one with which all is well; the total is that of its lines. */
function claimWith(over: Partial<Claim>): Claim {
  const claim = { ...practiceClaim, ...over };
  return { ...claim, totalCharge: claim.lines.reduce((sum, { charge }) => sum + (charge ?? 0), 0) };
}

function acneLine(over: Partial<Line>): Claim {
  return claimWith({ lines: [{ ...acne, ...over }] });
}

const whole = { note: wholeNote, lacks: [] };

/** From what comes up every day to what comes up now and then. */
export const practiceCases: readonly PracticeCase[] = [
  {
    ...whole,
    id: "clean",
    title: "Nothing wrong",
    mend: "All is well. Type 14 into box 24G and leave it, then put 1 back.",
    claim: practiceClaim,
    fires: [],
  },
  {
    ...whole,
    id: "units",
    title: "14 units",
    mend: "Type 1 into box 24G.",
    claim: acneLine({ units: 14 }),
    fires: ["units-above-one"],
  },
  {
    id: "visit",
    title: "Visit without 25",
    mend: "The note shows a visit of its own: type 25 as a modifier of 99213.",
    note: visitNote,
    lacks: [],
    claim: claimWith({ lines: [visit, acne] }),
    fires: ["visit-without-25"],
  },
  {
    ...whole,
    id: "wart",
    title: "Wart the same day",
    mend: "If the wart is another lesion, type 59 or XS as a modifier of 17340.",
    claim: claimWith({ diagnoses: ["L70.0", "B07.9"], lines: [wart, acne] }),
    fires: ["bundled-procedure"],
  },
  {
    ...whole,
    id: "cosmetic",
    title: "Cosmetic diagnosis",
    mend: "If the note says acne, type L70.0 as diagnosis A.",
    claim: claimWith({ diagnoses: ["Z41.1"] }),
    fires: ["diagnosis-not-acne", "diagnosis-cosmetic"],
  },
  {
    id: "note",
    title: "Thin note",
    mend: "Copy the query for what is missing, or write into the note how many lesions were treated.",
    claim: practiceClaim,
    note: thinNote,
    fires: [],
    lacks: [
      "failed-topical",
      "failed-systemic",
      "symptoms",
      "exam",
      "lesion-count",
      "contraindications",
      "consent",
      "photo-or-marking",
      "technique",
      "protection",
    ],
  },
  {
    ...whole,
    id: "modifier",
    title: "25 on the wrong line",
    mend: "Take modifier 25 away from 17340: it belongs to the visit.",
    claim: acneLine({ modifiers: ["25"] }),
    fires: ["modifier-not-for-this-code"],
  },
  {
    ...whole,
    id: "place",
    title: "Telehealth",
    mend: "Type 11 into box 24B: freezing cannot be done from afar.",
    claim: acneLine({ placeOfService: "10" }),
    fires: ["place-of-service-impossible"],
  },
  {
    ...whole,
    id: "pointer",
    title: "Pointer to nothing",
    mend: "Type A into box 24E.",
    claim: acneLine({ diagnosisPointers: ["C"] }),
    fires: ["pointer-dangling"],
  },
  {
    ...whole,
    id: "twice",
    title: "Billed twice a day",
    mend: "Take one of the two lines away.",
    claim: claimWith({ lines: [acne, acne] }),
    fires: ["duplicate-line"],
  },
  {
    ...whole,
    id: "medicare",
    title: "Two notices for Medicare",
    mend: "Keep GA or GZ, whichever is true.",
    claim: claimWith({
      payer: { name: "MEDICARE PART B", id: "" },
      insuranceType: "medicare",
      lines: [{ ...acne, modifiers: ["GA", "GZ"] }],
    }),
    fires: ["abn-modifier-conflict"],
  },
];
