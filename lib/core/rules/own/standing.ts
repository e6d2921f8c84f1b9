import type { Slot } from "../../claim/slots";
import type { Skip } from "../engine/checked";
import type { LookedAt } from "../engine/rule";

/** How a condition stands on a claim. */
export type ConditionStanding = ClearStanding | OpenStanding;

/** It holds or it does not. */
export interface ClearStanding {
  holds: boolean;
  /** What told it. */
  by: readonly LookedAt[];
  /** The same in words. */
  saw: string;
  /** Where in the claim it stands; another line's also in `lines`. */
  slot: Slot;
  lines?: number[];
}

/** It cannot be told, or not yet: a field says nothing, or there is no note. */
export interface OpenStanding extends Skip {
  holds: null;
}
