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

/** How notes say what each prompt asks for, by the prompt's id. Apart from the prompts: only the reader needs it, and it is large. */
export const noteCues: Readonly<Record<string, NoteCues>> = {
  "acne-type": acneType,
  consent: consent,
  contraindications: contraindications,
  cryogen: cryogen,
  exam: exam,
  "failed-systemic": failedSystemic,
  "failed-topical": failedTopical,
  "follow-up": followUp,
  "lesion-count": lesionCount,
  "lesion-site": lesionSite,
  "lesion-type": lesionType,
  "photo-or-marking": photoOrMarking,
  protection: protection,
  symptoms: symptoms,
  technique: technique,
  tolerance: tolerance,
  "wound-care": woundCare,
};
