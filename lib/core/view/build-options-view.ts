import { packs } from "../knowledge/codes";
import { queryTemplate, skeletonTemplate } from "../knowledge/note-templates";
import { withOwnPrompts } from "../knowledge/own-prompts";
import { payers } from "../knowledge/payers";
import type { PayerFile } from "../knowledge/payers/payer-file";
import type { Preferences } from "../preferences/preferences";
import { rules } from "../rules";
import type { OptionsPayer, OptionsView } from "./options-view";

interface OptionsInput {
  preferences: Preferences;
  problems: string[];
  sites: string[];
  saved: OptionsView["saved"];
}

/** Everything the options page prints: what the practice set, beside what the product knows without it. */
export function buildOptionsView(input: OptionsInput): OptionsView {
  const own = input.preferences.documentation?.prompts;
  return {
    ...input,
    payers: payers.map(optionsPayer),
    prompts: packs.flatMap((pack) => withOwnPrompts(pack, own).prompts.map(({ id, title }) => ({ id, title }))),
    templates: { query: queryTemplate, skeleton: skeletonTemplate },
    codes: packs.map(({ code }) => code),
    rules: rules.map(({ id, title, severity }) => ({ id, title, severity })),
  };
}

function optionsPayer({ id, name, aliases, ids, policies }: PayerFile): OptionsPayer {
  return { id, name, aliases, ids, onFile: policies.map((policy) => policy.says) };
}
