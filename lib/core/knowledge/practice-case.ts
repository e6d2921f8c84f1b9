import type { Claim } from "../claim/claim";

/** A claim to try the product on, with the visit note beside it; the patient is invented. */
export interface PracticeCase {
  id: string;
  /** A few words, to choose it by. */
  title: string;
  /** What mends it, in one sentence; what may be tried, where nothing is wrong. */
  mend: string;
  claim: Claim;
  note: string;
  /** Ids of the rules that speak of it where the practice has set nothing. */
  fires: readonly string[];
  /** Ids of the prompts that its note does not meet. */
  lacks: readonly string[];
}
