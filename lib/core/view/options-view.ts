import type { NoteTemplate } from "../knowledge/note-templates";
import type { PreferenceLayers } from "../preferences/layers";
import type { Preferences } from "../preferences/preferences";
import type { Severity } from "../values/severity";

/** Exactly what the options page prints, as plain data. */
export interface OptionsView {
  preferences: Preferences;
  /** Who has set what of them. */
  layers: PreferenceLayers;
  /** What could not be read from the store, one sentence an item. */
  problems: string[];
  /** The product's own payers; a practice's own stand in `preferences` alone. */
  payers: OptionsPayer[];
  /** The documentation prompts that a payer may require. */
  prompts: { id: string; title: string }[];
  /** The texts that ask for what a note lacks, as delivered. */
  templates: { query: NoteTemplate; skeleton: NoteTemplate };
  /** The codes that guidance is for, whose official descriptors may be entered. */
  codes: string[];
  /** The rules, the practice's own last, with their severity before anything is set. */
  rules: { id: string; title: string; severity: Severity }[];
  /** Match patterns of the sites that Claimside is on for: "https://portal.example/*". */
  sites: string[];
  /** Those that the organisation's build was made for: nobody turns them off here. */
  lockedSites: string[];
  /** Those that the organisation wants turned on, and that are not. */
  wantedSites: string[];
  /** What was taught of sites, those with something to list. */
  taught: TaughtSite[];
  /** YYYY-MM-DD. */
  today: string;
  saved: "saved" | "saving" | "failed";
  /** Paths that managed policy holds fast, dotted: "payers.aetna.coverage", "sidebar" (and all beneath it). */
  locked?: string[];
}

export interface TaughtSite {
  /** Its match pattern. */
  site: string;
  /** "portal.example". */
  host: string;
  /** The layout: what a field is for, in words, and the selector that finds it. */
  fields: { name: string; selector: string }[];
  /** Where fields stand that hold no procedure code. */
  notCodes: string[];
  /** What was answered of forms: in words, and the selector that finds their code fields. */
  forms: { answer: string; selector: string }[];
  /** Nothing is written into its forms. */
  isReadOnly?: boolean;
}

export interface OptionsPayer {
  id: string;
  name: string;
  /** The product's own names and electronic payer ids, recognised without any setting. */
  aliases: string[];
  ids: string[];
  /** What is on file about this payer, one sentence an item. */
  onFile: string[];
}
