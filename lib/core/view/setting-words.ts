import { slotName } from "../claim/slots";
import type { LayoutField } from "../portals/layout";
import type { OwnRule } from "../preferences/own-rules";
import type {
  DatedNote,
  DocumentationPreferences,
  OwnPrompt,
  PayerPreferences,
  SetAside,
  SidebarPreferences,
  SitePreferences,
} from "../preferences/preferences";
import { isReadable } from "../preferences/read-layer";
import type { SettingPath } from "../preferences/settings";
import { type UsualKey, usualKeys } from "../preferences/usual-line";
import { usDate } from "../values/us-date";
import { languageWording } from "../words/en/language";
import { optionsWording } from "../words/en/options";
import { settingsWording as settings } from "../words/en/settings";
import { wording } from "../words/en/sidebar";
import { reasonSaid } from "./aside-view";

/** What ids are called. */
export interface SettingNames {
  payers: ReadonlyMap<string, string>;
  rules: ReadonlyMap<string, string>;
  prompts: ReadonlyMap<string, string>;
}

/** "Aetna, coverage: as on file → covered". */
export function changeWords(names: SettingNames, path: SettingPath, before: unknown, after: unknown): string {
  const { title, says = inShort, unset = () => settings.unset.plain } = wordsOf(names, path);
  const words = (value: unknown) => {
    if (value === undefined || value === null) return unset();
    return isReadable(path, value) ? says(value as never, names) : inShort(value);
  };
  return settings.change(title, words(before), words(after));
}

/** "Aetna, coverage". */
export function settingTitle(names: SettingNames, path: SettingPath): string {
  return wordsOf(names, path).title;
}

/** The same by a dotted path, as a file's problems are told; a site's address has dots of its own and stands as it is. */
export function titlesIn(names: SettingNames): (path: string) => string {
  return (path) => (path.startsWith("sites.") ? path : settingTitle(names, path.split(".")));
}

/** How a setting is called, and its values. */
interface SettingWords {
  title: string;
  says?: (value: never, names: SettingNames) => string;
  /** What holds where it is not set. */
  unset?: () => string;
}

type Titles<Keys> = Readonly<Record<keyof Keys, string>>;
/** How values are said that do not stand as they are. */
type Values<Keys> = Readonly<Partial<Record<keyof Keys, Omit<SettingWords, "title">>>>;

/** So many characters of a text are shown. */
const mostShown = 60;

const { coverages, priorAuthorizations, distinctModifiers, badges, sides, themes, writings } = optionsWording;
const { marksChoices, beforeSavingChoices } = optionsWording;
const onOff = (is: boolean) => (is ? settings.on : settings.off);
const yesNo = (is: boolean) => (is ? settings.yes : settings.no);
const oneOf = (words: Readonly<Record<string, string>>) => (key: string) => (words[key] ?? key).toLowerCase();

type PayerKeys = Omit<PayerPreferences, "rules" | "setAside" | "fees" | "usualLine">;

const payerValues: Values<PayerKeys> = {
  enabled: { says: onOff, unset: () => settings.on },
  planOf: { says: (id: string, { payers }) => payers.get(id) ?? id },
  archived: { says: yesNo, unset: () => settings.no },
  pinned: { says: yesNo, unset: () => settings.no },
  coverage: { says: oneOf(coverages), unset: () => settings.unset.onFile },
  coverageAsOf: { says: usDate },
  priorAuthorization: { says: oneOf(priorAuthorizations) },
  sameDayVisit: { says: oneOf(settings.sameDayVisits) },
  distinctModifier: { says: (modifier: keyof typeof distinctModifiers) => distinctModifiers[modifier] },
  filingLimitDays: { says: (some: number) => settings.days(some) },
  appealDays: { says: (some: number) => settings.days(some) },
  correctedClaimDays: { says: (some: number) => settings.days(some) },
  lookAgainOn: { says: usDate },
  requiredPrompts: { says: promptTitles },
  datedNotes: { says: (notes: DatedNote[]) => settings.notes(notes.length) },
};

const documentationValues: Values<Omit<DocumentationPreferences, "prompts">> = {
  requiredPrompts: { says: promptTitles },
  query: { unset: () => settings.unset.delivered },
  skeleton: { unset: () => settings.unset.delivered },
};

const siteValues: Values<SitePreferences> = {
  layout: { says: (fields: LayoutField[]) => settings.fields(fields.length) },
  sidebar: { says: oneOf(settings.standing), unset: () => settings.unset.forErrors },
  writing: { says: oneOf(writings), unset: () => settings.unset.everywhere },
};

const sidebarValues: Values<SidebarPreferences> = {
  language: { says: oneOf(languageWording.choices) },
  side: { says: oneOf(sides) },
  theme: { says: oneOf(themes) },
  width: { says: (width: number) => settings.pixels(width) },
  badge: { says: oneOf(badges) },
  writing: { says: oneOf(writings) },
  marks: { says: oneOf(marksChoices) },
  beforeSaving: { says: oneOf(beforeSavingChoices) },
};

function wordsOf(names: SettingNames, [branch, ...path]: SettingPath): SettingWords {
  const [one = "", two = "", three = "", four = ""] = path;
  switch (branch) {
    case "payers":
      return payerSetting(names, one, two, three, four);
    case "rules":
      return ruleWeight(settings.check(ruleTitle(names, one)));
    case "ownRules":
      return { title: settings.ownCheck(ruleTitle(names, one)), says: ownRuleWords, unset: nothing };
    case "setAside":
      return ruleAside(names, one, settings.toAllPayers);
    case "descriptors":
      return { title: settings.descriptor(one) };
    case "usualLine":
      return usualBox(settings.allPayers, one, two);
    case "documentation":
      return one === "prompts"
        ? { title: settings.ownPrompt(names.prompts.get(two) ?? two), says: ownPromptWords, unset: nothing }
        : within<Omit<DocumentationPreferences, "prompts">>(
            settings.branches.documentation,
            settings.documentation,
            documentationValues,
            one,
          );
    case "sites":
      return within<SitePreferences>(one, settings.site, siteValues, two);
    case "sidebar":
      return within<SidebarPreferences>(settings.branches.sidebar, settings.look, sidebarValues, one);
    default:
      return { title: [branch, ...path].join(" ") };
  }
}

function payerSetting(names: SettingNames, id: string, key: string, beneath: string, lowest: string): SettingWords {
  const payer = names.payers.get(id) ?? id;
  const check = () => settings.payerCheck(payer, ruleTitle(names, beneath));
  if (key === "rules") return ruleWeight(check(), () => settings.unset.forAll);
  if (key === "setAside") return ruleAside(names, beneath, payer);
  if (key === "fees") return { title: settings.fee(payer, beneath), says: dollars };
  if (key === "usualLine") return usualBox(payer, beneath, lowest);
  return within<PayerKeys>(payer, settings.payer, payerValues, key);
}

function usualBox(payer: string, code: string, key: string): SettingWords {
  const isKnown = usualKeys.some((known) => known === key);
  const title = isKnown ? slotName(key as UsualKey) : key;
  return {
    title: settings.within(settings.usualLine(payer, code), title),
    ...(key === "charge" && { says: dollars }),
  };
}

function within<Keys>(whole: string, titles: Titles<Keys>, values: Values<Keys>, key: string): SettingWords {
  const known = key as keyof Keys;
  const title = Object.hasOwn(titles, key) ? titles[known] : key;
  return { ...(Object.hasOwn(values, key) && values[known]), title: settings.within(whole, title) };
}

const nothing = () => settings.unset.nothing;

function ruleWeight(title: string, unset = () => settings.unset.delivered): SettingWords {
  return { title, says: oneOf({ ...wording.severity, off: optionsWording.off }), unset };
}

function ruleAside(names: SettingNames, rule: string, payer: string): SettingWords {
  return { title: settings.aside(payer, ruleTitle(names, rule)), says: asideWords, unset: () => settings.no };
}

function ruleTitle({ rules }: SettingNames, id: string): string {
  return rules.get(id) ?? id;
}

function asideWords({ until, because }: SetAside): string {
  return settings.asideUntil(until && usDate(until), because && reasonSaid(because));
}

function ownRuleWords({ title, says }: OwnRule): string {
  return `${title}: ${inShort(says)}`;
}

function ownPromptWords({ words }: OwnPrompt): string {
  return words.join(", ");
}

function promptTitles(ids: string[], { prompts }: SettingNames): string {
  return ids.map((id) => prompts.get(id) ?? id).join(", ");
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}

/** Any value; a long text is cut off. */
function inShort(value: unknown): string {
  const text = Array.isArray(value)
    ? value.map(inShort).join(", ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
