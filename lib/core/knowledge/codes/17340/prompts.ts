import type { Prompt } from "../../code-pack";
import { acneType } from "./note-cues/acne-type";
import { consent } from "./note-cues/consent";
import { contraindications } from "./note-cues/contraindications";
import { cryogen } from "./note-cues/cryogen";
import { exam } from "./note-cues/exam";
import { failedSystemic } from "./note-cues/failed-systemic";
import { failedTopical } from "./note-cues/failed-topical";
import { followUp } from "./note-cues/follow-up";
import { lesionCount } from "./note-cues/lesion-count";
import { lesionSite } from "./note-cues/lesion-site";
import { lesionType } from "./note-cues/lesion-type";
import { photoOrMarking } from "./note-cues/photo-or-marking";
import { protection } from "./note-cues/protection";
import { symptoms } from "./note-cues/symptoms";
import { technique } from "./note-cues/technique";
import { tolerance } from "./note-cues/tolerance";
import { woundCare } from "./note-cues/wound-care";

/** What a note for this service is commonly asked to state, in the order of a visit. No payer's checklist is on file. */
export const prompts: Prompt[] = [
  {
    id: "acne-type",
    title: "Kind and severity of the acne",
    asks: "Name the kind of acne and how severe it is.",
    example: "Moderate inflammatory acne vulgaris of the face.",
    cues: acneType,
    sources: ["approvalhelp"],
  },
  {
    id: "failed-topical",
    title: "Topical treatment that failed",
    asks: "Name a topical that was tried and say that it was not enough.",
    example: "Tretinoin 0.05% for four months brought no sufficient improvement.",
    cues: failedTopical,
    sources: ["codingahead", "rvuedge"],
  },
  {
    id: "failed-systemic",
    title: "Systemic treatment that failed",
    asks: "Name an oral treatment that was tried and say that it was not enough or did not last.",
    example: "Doxycycline 100 mg for twelve weeks helped, but the acne flared again after it.",
    cues: failedSystemic,
    sources: ["codingahead", "rvuedge"],
  },
  {
    id: "symptoms",
    title: "Symptoms: why it is needed",
    asks: "State pain, tenderness, inflammation, bleeding, itch or scarring.",
    example: "The nodules on the jaw are tender and bleed when shaving.",
    cues: symptoms,
    sources: ["bcbsms-removal"],
  },
  {
    id: "exam",
    title: "Skin examined today",
    asks: "State that the skin was examined at this visit and what was seen.",
    example: "Skin examined today: inflamed papules over both cheeks.",
    cues: exam,
    sources: ["reference-text"],
  },
  {
    id: "lesion-type",
    title: "Kind of lesions",
    asks: "Say whether papules, pustules, nodules or cysts were present.",
    example: "Papules and pustules, two cysts.",
    cues: lesionType,
    sources: ["droracle"],
  },
  {
    id: "lesion-count",
    title: "Number of lesions",
    asks: "Give the number treated; “multiple” is no number.",
    example: "Fourteen papules treated: eight on the left cheek, six on the right.",
    cues: lesionCount,
    sources: ["bcbsal-lesions"],
  },
  {
    id: "lesion-site",
    title: "Where the lesions are",
    asks: "Name the sites that were treated.",
    example: "Left and right cheek and forehead.",
    cues: lesionSite,
    sources: ["droracle"],
  },
  {
    id: "contraindications",
    title: "Cold intolerance asked about",
    asks: "State that cold urticaria, Raynaud, cryoglobulins or cold intolerance were asked about.",
    example: "No history of cold urticaria or Raynaud phenomenon.",
    cues: contraindications,
    sources: ["codingahead"],
  },
  {
    id: "consent",
    title: "Consent",
    asks: "State that risks and benefits were discussed and consent was given.",
    example: "Blistering, pain and colour change explained; verbal consent obtained.",
    cues: consent,
    sources: ["reference-text", "aafp-cryo"],
  },
  {
    id: "photo-or-marking",
    title: "Photographs or marking",
    asks: "State that photographs were taken or lesions marked.",
    example: "Lesions marked and photographed before treatment.",
    cues: photoOrMarking,
    sources: ["reference-text", "preop-photos"],
  },
  {
    id: "cryogen",
    title: "Cryogen",
    asks: "Name what was used to freeze the acne.",
    example: "Liquid nitrogen was applied to each lesion.",
    cues: cryogen,
    sources: ["aafp-cryo"],
  },
  {
    id: "technique",
    title: "Technique",
    asks: "Give applicator, freeze time or cycles.",
    example: "Open spray, two cycles of five seconds.",
    cues: technique,
    sources: ["aafp-cryo"],
  },
  {
    id: "protection",
    title: "Protection",
    asks: "State how eyes or the skin around were protected.",
    example: "Eyes shielded, surrounding skin masked with gauze.",
    cues: protection,
    sources: ["reference-text"],
  },
  {
    id: "tolerance",
    title: "Tolerance and complications",
    asks: "State how it was borne and any complication, also none.",
    example: "Tolerated well, no complications.",
    cues: tolerance,
    sources: ["droracle", "rvuedge"],
  },
  {
    id: "wound-care",
    title: "Care of the treated skin",
    asks: "State that care of the treated skin was explained.",
    example: "Gentle cleansing and petrolatum explained; do not open blisters.",
    cues: woundCare,
    sources: ["reference-text", "droracle"],
  },
  {
    id: "follow-up",
    title: "Follow-up",
    asks: "State when the patient returns, also as needed.",
    example: "Return in four weeks to judge the response.",
    cues: followUp,
    sources: ["reference-text"],
  },
];
