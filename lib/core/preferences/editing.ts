import type { Severity } from "../values/severity";
import { changesBetween, withChanges } from "./changes";
import type { PreferenceLayers } from "./layers";
import type { OwnRule } from "./own-rules";
import type {
  DocumentationPreferences,
  PayerPreferences,
  Preferences,
  RuleSetting,
  SetAside,
  SetAsideOf,
} from "./preferences";
import { ruleSettingFor, setFor } from "./resolve";
import type { SettingPath } from "./settings";
import type { UsualKey, UsualLine } from "./usual-line";

/** What every part of the options page edits with. */
export interface Editing {
  preferences: Preferences;
  change(preferences: Preferences): void;
  /** Who has set what of them. */
  layers: PreferenceLayers;
  /** Paths that managed policy holds fast. */
  locked: string[];
  /** The documentation prompts that a payer may require. */
  prompts: { id: string; title: string }[];
  /** The rules with their severity before anything is set. */
  rules: { id: string; title: string; severity: Severity }[];
}

/** Settings to change; `undefined` takes one away. */
export type PayerChanges = { [Key in keyof PayerPreferences]?: PayerPreferences[Key] | undefined };

/**
 * Preferences with some settings of one payer changed. `undefined` takes a setting away, so that what is on file holds
 * again; a payer without any setting left is no longer there.
 */
export function withPayer(preferences: Preferences, id: string, changes: PayerChanges): Preferences {
  const changed = { ...setFor(preferences, id), ...changes };
  const set = Object.entries(changed).filter(([, value]) => value !== undefined);
  const { [id]: _before, ...others } = preferences.payers;
  if (set.length === 0) return { ...preferences, payers: others };
  // Assigned in place, not moved to the end: the payers keep their order while they are edited.
  return { ...preferences, payers: { ...preferences.payers, [id]: Object.fromEntries(set) as PayerPreferences } };
}

/** Preferences without one payer. */
export function withoutPayer(preferences: Preferences, id: string): Preferences {
  const { [id]: _removed, ...payers } = preferences.payers;
  return { ...preferences, payers };
}

/** Preferences with a rule's general setting changed; `undefined` gives it back its own severity. */
export function withRule(preferences: Preferences, id: string, setting: RuleSetting | undefined): Preferences {
  return { ...preferences, rules: withEntry(preferences.rules, id, setting) ?? {} };
}

/** The same for one payer; `undefined` lets the general setting hold for it. */
export function withPayerRule(
  preferences: Preferences,
  payer: string,
  id: string,
  setting: RuleSetting | undefined,
): Preferences {
  return withPayer(preferences, payer, { rules: withEntry(setFor(preferences, payer).rules, id, setting) });
}

/** How a rule is weighed for a payer, or, for null, for those without a weight of their own. */
export function weightFor(
  preferences: Preferences,
  payer: string | null,
  { id, severity }: Editing["rules"][number],
): RuleSetting {
  return ruleSettingFor(preferences, payer, id) ?? severity;
}

/** Preferences with a rule set aside for one payer, or, for null, for all; `undefined` takes that back. */
export function withSetAside(
  preferences: Preferences,
  payer: string | null,
  rule: string,
  aside: SetAside | undefined,
): Preferences {
  if (payer !== null) {
    return withPayer(preferences, payer, { setAside: withEntry(setFor(preferences, payer).setAside, rule, aside) });
  }
  const { setAside: before, ...rest } = preferences;
  const setAside = withEntry(before, rule, aside);
  return setAside ? { ...rest, setAside } : rest;
}

/** All that is set aside, for all payers first. */
export function setAsides({ setAside = {}, payers }: Preferences): SetAsideOf[] {
  const of = (asides: Record<string, SetAside>, payer: string | null) =>
    Object.entries(asides).map(([rule, aside]) => ({ ...aside, rule, payer }));
  return [...of(setAside, null), ...Object.entries(payers).flatMap(([id, payer]) => of(payer.setAside ?? {}, id))];
}

/** Preferences with an own rule as it stands now. */
export function withOwnRule(preferences: Preferences, id: string, rule: OwnRule): Preferences {
  return { ...preferences, ownRules: { ...preferences.ownRules, [id]: rule } };
}

/** Preferences without an own rule, and without all that is set of it: another may come to have its id. */
export function withoutOwnRule(preferences: Preferences, id: string): Preferences {
  const { ownRules: { [id]: _removed, ...others } = {}, ...rest } = preferences;
  const bare = Object.keys(preferences.payers).reduce(
    (so, payer) => withSetAside(withPayerRule(so, payer, id, undefined), payer, id, undefined),
    withSetAside(withRule(rest, id, undefined), null, id, undefined),
  );
  return Object.keys(others).length > 0 ? { ...bare, ownRules: others } : bare;
}

/** The preferences as they stand now without what was changed between two earlier ones; what was changed since stays. */
export function takenBack(now: Preferences, before: Preferences, after: Preferences): Preferences {
  return withChanges(now, changesBetween(after, before));
}

/** Preferences with a code's official descriptor changed; an empty text takes it away. */
export function withDescriptor(preferences: Preferences, code: string, text: string): Preferences {
  const { descriptors: before, ...rest } = preferences;
  const descriptors = withEntry(before, code, text.trim() ? text : undefined);
  return descriptors ? { ...rest, descriptors } : rest;
}

/** Where what is usually entered in a box stands: of one payer or, for null, of all. */
export function usualPath(payer: string | null, code: string, key: UsualKey): SettingPath {
  return [...(payer === null ? [] : ["payers", payer]), "usualLine", code, key];
}

/** Preferences with what is usually entered in a box changed for one payer or, for null, for all; `undefined` takes it away. */
export function withUsual(
  preferences: Preferences,
  payer: string | null,
  code: string,
  key: UsualKey,
  value: UsualLine[UsualKey],
): Preferences {
  return withChanges(preferences, [{ path: usualPath(payer, code, key), value }]);
}

/** Settings to change; `undefined` takes one away. */
export type DocumentationChanges = {
  [Key in keyof DocumentationPreferences]?: DocumentationPreferences[Key] | undefined;
};

/** Preferences with some settings of the documentation changed; where none is left, the key is gone. */
export function withDocumentation(preferences: Preferences, changes: DocumentationChanges): Preferences {
  const { documentation, ...rest } = preferences;
  const set = Object.entries({ ...documentation, ...changes }).filter(([, value]) => value !== undefined);
  return set.length > 0 ? { ...rest, documentation: Object.fromEntries(set) } : rest;
}

/** Preferences with one payer's settings under another id; its names and ids stay its own, for they lead to one payer. */
export function withCopyOf(preferences: Preferences, id: string, copy: string, name: string): Preferences {
  const { aliases: _aliases, ids: _ids, pinned: _pinned, ...settings } = preferences.payers[id] ?? {};
  return withPayer(preferences, copy, { ...settings, name });
}

/** Whether managed policy holds this setting, or the whole branch that it stands on. */
export function isLocked(locked: string[], path: string): boolean {
  const paths = [path, path.replace(/^payers\.[^.]+/, "payers.*")];
  return locked.some((held) => paths.some((one) => one === held || one.startsWith(`${held}.`)));
}

/** The preferences as they would be changed, but for what managed policy holds: whichever control it was. */
export function butForLocked(locked: string[], before: Preferences, after: Preferences): Preferences {
  if (locked.length === 0) return after;
  const held = changesBetween(after, before).filter(({ path }) => isLocked(locked, path.join(".")));
  return held.length > 0 ? withChanges(after, held) : after;
}

/** Settings with one of them changed; `undefined` takes it away, and where none is left there are none. */
function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined,
): Record<string, Value> | undefined {
  const { [key]: _before, ...others } = entries ?? {};
  const changed = value === undefined ? others : { ...entries, [key]: value };
  return Object.keys(changed).length > 0 ? changed : undefined;
}
