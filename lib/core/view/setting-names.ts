import { packs } from "../knowledge/codes";
import { withOwnPrompts } from "../knowledge/own-prompts";
import { payers } from "../knowledge/payers";
import { ownPayers } from "../preferences/own-payer-id";
import type { Preferences } from "../preferences/preferences";
import { rules } from "../rules";
import { inLanguage } from "../words/facts";
import type { SettingNames } from "./setting-words";

/** What payers, rules and prompts are called, the practice's own among them. */
export function settingNames(preferences: Preferences): SettingNames {
  const prompts = inLanguage(packs).flatMap((pack) => withOwnPrompts(pack, preferences.documentation?.prompts).prompts);
  const named = [...payers, ...ownPayers(preferences)].map(({ id, name }) => [id, name] as const);
  const own = Object.entries(preferences.ownRules ?? {}).map(([id, { title }]) => ({ id, title }));
  return { payers: new Map(named), rules: titles([...rules, ...own]), prompts: titles(prompts) };
}

function titles(all: readonly { id: string; title: string }[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ id, title }) => [id, title]));
}
