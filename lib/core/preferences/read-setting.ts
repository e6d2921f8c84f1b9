import { nearestTo, unknownKeysOf } from "../values/unknown-key";
import { preferencesWording as words } from "../words/en/preferences";
import type { SettingShape } from "./schema";

// What is valid of what was stored; what is not becomes a sentence in `problems`.

/** What of a setting, by its dotted path, is not as it must be; the reason is no whole sentence. */
export interface SettingProblem {
  path: string;
  why: string;
}

/** Said where what is wrong is left out and the rest counts. */
export function leftOutWords({ path, why }: SettingProblem): string {
  return words.leftOut(path, why);
}

/** So many keys of one object are named: a file may hold a million that are none of ours. */
export const mostNamed = 200;

/** `besides` names keys that are read elsewhere. */
export function readParts(
  value: unknown,
  parts: Record<string, SettingShape>,
  path: string,
  problems: SettingProblem[],
  besides: readonly string[] = [],
): object {
  const read = {};
  for (const [key, setting] of entriesAt(value, path, problems)) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (part) Object.assign(read, readSetting(setting, part, path, key, problems));
    else problems.push(notKnown(`${path}.${key}`, key, [...Object.keys(parts), ...besides]));
  }
  return read;
}

/** The setting under its key, or nothing where it is not valid. */
export function readSetting(
  value: unknown,
  { schema, expected, keys }: SettingShape,
  path: string,
  key: string,
  problems: SettingProblem[],
): Record<string, unknown> {
  const here = `${path}.${key}`;
  const unknown = keys ? unknownWithin(value, here, keys) : [];
  const result = schema.safeParse(value);
  if (result.success) return { [key]: result.data };
  problems.push(...(unknown.length > 0 ? unknown : [leftOut(here, expected(), value)]));
  return {};
}

/** One sentence for each key that an object, or one of a list, should not have. */
function unknownWithin(value: unknown, path: string, known: readonly string[]): SettingProblem[] {
  const places: [string, unknown][] = Array.isArray(value)
    ? value.slice(0, mostNamed).map((item, place) => [`${path}.${place}`, item])
    : [[path, value]];
  return places.flatMap(([at, item]) =>
    typeof item === "object" && item !== null
      ? unknownKeysOf(item, known)
          .slice(0, mostNamed)
          .map((key) => notKnown(`${at}.${key}`, key, known))
      : [],
  );
}

/** The entries of a record, without keys that would reach into an object's prototype. */
export function entriesAt(value: unknown, path: string, problems: SettingProblem[]): [string, unknown][] {
  return value === undefined ? [] : Object.entries(recordAt(value, path, problems));
}

export function recordAt(value: unknown, path: string, problems: SettingProblem[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(leftOut(path, words.expected.object, value));
    return {};
  }
  const safe: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!["__proto__", "constructor", "prototype"].includes(key)) safe[key] = item;
    else problems.push({ path: `${path}.${key}`, why: words.keyNotAllowed });
  }
  return safe;
}

export function leftOut(path: string, expected: string, found: unknown): SettingProblem {
  return { path, why: words.found(expected, quoteOf(found)) };
}

/** Far deeper than any preference; some thousand levels more, and no browser writes it as JSON. */
const deepest = 20;

function quoteOf(found: unknown): string {
  if (isDeeperThan(deepest, found)) return words.tooDeep(deepest);
  const quoted = JSON.stringify(found) ?? String(found);
  return quoted.length > 60 ? `${quoted.slice(0, 60)}…` : quoted;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

export function notKnown(path: string, key: string, known: readonly string[]): SettingProblem {
  const nearest = nearestTo(key, known);
  const shown = JSON.stringify(key);
  return { path, why: nearest ? words.nearestKey(shown, nearest) : words.onlyKeys(shown, known) };
}
