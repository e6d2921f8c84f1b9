import type { PayerPreferences, Preferences } from "./preferences";

const prefix = "own/";

/** `own/<slug>` from a name ("Blue Río Health" → "own/blue-rio-health"); null where no letter or digit is left. */
export function ownId(name: string): string | null {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? null : `${prefix}${slug}`;
}

export function isOwnPayer(id: string): boolean {
  return id.startsWith(prefix);
}

/** The practice's own payers as they stand in the preferences; a nameless one goes by its slug. */
export function ownPayers(preferences: Preferences): OwnPayer[] {
  return Object.entries(preferences.payers)
    .filter(([id]) => isOwnPayer(id))
    .map(([id, payer]) => called(id, payer));
}

interface OwnPayer {
  id: string;
  name: string;
}

/** The practice's own payer with this id. */
export function ownPayer({ payers }: Preferences, id: string): OwnPayer | undefined {
  // hasOwn: a payer called "constructor" must not find what every object has.
  const payer = isOwnPayer(id) && Object.hasOwn(payers, id) ? payers[id] : undefined;
  return payer && called(id, payer);
}

function called(id: string, { name = id.slice(prefix.length) }: PayerPreferences): OwnPayer {
  return { id, name };
}
