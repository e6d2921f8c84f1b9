import { packs } from "../knowledge/codes";
import { queryTemplate, skeletonTemplate } from "../knowledge/note-templates";
import { withOwnPrompts } from "../knowledge/own-prompts";
import { payers } from "../knowledge/payers";
import type { PayerFile } from "../knowledge/payers/payer-file";
import { hostOf } from "../portals/portal-file";
import { lockedBy, type PreferenceLayers } from "../preferences/layers";
import type { Preferences, SitePreferences } from "../preferences/preferences";
import { inPolicy } from "../preferences/read-layer";
import { unknownIds } from "../preferences/unknown-ids";
import { rules } from "../rules";
import { rulesFrom } from "../rules/own/rule-from";
import { teachWording } from "../words/en/teach";
import { inLanguage, told } from "../words/facts";
import type { OptionsPayer, OptionsView, TaughtSite } from "./options-view";

interface OptionsInput {
  preferences: Preferences;
  layers: PreferenceLayers;
  problems: string[];
  sites: string[];
  lockedSites: string[];
  wantedSites: string[];
  today: string;
  saved: OptionsView["saved"];
}

/** Everything the options page prints: what the practice set, beside what the product knows without it. */
export function buildOptionsView(input: OptionsInput): OptionsView {
  const own = input.preferences.documentation?.prompts;
  const all = [...rules, ...rulesFrom(input.preferences)].map(({ id, title, severity }) => ({ id, title, severity }));
  const known = { rules: all.map(({ id }) => id), payers: payers.map(({ id }) => id) };
  return {
    ...input,
    problems: [...input.problems, ...unknownIds(input.layers.policy, known).map(inPolicy)],
    locked: lockedBy(input.layers),
    wantedSites: wantedSites(input),
    taught: Object.entries(input.preferences.sites ?? {}).map(taughtSite),
    payers: payers.map(optionsPayer),
    prompts: inLanguage(packs).flatMap((pack) =>
      withOwnPrompts(pack, own).prompts.map(({ id, title }) => ({ id, title })),
    ),
    templates: { query: queryTemplate, skeleton: skeletonTemplate },
    codes: packs.map(({ code }) => code),
    rules: all,
  };
}

/** What policy lists, and what the build was made for where the browser's own settings keep it off. */
function wantedSites({ sites, lockedSites, wantedSites: listed }: OptionsInput): string[] {
  return [...new Set([...listed, ...lockedSites])].filter((site) => !sites.includes(site));
}

function taughtSite([site, taught]: [string, SitePreferences]): TaughtSite {
  const { notCodes = [], layout = [], always = [], never = [] } = taught;
  const { answers } = teachWording.options;
  const fields = layout.map(({ role, selector }) => ({ name: teachWording.roles[role], selector }));
  const forms = [
    ...always.map((selector) => ({ answer: answers.always, selector })),
    ...never.map((selector) => ({ answer: answers.never, selector })),
  ];
  return { site, host: hostOf(site), fields, notCodes, forms, isReadOnly: taught.writing === "off" };
}

function optionsPayer({ id, name, aliases, ids, policies }: PayerFile): OptionsPayer {
  return { id, name, aliases, ids, onFile: policies.map(({ says }) => told(says)) };
}
