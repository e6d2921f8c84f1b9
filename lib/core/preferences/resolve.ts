import { saySame } from "../values/sorted-json";
import { preferencesFrom, settingTree } from "./changes";
import { defaultPreferences } from "./defaults";
import type { PayerPreferences, Preferences, RuleSetting, SetAside, SetAsideOf } from "./preferences";
import { layOver, payerBranch, type SettingPath, settingsWhere, valueAt } from "./settings";
import type { UsualLine } from "./usual-line";

/** Preferences with others laid over them: `over` wins key by key, and what it does not set stays. */
export function mergePreferences(base: Preferences, over: Partial<Preferences>): Preferences {
  return preferencesFrom(layOver(settingTree(base), settingTree(over)));
}

/** Only what differs from the defaults, for the store and for export. */
export function differenceFromDefaults(preferences: Preferences): Partial<Preferences> & { version: 1 } {
  const delivered = settingTree(defaultPreferences);
  const isChanged = (value: unknown, path: SettingPath) => !saySame(value, valueAt(delivered, path));
  return { ...settingsWhere(settingTree(preferences), isChanged), version: preferences.version };
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
  return layOver({ ...inherited }, { ...own }, payerBranch) as PayerPreferences;
}

/** What is set of the payer itself; nothing where no payer has this id. */
export function setFor({ payers }: Pick<Preferences, "payers">, payer: string | null): PayerPreferences {
  return (payer !== null && Object.hasOwn(payers, payer) && payers[payer]) || {};
}

/** What is usually entered in a line of this code: what is set for the payer stands over what is set for all, box by box. */
export function usualLineFor(preferences: Preferences, payer: string | null, code: string): UsualLine {
  const own = payerPreferences(preferences, payer);
  return { ...usualIn(preferences, code), ...(own.enabled !== false && usualIn(own, code)) };
}

/** The same of one of the two alone. */
export function usualIn({ usualLine = {} }: Pick<Preferences, "usualLine">, code: string): UsualLine {
  return (Object.hasOwn(usualLine, code) && usualLine[code]) || {};
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
