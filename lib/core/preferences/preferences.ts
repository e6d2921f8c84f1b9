import type { LayoutField } from "../portals/layout";
import type { Severity } from "../values/severity";
import type { LanguageSetting } from "../words/language";
import type { OwnRuleSet } from "./own-rules";
import type { UsualLine } from "./usual-line";

/** What the practice has set. One JSON shape for store, export and managed policy; only what differs need stand. */
export interface Preferences {
  version: 1;
  payers: Record<string, PayerPreferences>;
  /** Severity of rules, for every payer. */
  rules: Record<string, RuleSetting>;
  /** Rules that the practice wrote itself. */
  ownRules?: OwnRuleSet;
  /** Rules that are set aside whoever pays, by id. */
  setAside?: Record<string, SetAside>;
  /** Official descriptors by code, entered by a practice that is licensed to use them. */
  descriptors?: Record<string, string>;
  /** What is usually entered in a line, by its code, whoever pays. */
  usualLine?: Record<string, UsualLine>;
  documentation?: DocumentationPreferences;
  /** What was taught of sites, by match pattern ("https://portal.example/*"): where fields stand, never what is in them. */
  sites?: Record<string, SitePreferences>;
  sidebar: SidebarPreferences;
}

/** How Claimside shows itself. */
export interface SidebarPreferences {
  language: LanguageSetting;
  side: "left" | "right";
  theme: "system" | "light" | "dark";
  /** In pixels; within `sidebarWidths`. */
  width: number;
  text: "normal" | "large" | "larger";
  /** What the toolbar's button counts. */
  badge: "errors" | "nothing";
  /** Whether what it finds may be mended in the form, on a press of the person's. */
  writing: Writing;
  /** Whether fields with a finding are marked on the form. */
  marks: "on" | "off";
  /** What of it is said once more when the form is saved or sent. */
  beforeSaving: "off" | "errors" | "warnings";
}

/** What the practice taught of one site. */
export interface SitePreferences {
  /** Selectors of fields that hold no procedure code. */
  notCodes?: string[];
  layout?: LayoutField[];
  /** Selectors of the code fields of forms on which the sidebar always stands, and of those it stays away from. */
  always?: string[];
  never?: string[];
  /** How the sidebar stands there; left out: it opens by itself for errors alone. */
  sidebar?: Exclude<Habit, "errors">;
  /** Nothing is written into forms there; left out: as on every site. */
  writing?: Exclude<Writing, "on">;
}

export type Writing = "on" | "off";

/** How a person wants the sidebar on a site: always open, by itself for errors alone, or never by itself. */
export type Habit = "open" | "errors" | "folded";

/** What the practice wants of a note, and how it asks for what is missing. */
export interface DocumentationPreferences {
  /** Prompts required whoever pays, beside those of the payer. */
  requiredPrompts?: string[];
  /** The practice's own prompts, by `own/<slug>`. */
  prompts?: OwnPrompts;
  /** The query to the clinician; `{missing}` stands for the open questions. */
  query?: string;
  /** The skeleton of a note; `{blanks}` stands for the lines to fill in. */
  skeleton?: string;
}

export type OwnPrompts = Record<string, OwnPrompt>;

export interface OwnPrompt {
  title: string;
  /** Words and phrases that document it, looked for as they stand. */
  words: string[];
}

export type RuleSetting = Severity | "off";

/** A rule that the practice does not want to hear of: until a day or, without one, until it is taken back. */
export interface SetAside {
  /** The last day, YYYY-MM-DD. */
  until?: string;
  /** Why, in the practice's words. */
  because?: string;
}

/** A rule set aside, and for whom: null for every payer. */
export interface SetAsideOf extends SetAside {
  rule: string;
  payer: string | null;
}

/** Settings for one payer; keys that are absent keep what the product has on file. */
export interface PayerPreferences {
  /** Name for people; only a practice's own payers (`own/<slug>`) need one. */
  name?: string;
  enabled?: boolean;
  /** The payer that this is a plan of: what is set and on file there holds here, too, where nothing else is set. */
  planOf?: string;
  /** Out of the lists, but recognised as before. */
  archived?: boolean;
  /** Before the others in the lists. */
  pinned?: boolean;
  /** Names to recognise, beside the product's own. */
  aliases?: string[];
  /** Electronic payer ids to recognise, beside the product's own. */
  ids?: string[];
  coverage?: "covered" | "not-covered" | "cosmetic" | "unknown";
  /** Who said so, and when (YYYY-MM-DD). */
  coverageBecause?: string;
  coverageAsOf?: string;
  priorAuthorization?: "wanted" | "not-wanted" | "unknown";
  /** In which cases one is wanted, in words. */
  priorAuthorizationWhen?: string;
  /** How a visit of the same day is paid: in full, at half, or after records were looked at. */
  sameDayVisit?: "full" | "half" | "records";
  distinctModifier?: "59" | "X" | "either";
  /** Limits of units and frequency, in words. */
  limits?: string;
  /** Each in days: from the service to the claim, from the denial to the appeal, from the payment to a corrected claim. */
  filingLimitDays?: number;
  appealDays?: number;
  correctedClaimDays?: number;
  /** ICD-10-CM codes, or beginnings such as "L70", that this payer takes and does not take for the code. */
  acceptedDiagnoses?: string[];
  refusedDiagnoses?: string[];
  /** The contracted amount by code, US dollars. */
  fees?: Record<string, number>;
  /** What is usually entered in a line for this payer, by its code; it stands over the general one box by box. */
  usualLine?: Record<string, UsualLine>;
  contact?: string;
  /** The address of the payer's portal, https alone. */
  portal?: string;
  /** The day on which to look at these settings again, YYYY-MM-DD. */
  lookAgainOn?: string;
  requiredPrompts?: string[];
  rules?: Record<string, RuleSetting>;
  /** Rules that are set aside for this payer, by id. */
  setAside?: Record<string, SetAside>;
  notes?: string;
  datedNotes?: DatedNote[];
}

export interface DatedNote {
  /** YYYY-MM-DD. */
  on: string;
  text: string;
}
