import { type Editing, isLocked } from "../../lib/core/preferences/editing";
import { backBelow, highestOf, originOf, type PreferenceLayers } from "../../lib/core/preferences/layers";
import type { SettingPath } from "../../lib/core/preferences/settings";
import type { SetBy } from "./OriginMark";

/** Who set what holds at these paths, and who has set it below the user. */
export function setByOf({ layers, locked }: Pick<Editing, "layers" | "locked">, ...paths: SettingPath[]): SetBy {
  const highest = (some: PreferenceLayers) => highestOf(paths.map((path) => originOf(some, path)));
  const isHeld = paths.some((path) => isLocked(locked, path.join(".")));
  const below = highest({ ...layers, you: {} });
  const unset = paths.every(([branch]) => branch === "payers") ? "on file" : "as delivered";
  return { origin: isHeld ? "policy" : highest(layers), below: below === "practice" ? "practice file" : unset };
}

/** Gives what the user set at these paths back to who stands below. */
export function giveBack(
  { preferences, layers, change }: Pick<Editing, "preferences" | "layers" | "change">,
  ...paths: SettingPath[]
): void {
  change(paths.reduce((so, path) => backBelow(so, layers, path), preferences));
}
