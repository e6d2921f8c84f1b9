import type { PreferenceChange } from "../../lib/core/preferences/changes";
import type { OptionsView } from "../../lib/core/view/options-view";

/** What was changed here and may not stand in what was last read of the store. */
export interface Edit {
  changes: readonly PreferenceChange[];
  state: "saving" | "failed" | "kept";
}

/** What the page says of them all. */
export function savedOf(edits: readonly Edit[]): OptionsView["saved"] {
  if (edits.some(({ state }) => state === "failed")) return "failed";
  return edits.some(({ state }) => state === "saving") ? "saving" : "saved";
}
