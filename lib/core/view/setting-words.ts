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
import type { UsualLine } from "../preferences/usual-line";
import { counted } from "../values/counted";
import { usDate } from "../values/us-date";
import { optionsWording } from "../words/en/options";
import { wording } from "./wording";

/** What ids are called. */
export interface SettingNames {
  payers: ReadonlyMap<string, string>;
  rules: ReadonlyMap<string, string>;
  prompts: ReadonlyMap<string, string>;
}

/** "Aetna, coverage: as on file → covered". */
export function changeWords(names: SettingNames, path: SettingPath, before: unknown, after: unknown): string {
  const { title, says = inShort, unset = "not set" } = wordsOf(names, path);
  const words = (value: unknown) => {
    if (value === undefined || value === null) return unset;
    return isReadable(path, value) ? says(value as never, names) : inShort(value);
  };
  return `${title}: ${words(before)} → ${words(after)}`;
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
  unset?: string;
}

type Table<Keys> = Readonly<Record<keyof Keys, SettingWords>>;

/** So many characters of a text are shown. */
const mostShown = 60;

const { coverages, priorAuthorizations, distinctModifiers, badges, sides, themes, writings } = optionsWording;
const { marksChoices, beforeSavingChoices } = optionsWording;
const onOff = (is: boolean) => (is ? "on" : "off");
const yesNo = (is: boolean) => (is ? "yes" : "no");
const days = (count: number) => counted(count, "day");
const oneOf = (words: Readonly<Record<string, string>>) => (key: string) => (words[key] ?? key).toLowerCase();

const payerWords: Table<Omit<PayerPreferences, "rules" | "setAside" | "fees" | "usualLine">> = {
  name: { title: "name" },
  enabled: { title: "guidance", says: onOff, unset: "on" },
  planOf: { title: "plan of", says: (id: string, { payers }) => payers.get(id) ?? id },
  archived: { title: "archived", says: yesNo, unset: "no" },
  pinned: { title: "listed first", says: yesNo, unset: "no" },
  aliases: { title: "other names" },
  ids: { title: "payer ids" },
  coverage: { title: "coverage", says: oneOf(coverages), unset: "as on file" },
  coverageBecause: { title: "coverage, who said so" },
  coverageAsOf: { title: "coverage, as of", says: usDate },
  priorAuthorization: { title: "prior authorization", says: oneOf(priorAuthorizations) },
  priorAuthorizationWhen: { title: "prior authorization, when" },
  sameDayVisit: {
    title: "visit of the same day",
    says: oneOf({ full: "paid in full", half: "paid at half", records: "records are asked for" }),
  },
  distinctModifier: {
    title: "distinct-service modifier",
    says: (modifier: keyof typeof distinctModifiers) => distinctModifiers[modifier],
  },
  limits: { title: "limits" },
  filingLimitDays: { title: "filing limit", says: days },
  appealDays: { title: "appeal within", says: days },
  correctedClaimDays: { title: "corrected claim within", says: days },
  acceptedDiagnoses: { title: "diagnoses taken" },
  refusedDiagnoses: { title: "diagnoses not taken" },
  contact: { title: "contact" },
  portal: { title: "portal" },
  lookAgainOn: { title: "look again on", says: usDate },
  requiredPrompts: { title: "required prompts", says: promptTitles },
  notes: { title: "notes" },
  datedNotes: { title: "dated notes", says: (notes: DatedNote[]) => counted(notes.length, "note") },
};

const usualLineWords: Table<UsualLine> = {
  placeOfService: { title: slotName("placeOfService") },
  diagnosisPointers: { title: slotName("diagnosisPointers") },
  charge: { title: slotName("charge"), says: dollars },
  units: { title: slotName("units") },
};

const documentationWords: Table<Omit<DocumentationPreferences, "prompts">> = {
  requiredPrompts: { title: "required of every note", says: promptTitles },
  query: { title: "query to the clinician", unset: "as delivered" },
  skeleton: { title: "note skeleton", unset: "as delivered" },
};

const siteWords: Table<SitePreferences> = {
  notCodes: { title: "fields that hold no code" },
  layout: { title: "taught form", says: (fields: LayoutField[]) => counted(fields.length, "field") },
  always: { title: "forms on which the sidebar always stands" },
  never: { title: "forms from which the sidebar stays away" },
  sidebar: {
    title: "sidebar",
    says: oneOf({ open: "always open", folded: "folded" }),
    unset: "opens for errors alone",
  },
  writing: { title: "writing into forms", says: oneOf(writings), unset: "as on every site" },
};

const sidebarWords: Table<SidebarPreferences> = {
  side: { title: "side", says: oneOf(sides) },
  theme: { title: "theme", says: oneOf(themes) },
  width: { title: "width", says: (width: number) => counted(width, "pixel") },
  text: { title: "size of text" },
  badge: { title: "number on the toolbar's button", says: oneOf(badges) },
  writing: { title: "writing into forms", says: oneOf(writings) },
  marks: { title: "marks on the form", says: oneOf(marksChoices) },
  beforeSaving: { title: "before saving", says: oneOf(beforeSavingChoices) },
};

function wordsOf(names: SettingNames, [branch, ...path]: SettingPath): SettingWords {
  const [one = "", two = "", three = "", four = ""] = path;
  switch (branch) {
    case "payers":
      return payerSetting(names, one, two, three, four);
    case "rules":
      return ruleWeight(`Check “${ruleTitle(names, one)}”`);
    case "ownRules":
      return { title: `Own check “${ruleTitle(names, one)}”`, says: ownRuleWords, unset: "none" };
    case "setAside":
      return ruleAside(names, one, "all payers");
    case "descriptors":
      return { title: `Official descriptor of ${one}` };
    case "usualLine":
      return usualBox("All payers", one, two);
    case "documentation":
      return one === "prompts"
        ? { title: `Own prompt “${names.prompts.get(two) ?? two}”`, says: ownPromptWords, unset: "none" }
        : within("Documentation", documentationWords, one);
    case "sites":
      return within(one, siteWords, two);
    case "sidebar":
      return within("Sidebar", sidebarWords, one);
    default:
      return { title: [branch, ...path].join(" ") };
  }
}

function payerSetting(names: SettingNames, id: string, key: string, beneath: string, lowest: string): SettingWords {
  const payer = names.payers.get(id) ?? id;
  if (key === "rules") return ruleWeight(`${payer}, check “${ruleTitle(names, beneath)}”`, "as for all payers");
  if (key === "setAside") return ruleAside(names, beneath, payer);
  if (key === "fees") return { title: `${payer}, contracted amount for ${beneath}`, says: dollars };
  if (key === "usualLine") return usualBox(payer, beneath, lowest);
  return within(payer, payerWords, key);
}

function usualBox(payer: string, code: string, key: string): SettingWords {
  return within(`${payer}, usual line of ${code}`, usualLineWords, key);
}

function within(whole: string, table: Readonly<Record<string, SettingWords>>, key: string): SettingWords {
  const words = Object.hasOwn(table, key) ? table[key] : undefined;
  return { ...words, title: `${whole}, ${words?.title ?? key}` };
}

function ruleWeight(title: string, unset = "as delivered"): SettingWords {
  return { title, says: oneOf({ ...wording.severity, off: optionsWording.off }), unset };
}

function ruleAside(names: SettingNames, rule: string, payer: string): SettingWords {
  return { title: `Set aside for ${payer}: “${ruleTitle(names, rule)}”`, says: asideWords, unset: "no" };
}

function ruleTitle({ rules }: SettingNames, id: string): string {
  return rules.get(id) ?? id;
}

function asideWords({ until, because }: SetAside): string {
  return `${until ? `until ${usDate(until)}` : "yes"}${because ? `, as ${because}` : ""}`;
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
