import { defaultPreferences } from "./defaults";
import type { DocumentationPreferences, OwnPrompt, PayerPreferences, Preferences, RuleSetting } from "./preferences";
import {
  descriptor,
  documentationParts,
  mostSites,
  ownPrompt,
  ownPromptId,
  payerParts,
  procedureCode,
  publicId,
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
  const known = ["version", "payers", "rules", "descriptors", "documentation", "sites", "sidebar"];
  for (const key of Object.keys(found)) if (!known.includes(key)) problems.push(unknownKey(key, known));
  return {
    preferences: {
      version: 1,
      payers: readPayers(found.payers, problems),
      rules: readRules(found.rules, "rules", problems),
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
  const { rules, ...rest } = recordAt(value, path, problems);
  const payer: PayerPreferences = readParts(rest, payerParts, path, problems);
  return rules === undefined ? payer : { ...payer, rules: readRules(rules, `${path}.rules`, problems) };
}

function readRules(value: unknown, path: string, problems: string[]): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  for (const [id, setting] of entriesAt(value, path, problems)) {
    const result = ruleSetting.schema.safeParse(setting);
    if (!publicId.test(id)) problems.push(`The preference ${path}.${id} was left out: "${id}" is no rule id.`);
    else if (result.success) rules[id] = result.data as RuleSetting;
    else problems.push(leftOut(`${path}.${id}`, ruleSetting.expected, setting));
  }
  return rules;
}

function readDescriptors(value: unknown, problems: string[]): Pick<Preferences, "descriptors"> {
  const descriptors: Record<string, string> = {};
  for (const [code, text] of entriesAt(value, "descriptors", problems)) {
    const result = descriptor.schema.safeParse(text);
    if (!procedureCode.test(code))
      problems.push(`The preference descriptors.${code} was left out: "${code}" is no procedure code.`);
    else if (result.success) descriptors[code] = result.data as string;
    else problems.push(leftOut(`descriptors.${code}`, descriptor.expected, text));
  }
  return Object.keys(descriptors).length > 0 ? { descriptors } : {};
}

function readDocumentation(value: unknown, problems: string[]): Pick<Preferences, "documentation"> {
  if (value === undefined) return {};
  const { prompts, ...rest } = recordAt(value, "documentation", problems);
  const parts = readParts(rest, documentationParts, "documentation", problems);
  const own = readOwnPrompts(prompts, problems);
  const documentation: DocumentationPreferences = { ...parts, ...(Object.keys(own).length > 0 && { prompts: own }) };
  return Object.keys(documentation).length > 0 ? { documentation } : {};
}

function readOwnPrompts(value: unknown, problems: string[]): Record<string, OwnPrompt> {
  const prompts: Record<string, OwnPrompt> = {};
  const path = "documentation.prompts";
  for (const [id, prompt] of entriesAt(value, path, problems)) {
    const result = ownPrompt.schema.safeParse(prompt);
    if (!ownPromptId.test(id))
      problems.push(`The preference ${path}.${id} was left out: an own prompt's id is such as "own/sun-advice".`);
    else if (result.success) prompts[id] = result.data as OwnPrompt;
    else problems.push(leftOut(`${path}.${id}`, ownPrompt.expected, prompt));
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

function readParts(value: unknown, parts: Record<string, SettingShape>, path: string, problems: string[]): object {
  const read: [string, unknown][] = [];
  for (const [key, setting] of entriesAt(value, path, problems)) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
    const result = part?.schema.safeParse(setting);
    if (!part || !result) problems.push(unknownKey(`${path}.${key}`, Object.keys(parts)));
    else if (result.success) read.push([key, result.data]);
    else problems.push(leftOut(`${path}.${key}`, part.expected, setting));
  }
  return Object.fromEntries(read);
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

function unknownKey(path: string, known: string[]): string {
  return `The preference ${path} was left out: Claimside knows no such setting, only ${known.join(", ")}.`;
}
