import type { NoteCues } from "../../../note-cues";
import { acneType } from "./acne-type";
import { consent } from "./consent";
import { contraindications } from "./contraindications";
import { cryogen } from "./cryogen";
import { exam } from "./exam";
import { failedSystemic } from "./failed-systemic";
import { failedTopical } from "./failed-topical";
import { followUp } from "./follow-up";
import { lesionCount } from "./lesion-count";
import { lesionSite } from "./lesion-site";
import { lesionType } from "./lesion-type";
import { photoOrMarking } from "./photo-or-marking";
import { protection } from "./protection";
import { symptoms } from "./symptoms";
import { technique } from "./technique";
import { tolerance } from "./tolerance";
import { woundCare } from "./wound-care";

/**
 * How notes say what each prompt asks for, by the prompt's id and in the prompts' order. Apart from the prompts, because
 * only the reader needs it, and it is large.
 */
export const noteCues: Readonly<Record<string, NoteCues>> = {
  "acne-type": acneType,
  "failed-topical": failedTopical,
  "failed-systemic": failedSystemic,
  symptoms: symptoms,
  exam: exam,
  "lesion-type": lesionType,
  "lesion-count": lesionCount,
  "lesion-site": lesionSite,
  contraindications: contraindications,
  consent: consent,
  "photo-or-marking": photoOrMarking,
  cryogen: cryogen,
  technique: technique,
  protection: protection,
  tolerance: tolerance,
  "wound-care": woundCare,
  "follow-up": followUp,
};
