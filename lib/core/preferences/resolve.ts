import { defaultPreferences } from "./defaults";
import type { PayerPreferences, Preferences, RuleSetting, SetAside, SetAsideOf, SitePreferences } from "./preferences";

/** Preferences with others laid over them: `over` wins key by key, and what it does not set stays. */
export function mergePreferences(base: Preferences, over: Partial<Preferences>): Preferences {
  const payers = { ...base.payers };
  for (const [id, payer] of Object.entries(over.payers ?? {})) payers[id] = mergePayer(payers[id], payer);
  const descriptors = { ...base.descriptors, ...over.descriptors };
  return {
    version: 1,
    payers,
    rules: { ...base.rules, ...over.rules },
    ...((base.ownRules || over.ownRules) && { ownRules: { ...base.ownRules, ...over.ownRules } }),
    ...((base.setAside || over.setAside) && { setAside: { ...base.setAside, ...over.setAside } }),
    ...(Object.keys(descriptors).length > 0 && { descriptors }),
    ...mergeDocumentation(base, over),
    ...((base.sites || over.sites) && { sites: mergeSites(base.sites, over.sites) }),
    sidebar: { ...base.sidebar, ...over.sidebar },
  };
}

/** Only what differs from the defaults, for the store and for export. */
export function differenceFromDefaults(preferences: Preferences): Partial<Preferences> & { version: 1 } {
  const payers = Object.entries(preferences.payers).filter(([, payer]) => Object.keys(payer).length > 0);
  const sidebar = Object.entries(preferences.sidebar).filter(
    ([key, value]) => value !== defaultPreferences.sidebar[key as keyof Preferences["sidebar"]],
  );
  return {
    version: 1,
    ...(payers.length > 0 && { payers: Object.fromEntries(payers) }),
    ...(Object.keys(preferences.rules).length > 0 && { rules: preferences.rules }),
    ...(preferences.ownRules && { ownRules: preferences.ownRules }),
    ...(preferences.setAside && { setAside: preferences.setAside }),
    ...(preferences.descriptors && { descriptors: preferences.descriptors }),
    ...(preferences.documentation && { documentation: preferences.documentation }),
    ...(preferences.sites && { sites: preferences.sites }),
    ...(sidebar.length > 0 && { sidebar: Object.fromEntries(sidebar) as Preferences["sidebar"] }),
  };
}

/**
 * What the practice set for one payer, over what it set for the payer that this is a plan of; nothing where it set nothing
 * or no payer is recognised.
 */
export function payerPreferences(preferences: Preferences, payer: string | null): PayerPreferences {
  const own = setFor(preferences, payer);
  if (own.planOf === undefined) return own;
  // By what a payer is known, and how it is listed, is its own.
  const { name, aliases, ids, planOf, archived, pinned, ...inherited } = setFor(preferences, own.planOf);
  return mergePayer(inherited, own);
}

function setFor({ payers }: Preferences, payer: string | null): PayerPreferences {
  return (payer !== null && Object.hasOwn(payers, payer) && payers[payer]) || {};
}

/** The prompts that the practice requires of every note, and those it requires for this payer. */
export function requiredPrompts({ documentation }: Preferences, settings: PayerPreferences): string[] {
  return [...new Set([...(documentation?.requiredPrompts ?? []), ...(settings.requiredPrompts ?? [])])];
}

/** The setting of a rule: the payer's own stands over the general one; undefined where neither is set. */
export function ruleSettingFor(preferences: Preferences, payer: string | null, rule: string): RuleSetting | undefined {
  const own = payerPreferences(preferences, payer).rules ?? {};
  if (Object.hasOwn(own, rule)) return own[rule];
  return Object.hasOwn(preferences.rules, rule) ? preferences.rules[rule] : undefined;
}

/** What a rule is set aside by on this day (YYYY-MM-DD), the payer's own first; undefined where it is not. */
export function setAsideFor(
  preferences: Preferences,
  payer: string | null,
  rule: string,
  today: string,
): SetAsideOf | undefined {
  const own = asideIn(payerPreferences(preferences, payer).setAside, rule, today);
  if (own) return { ...own, rule, payer };
  const general = asideIn(preferences.setAside, rule, today);
  return general && { ...general, rule, payer: null };
}

function asideIn(asides: Record<string, SetAside> = {}, rule: string, today: string): SetAside | undefined {
  const aside = Object.hasOwn(asides, rule) ? asides[rule] : undefined;
  return aside && (aside.until ?? today) >= today ? aside : undefined;
}

function mergeDocumentation(base: Preferences, over: Partial<Preferences>): Pick<Preferences, "documentation"> {
  if (!over.documentation) return base.documentation ? { documentation: base.documentation } : {};
  const prompts = { ...base.documentation?.prompts, ...over.documentation.prompts };
  const merged = { ...base.documentation, ...over.documentation };
  return { documentation: { ...merged, ...(Object.keys(prompts).length > 0 && { prompts }) } };
}

function mergeSites(base: Preferences["sites"] = {}, over: Preferences["sites"] = {}): Record<string, SitePreferences> {
  const merged = { ...base };
  for (const [site, taught] of Object.entries(over)) merged[site] = { ...merged[site], ...taught };
  return merged;
}

function mergePayer(base: PayerPreferences | undefined, over: PayerPreferences): PayerPreferences {
  const rules = { ...base?.rules, ...over.rules };
  const setAside = { ...base?.setAside, ...over.setAside };
  return {
    ...base,
    ...over,
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(Object.keys(setAside).length > 0 && { setAside }),
  };
}
