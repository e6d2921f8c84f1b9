import type { Preferences } from "./preferences";

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
export function ownPayers(preferences: Preferences): { id: string; name: string }[] {
  return Object.entries(preferences.payers)
    .filter(([id]) => isOwnPayer(id))
    .map(([id, payer]) => ({ id, name: payer.name ?? id.slice(prefix.length) }));
}
