import type { Claim } from "../claim/claim";
import type { Preferences } from "../preferences/preferences";
import { payerFile, payers } from "./payers";
import { comparableName, holdsWords } from "./payers/comparable-name";
import { isMedicareName } from "./payers/medicare-name";
import type { PayerFile } from "./payers/payer-file";

export interface RecognisedPayer {
  /** Id of one of the product's payers or `own/<slug>`; null where none is recognised. */
  id: string | null;
  /** Whose file holds: its own id, or that of the payer it is a plan of. */
  file: string | null;
  /** Name for people, or null. */
  name: string | null;
  /** Id of the plan, known by the name only; "" is a plan without rules of its own. */
  plan: string;
  /** What the form says, or null where it names no payer. */
  onForm: string | null;
}

/** Programs and companies that are none of the product's payers even where an id says otherwise. */
const noneOfThem = ["TRICARE", "CHAMPVA", "HUMANA", "MEDICAID", "MEDI CAL", "SUPPLEMENT*", "MEDIGAP"];

/**
 * Whom the claim is for. A name stands over an id, the practice's own names and ids over the product's, and the
 * insurance type counts only where no payer is named.
 */
export function recognisePayer(claim: Claim, preferences: Preferences): RecognisedPayer {
  const name = comparableName(claim.payer?.name ?? "");
  const id = (claim.payer?.id ?? "").trim().toUpperCase();
  const found = name || id ? payerOf(name, id, preferences) : null;
  const payer = found ?? (!name && claim.insuranceType === "medicare" ? "medicare" : null);
  const onForm = claim.payer?.name?.trim() || claim.payer?.id?.trim() || null;
  const file = (payer && planOfOther(payer, preferences)) ?? payer;
  return { id: payer, file, name: payer && nameOf(payer, preferences), plan: planOf(file, name), onForm };
}

function payerOf(name: string, id: string, preferences: Preferences): string | null {
  const byName = name ? (ownByName(name, preferences) ?? byProductName(name)) : undefined;
  if (byName !== undefined) return byName;
  return id ? (ownById(id, preferences) ?? payers.find((payer) => payer.ids.includes(id))?.id ?? null) : null;
}

/** The payer whose own alias is the longest in the name. */
function ownByName(name: string, preferences: Preferences): string | undefined {
  let best: { payer: string; length: number } | undefined;
  for (const [payer, settings] of Object.entries(preferences.payers)) {
    for (const alias of [...(settings.aliases ?? []), settings.name ?? ""].map(comparableName)) {
      if (alias && holdsWords(name, alias) && alias.length > (best?.length ?? 0))
        best = { payer, length: alias.length };
    }
  }
  return best?.payer;
}

function ownById(id: string, preferences: Preferences): string | undefined {
  const has = ([, settings]: [string, { ids?: string[] }]) =>
    settings.ids?.some((own) => own.trim().toUpperCase() === id) ?? false;
  return Object.entries(preferences.payers).find(has)?.[0];
}

/** null: the name says that it is none of ours. undefined: the name says nothing, so an id may. */
function byProductName(name: string): string | null | undefined {
  if (holdsWords(name, "TRICARE")) return null;
  const payer = payers.find((file) => isNamed(file, name));
  if (payer) return payer.id;
  if (isMedicareName(name)) return "medicare";
  return noneOfThem.some((other) => holdsWords(name, other)) ? null : undefined;
}

function isNamed(file: PayerFile, name: string): boolean {
  if (file.notNames?.some((other) => holdsWords(name, other))) return false;
  return (file.wholeNames?.includes(name) ?? false) || file.aliases.some((alias) => holdsWords(name, alias));
}

function nameOf(payer: string, preferences: Preferences): string {
  return payerFile(payer)?.name ?? preferences.payers[payer]?.name ?? payer.replace(/^own\//, "");
}

function planOfOther(payer: string, { payers: set }: Preferences): string | undefined {
  return Object.hasOwn(set, payer) ? set[payer]?.planOf : undefined;
}

function planOf(payer: string | null, name: string): string {
  const plan = payerFile(payer)?.plans.find(({ aliases }) => aliases.some((alias) => holdsWords(name, alias)));
  return plan?.id ?? "";
}
