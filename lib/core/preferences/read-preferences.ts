import { unknownKeysOf } from "../values/unknown-key";
import { preferencesWording as words } from "../words/en/preferences";
import { preferencesFrom, settingTree } from "./changes";
import { defaultPreferences } from "./defaults";
import { currentVersion } from "./migrations";
import type { DocumentationPreferences, OwnPrompt, PayerPreferences, Preferences, SetAside } from "./preferences";
import { readOwnRules } from "./read-own-rules";
import {
  entriesAt,
  leftOut,
  leftOutWords,
  mostNamed,
  notKnown,
  readParts,
  readSetting,
  recordAt,
  type SettingProblem,
} from "./read-setting";
import {
  descriptor,
  documentationParts,
  mostSites,
  ownPrompt,
  payerParts,
  practiceId,
  procedureCode,
  publicId,
  ruleAside,
  ruleSetting,
  type SettingShape,
  sidebarParts,
  siteParts,
  sitePattern,
  usualLineParts,
} from "./schema";
import { layOver, type SettingTree } from "./settings";
import type { UsualLine } from "./usual-line";

/**
 * Reads preferences from a store, an import or a file: every part that is valid is kept, and each part that is not
 * becomes one sentence in `problems`. `undefined` (nothing stored yet) gives the defaults and no problem.
 */
export function readPreferences(stored: unknown): { preferences: Preferences; problems: string[] } {
  const { settings, problems } = readSettings(stored);
  return {
    preferences: preferencesFrom(layOver(settingTree(defaultPreferences), settings)),
    problems: problems.map(leftOutWords),
  };
}

/** The same without the defaults: what is set. */
export function readSettings(stored: unknown): { settings: SettingTree; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const found = stored === undefined ? {} : recordAt(stored, "preferences", problems);
  const version = "version" in found ? found.version : currentVersion;
  if (version !== currentVersion) problems.push(leftOut("version", String(currentVersion), version));
  const known = [
    "version",
    "payers",
    "rules",
    "ownRules",
    "setAside",
    "descriptors",
    "usualLine",
    "documentation",
    "sites",
    "sidebar",
  ];
  problems.push(
    ...unknownKeysOf(found, known)
      .slice(0, mostNamed)
      .map((key) => notKnown(key, key, known)),
  );
  const settings = {
    payers: readPayers(found.payers, problems),
    rules: readByRule(found.rules, ruleSetting, "rules", problems),
    ...readOwnRules(found.ownRules, problems),
    ...readSetAside(found.setAside, "setAside", problems),
    ...readDescriptors(found.descriptors, problems),
    ...readUsualLine(found.usualLine, "usualLine", problems),
    ...readDocumentation(found.documentation, problems),
    ...readSites(found.sites, problems),
    sidebar: readParts(found.sidebar, sidebarParts, "sidebar", problems),
  };
  return { settings, problems };
}

function readPayers(value: unknown, problems: SettingProblem[]): Preferences["payers"] {
  const payers: Preferences["payers"] = {};
  for (const [id, settings] of entriesAt(value, "payers", problems)) {
    const path = `payers.${id}`;
    if (!publicId.test(id)) problems.push({ path, why: words.noPayerId(id) });
    else payers[id] = readPayer(settings, path, problems);
  }
  return payers;
}

function readPayer(value: unknown, path: string, problems: SettingProblem[]): PayerPreferences {
  const { rules, setAside, usualLine, ...rest } = recordAt(value, path, problems);
  const payer: PayerPreferences = readParts(rest, payerParts, path, problems, ["rules", "setAside", "usualLine"]);
  return {
    ...payer,
    ...(rules !== undefined && { rules: readByRule(rules, ruleSetting, `${path}.rules`, problems) }),
    ...readSetAside(setAside, `${path}.setAside`, problems),
    ...readUsualLine(usualLine, `${path}.usualLine`, problems),
  };
}

function readSetAside(value: unknown, path: string, problems: SettingProblem[]): Pick<Preferences, "setAside"> {
  const setAside: Record<string, SetAside> = readByRule(value, ruleAside, path, problems);
  return Object.keys(setAside).length > 0 ? { setAside } : {};
}

/** What is set of each rule, by its id. */
function readByRule<Setting>(value: unknown, shape: SettingShape, path: string, problems: SettingProblem[]) {
  const rules: Record<string, Setting> = {};
  for (const [id, setting] of entriesAt(value, path, problems)) {
    if (!publicId.test(id)) problems.push({ path: `${path}.${id}`, why: words.noRuleId(id) });
    else Object.assign(rules, readSetting(setting, shape, path, id, problems));
  }
  return rules;
}

function readDescriptors(value: unknown, problems: SettingProblem[]): Pick<Preferences, "descriptors"> {
  const descriptors: Record<string, string> = readByCode(value, "descriptors", problems, (text, code) =>
    readSetting(text, descriptor, "descriptors", code, problems),
  );
  return Object.keys(descriptors).length > 0 ? { descriptors } : {};
}

function readUsualLine(value: unknown, path: string, problems: SettingProblem[]): Pick<Preferences, "usualLine"> {
  const usualLine: Record<string, UsualLine> = readByCode(value, path, problems, (line, code) => ({
    [code]: readParts(line, usualLineParts, `${path}.${code}`, problems),
  }));
  return Object.keys(usualLine).length > 0 ? { usualLine } : {};
}

/** What is set of each procedure code; `read` gives it under its code, or nothing. */
function readByCode(
  value: unknown,
  path: string,
  problems: SettingProblem[],
  read: (setting: unknown, code: string) => object,
) {
  const codes = {};
  for (const [code, setting] of entriesAt(value, path, problems)) {
    if (!procedureCode.test(code)) problems.push({ path: `${path}.${code}`, why: words.noCode(code) });
    else Object.assign(codes, read(setting, code));
  }
  return codes;
}

function readDocumentation(value: unknown, problems: SettingProblem[]): Pick<Preferences, "documentation"> {
  if (value === undefined) return {};
  const { prompts, ...rest } = recordAt(value, "documentation", problems);
  const parts = readParts(rest, documentationParts, "documentation", problems, ["prompts"]);
  const own = readOwnPrompts(prompts, problems);
  const documentation: DocumentationPreferences = { ...parts, ...(Object.keys(own).length > 0 && { prompts: own }) };
  return Object.keys(documentation).length > 0 ? { documentation } : {};
}

function readOwnPrompts(value: unknown, problems: SettingProblem[]): Record<string, OwnPrompt> {
  const prompts: Record<string, OwnPrompt> = {};
  const path = "documentation.prompts";
  for (const [id, prompt] of entriesAt(value, path, problems)) {
    if (!practiceId.test(id)) problems.push({ path: `${path}.${id}`, why: words.ownPromptId });
    else Object.assign(prompts, readSetting(prompt, ownPrompt, path, id, problems));
  }
  return prompts;
}

function readSites(value: unknown, problems: SettingProblem[]): Pick<Preferences, "sites"> {
  const sites: Preferences["sites"] = {};
  for (const [site, taught] of entriesAt(value, "sites", problems)) {
    const path = `sites.${site}`;
    if (!sitePattern.test(site)) problems.push({ path, why: words.noSite(site) });
    else if (Object.keys(sites).length >= mostSites) problems.push({ path, why: words.mostSites(mostSites) });
    else sites[site] = readParts(taught, siteParts, path, problems);
  }
  return Object.keys(sites).length > 0 ? { sites } : {};
}
