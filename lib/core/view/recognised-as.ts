import { payerFile } from "../knowledge/payers";
import { comparableName, holdsWords } from "../knowledge/payers/comparable-name";
import { recognisePayer } from "../knowledge/recognise-payer";
import type { Preferences } from "../preferences/preferences";
import { setFor } from "../preferences/resolve";
import { optionsWording } from "../words/en/options";

const words = () => optionsWording.recognised;

/** For which payer a name or an id on a form is taken, and why, in a sentence. */
export function recognisedAs(text: string, preferences: Preferences): string {
  const typed = text.trim();
  const byName = recognisePayer({ payer: { name: typed }, lines: [] }, preferences);
  const payer = byName.id === null ? recognisePayer({ payer: { id: typed }, lines: [] }, preferences) : byName;
  if (payer.id === null) return words().none(typed);
  return words().as(payer.name ?? payer.id, becauseOf(payer.id, typed, preferences));
}

function becauseOf(payer: string, typed: string, preferences: Preferences): string {
  const set = setFor(preferences, payer);
  const name = comparableName(typed);
  const inIt = (names: readonly string[] = []) => names.find((alias) => holdsWords(name, comparableName(alias)));
  const own = inIt([...(set.aliases ?? []), ...(set.name ? [set.name] : [])]);
  if (own) return words().ownName(own);
  if (set.ids?.some((id) => id.trim().toUpperCase() === typed.toUpperCase())) return words().ownId;
  if (payerFile(payer)?.ids.includes(typed.toUpperCase())) return words().idOnFile;
  const filed = inIt(payerFile(payer)?.aliases);
  return filed ? words().stands(filed) : words().nameOnFile;
}
