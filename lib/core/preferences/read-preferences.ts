import { unknownKey, unknownKeysOf } from "../values/unknown-key";
import { defaultPreferences } from "./defaults";
import type { DocumentationPreferences, OwnPrompt, PayerPreferences, Preferences, SetAside } from "./preferences";
import {
  descriptor,
  documentationParts,
  mostSites,
  ownPrompt,
  ownPromptId,
  payerParts,
  procedureCode,
  publicId,
  ruleAside,
  ruleSetting,
  type SettingShape,
  sidebarParts,
  siteParts,
  sitePattern,
} from "./schema";

/**
 * Reads preferences from a store, an import or a file: every part that is valid is kept, and each part that is not
 * becomes one sentence in `problems`. `undefined` (nothing stored yet) gives the defaults and no problem.
 */
export function readPreferences(stored: unknown): { preferences: Preferences; problems: string[] } {
  const problems: string[] = [];
  const found = stored === undefined ? {} : recordAt(stored, "preferences", problems);
  const version = "version" in found ? found.version : 1;
  if (version !== 1) problems.push(leftOut("version", "1", version));
  const known = ["version", "payers", "rules", "setAside", "descriptors", "documentation", "sites", "sidebar"];
  problems.push(...unknownKeysOf(found, known).map((key) => notKnown(key, key, known)));
  return {
    preferences: {
      version: 1,
      payers: readPayers(found.payers, problems),
      rules: readByRule(found.rules, ruleSetting, "rules", problems),
      ...readSetAside(found.setAside, "setAside", problems),
      ...readDescriptors(found.descriptors, problems),
      ...readDocumentation(found.documentation, problems),
      ...readSites(found.sites, problems),
      sidebar: { ...defaultPreferences.sidebar, ...readParts(found.sidebar, sidebarParts, "sidebar", problems) },
    },
    problems,
  };
}

function readPayers(value: unknown, problems: string[]): Preferences["payers"] {
  const payers: Preferences["payers"] = {};
  for (const [id, settings] of entriesAt(value, "payers", problems)) {
    const path = `payers.${id}`;
    if (!publicId.test(id))
      problems.push(`The preference ${path} was left out: "${id}" is no payer id such as "aetna".`);
    else payers[id] = readPayer(settings, path, problems);
  }
  return payers;
}

function readPayer(value: unknown, path: string, problems: string[]): PayerPreferences {
  const { rules, setAside, ...rest } = recordAt(value, path, problems);
  const payer: PayerPreferences = readParts(rest, payerParts, path, problems, ["rules", "setAside"]);
  return {
    ...payer,
    ...(rules !== undefined && { rules: readByRule(rules, ruleSetting, `${path}.rules`, problems) }),
    ...readSetAside(setAside, `${path}.setAside`, problems),
  };
}

function readSetAside(value: unknown, path: string, problems: string[]): Pick<Preferences, "setAside"> {
  const setAside: Record<string, SetAside> = readByRule(value, ruleAside, path, problems);
  return Object.keys(setAside).length > 0 ? { setAside } : {};
}

/** What is set of each rule, by its id. */
function readByRule<Setting>(value: unknown, shape: SettingShape, path: string, problems: string[]) {
  const rules: Record<string, Setting> = {};
  for (const [id, setting] of entriesAt(value, path, problems)) {
    if (!publicId.test(id)) problems.push(`The preference ${path}.${id} was left out: "${id}" is no rule id.`);
    else Object.assign(rules, readSetting(setting, shape, path, id, problems));
  }
  return rules;
}

function readDescriptors(value: unknown, problems: string[]): Pick<Preferences, "descriptors"> {
  const descriptors: Record<string, string> = {};
  for (const [code, text] of entriesAt(value, "descriptors", problems)) {
    if (!procedureCode.test(code))
      problems.push(`The preference descriptors.${code} was left out: "${code}" is no procedure code.`);
    else Object.assign(descriptors, readSetting(text, descriptor, "descriptors", code, problems));
  }
  return Object.keys(descriptors).length > 0 ? { descriptors } : {};
}

function readDocumentation(value: unknown, problems: string[]): Pick<Preferences, "documentation"> {
  if (value === undefined) return {};
  const { prompts, ...rest } = recordAt(value, "documentation", problems);
  const parts = readParts(rest, documentationParts, "documentation", problems, ["prompts"]);
  const own = readOwnPrompts(prompts, problems);
  const documentation: DocumentationPreferences = { ...parts, ...(Object.keys(own).length > 0 && { prompts: own }) };
  return Object.keys(documentation).length > 0 ? { documentation } : {};
}

function readOwnPrompts(value: unknown, problems: string[]): Record<string, OwnPrompt> {
  const prompts: Record<string, OwnPrompt> = {};
  const path = "documentation.prompts";
  for (const [id, prompt] of entriesAt(value, path, problems)) {
    if (!ownPromptId.test(id))
      problems.push(`The preference ${path}.${id} was left out: an own prompt's id is such as "own/sun-advice".`);
    else Object.assign(prompts, readSetting(prompt, ownPrompt, path, id, problems));
  }
  return prompts;
}

function readSites(value: unknown, problems: string[]): Pick<Preferences, "sites"> {
  const sites: Preferences["sites"] = {};
  for (const [site, taught] of entriesAt(value, "sites", problems)) {
    const path = `sites.${site}`;
    if (!sitePattern.test(site))
      problems.push(`The preference ${path} was left out: "${site}" is no site such as "https://portal.example/*".`);
    else if (Object.keys(sites).length >= mostSites)
      problems.push(`The preference ${path} was left out: at most ${mostSites} sites can be taught.`);
    else sites[site] = readParts(taught, siteParts, path, problems);
  }
  return Object.keys(sites).length > 0 ? { sites } : {};
}

/** `besides` names keys that are read elsewhere. */
function readParts(
  value: unknown,
  parts: Record<string, SettingShape>,
  path: string,
  problems: string[],
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
function readSetting(
  value: unknown,
  { schema, expected, keys }: SettingShape,
  path: string,
  key: string,
  problems: string[],
): Record<string, unknown> {
  const here = `${path}.${key}`;
  const unknown = keys ? unknownWithin(value, here, keys) : [];
  const result = schema.safeParse(value);
  if (result.success) return { [key]: result.data };
  problems.push(...(unknown.length > 0 ? unknown : [leftOut(here, expected, value)]));
  return {};
}

/** One sentence for each key that an object, or one of a list, should not have. */
function unknownWithin(value: unknown, path: string, known: readonly string[]): string[] {
  const places: [string, unknown][] = Array.isArray(value)
    ? value.map((item, place) => [`${path}.${place}`, item])
    : [[path, value]];
  return places.flatMap(([at, item]) =>
    typeof item === "object" && item !== null
      ? unknownKeysOf(item, known).map((key) => notKnown(`${at}.${key}`, key, known))
      : [],
  );
}

/** The entries of a record, without keys that would reach into an object's prototype. */
function entriesAt(value: unknown, path: string, problems: string[]): [string, unknown][] {
  return value === undefined ? [] : Object.entries(recordAt(value, path, problems));
}

function recordAt(value: unknown, path: string, problems: string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(leftOut(path, "an object", value));
    return {};
  }
  const safe: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!["__proto__", "constructor", "prototype"].includes(key)) safe[key] = item;
    else problems.push(`The preference ${path}.${key} was left out: this name is not allowed here.`);
  }
  return safe;
}

function leftOut(path: string, expected: string, found: unknown): string {
  return `The preference ${path} was left out: expected ${expected}, found ${quoteOf(found)}.`;
}

/** Far deeper than any preference; some thousand levels more, and no browser writes it as JSON. */
const deepest = 20;

function quoteOf(found: unknown): string {
  if (isDeeperThan(deepest, found)) return `what is nested more than ${deepest} levels deep`;
  const quoted = JSON.stringify(found) ?? String(found);
  return quoted.length > 60 ? `${quoted.slice(0, 60)}…` : quoted;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

function notKnown(path: string, key: string, known: readonly string[]): string {
  return `The preference ${path} was left out: ${unknownKey(key, known)}.`;
}
