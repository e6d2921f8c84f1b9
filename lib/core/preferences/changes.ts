import type { Preferences } from "./preferences";

/** One thing that was set, or, without a value, taken away; `path` are the keys that lead to it. Lists count as one thing. */
export interface PreferenceChange {
  path: readonly string[];
  value?: unknown;
}

type Keyed = Readonly<Record<string, unknown>>;

/** What a person changed: so much is told to whoever stores it, and what another changed meanwhile stays. */
export function changesBetween(before: Preferences, after: Preferences): PreferenceChange[] {
  return differences(before as unknown as Keyed, after as unknown as Keyed, []);
}

/** The preferences with these changes made. */
export function withChanges(preferences: Preferences, changes: readonly PreferenceChange[]): Preferences {
  const changed = changes.reduce((so, { path, value }) => put(so, path, value), preferences as unknown as Keyed);
  return changed as unknown as Preferences;
}

function differences(before: Keyed, after: Keyed, path: readonly string[]): PreferenceChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [from, to] = [before[key], after[key]];
    const here = [...path, key];
    if (isKeyed(from) && isKeyed(to)) return differences(from, to, here);
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return to === undefined ? [{ path: here }] : [{ path: here, value: to }];
  });
}

function put(into: Keyed, [key = "", ...path]: readonly string[], value: unknown): Keyed {
  const { [key]: found, ...others } = into;
  if (path.length > 0) return { ...into, [key]: put(isKeyed(found) ? found : {}, path, value) };
  return value === undefined ? others : { ...into, [key]: value };
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
