import { nearestTo } from "../values/unknown-key";
import { preferencesWording as words } from "../words/en/preferences";
import { isOwnPayer } from "./own-payer-id";
import { type SettingPath, type SettingTree, settingsOf } from "./settings";

/** The ids that this version knows, and those of the practice's own. */
export interface KnownIds {
  rules: readonly string[];
  payers: readonly string[];
}

/**
 * One sentence for each rule and payer that is set in a layer and that nobody knows. They are kept, as a newer product may
 * know them; but whoever mistyped one would wait for it to count.
 */
export function unknownIds(layer: SettingTree, known: KnownIds): string[] {
  const paths = settingsOf(layer).map(({ path }) => path);
  const rules = paths.flatMap((path) => said("check", ruleIn(path), known.rules));
  const payers = paths.flatMap(([branch, id = ""]) =>
    branch === "payers" && !isOwnPayer(id) ? said("payer", [branch, id], known.payers) : [],
  );
  return [...new Set([...rules, ...payers])];
}

/** The way to the rule that a setting is of; none where it is of none. */
function ruleIn(path: SettingPath): SettingPath {
  const [key = ""] = path.slice(-2);
  return ["rules", "setAside"].includes(key) ? path : [];
}

function said(what: "check" | "payer", path: SettingPath, known: readonly string[]): string[] {
  const id = path.at(-1);
  if (id === undefined || known.includes(id)) return [];
  const nearest = nearestTo(id, known);
  const problem = words.noEffect[what](path.join("."), id);
  return [`${nearest ? words.noEffect.nearest(problem, nearest) : problem}.`];
}
