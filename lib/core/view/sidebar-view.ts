import type { Line } from "../claim/claim";
import type { Slot } from "../claim/slots";
import type { ModifierStanding } from "../knowledge/code-pack";
import type { DecidedBy } from "../rules/decided-by";
import type { Severity, Verdict } from "../values/severity";
import type { GapView } from "./gap-views";
import type { MendView } from "./mend-view";
import type { BoxRead } from "./mini-form";
import type { OptionsLink } from "./options-links";
import type { VisitView } from "./visit-view";

/** Exactly what the sidebar prints, as plain data: the components lay it out and add no word of medicine. */
export interface SidebarView {
  /** The code, "17340". */
  code: string;
  form: FormView;
  /** Own-words name of the service, a few words. */
  title: string;
  /** Own-words descriptor, two or three sentences. */
  descriptor: SourcedText;
  /** The official descriptor as the practice, being licensed, has entered it in the options. */
  officialDescriptor?: string;
  /** When it is typically done, and for whom. */
  context: SourcedText;
  /** The lines of the claim that hold the code. */
  lines: LineView[];
  /** What fills their empty boxes with what the practice usually enters; absent where nothing does. */
  usual?: MendView;
  /** What is said of those lines, worst first. Empty: nothing to say. */
  findings: FindingView[];
  /** What was not checked though it applies, each cause once. */
  gaps: GapView[];
  /** What else was checked of them, and what was not; with the findings, every rule. */
  checked: CheckedView[];
  /** "Place of service", "Global period", "Units per day" … */
  facts: FactView[];
  /** What a coder asks beyond the checks. */
  questions: QuestionView[];
  modifiers: ModifierView[];
  prompts: PromptView[];
  note: NoteView;
  payer: PayerView;
  /** Sources of everything above, by id. */
  sources: Record<string, SourceView>;
  /** The copyright notice of CPT. */
  notice: string;
}

/** What the page was taken for. */
export interface FormView {
  /** It may be a claim form: the sidebar offers itself, and asks where it is opened. */
  isOffered: boolean;
  /** Why it was taken for one, one sentence an item. */
  because: string[];
}

/** A text with the ids of the sources behind it. */
export interface SourcedText {
  text: string;
  sources: string[];
}

export interface LineView {
  index: number;
  /** "Line 1 of 3". */
  title: string;
  /** Why its field was taken for a procedure code, one reason an item: "label: CPT/HCPCS". */
  why: string[];
  /** The line as read: "Modifiers" "22", "Units" "1" … `value` null: not read; "": there and empty. */
  slots: { key: keyof Line; label: string; value: string | null }[];
  /** The same, and what of the claim belongs to it, as boxes of the paper form. */
  boxes: BoxRead[];
  /** How many checks of it found nothing to say. */
  passed: number;
}

export interface FindingView {
  rule: string;
  verdict: Verdict;
  severity: Severity;
  /** Index of the line it speaks of. */
  line: number;
  /** Where to look or change: a key of the line at this index, of the claim where there is none. */
  slot?: Slot;
  /** "24G": where that stands on the paper form; absent for what is no part of it. */
  box?: string;
  says: string;
  remedy?: string;
  /** The remedy, done by a press; absent where the form has no field for it, or only a person can decide it. */
  mend?: MendView;
  /** Where the words lead outside the claim. */
  link?: OptionsLink;
  because: string[];
  /** What it hangs on, so that it can wait until that is filled. */
  decidedBy: DecidedBy;
  /** What the remittance would say if the claim went out so; absent where none is on file. */
  denials?: DenialView[];
  /** What a coder asks where this is found; absent where nothing is. */
  questions?: QuestionView[];
  /** Its remedy hangs on whether the note shows a visit of its own: the note is to be asked. */
  asksVisit?: true;
  /** What the note shows of that, once it was read. */
  visit?: VisitView;
  /** Policy holds how its rule is weighed: it can be set aside on this claim alone. */
  isHeld?: true;
  /** What else has the same cause and goes away with it. */
  also?: FindingView[];
  sources: string[];
}

/** Checks that had nothing to say: those that found all well, or those that had nothing to look at. */
export interface CheckedView {
  /** "Checked: 31, all fine". */
  title: string;
  /** What they have in common, before the list. */
  lead?: string;
  checks: CheckView[];
}

export interface CheckView {
  rule: string;
  /** What it looks for: "no units". */
  title: string;
  line: number;
  /** "units (24G): 1", or why it was not looked at. */
  says: string;
}

export interface DenialView {
  /** "CARC 236". */
  code: string;
  /** "CO", "OA", "PR": who bears it. */
  group?: string;
  /** Its meaning in our words. */
  says: string;
  sources: string[];
}

export interface FactView {
  label: string;
  /** What is on file, or a sentence that says it is not on file. */
  value: string;
  onFile: boolean;
  note?: string;
  sources: string[];
}

export interface QuestionView {
  id: string;
  /** "Is the visit separate?" */
  title: string;
  answers: FactView[];
}

export interface ModifierView {
  /** "22", "59" … */
  modifier: string;
  /** Own-words name. */
  title: string;
  standing: ModifierStanding;
  /** "May fit", "On the visit's line", "Not a modifier" … */
  standingLabel: string;
  use: string;
  avoid: string;
  /** What to have on file when it is used. */
  onFile?: string;
  /** Whether it stands on the line being typed. */
  onLine: boolean;
  sources: string[];
}

export type TickState = "documented" | "denied" | "missing" | "not-read";

export interface PromptView {
  id: string;
  /** A few words: "Number of lesions". */
  title: string;
  /** What the note should state. */
  asks: string;
  /** An own-words example of a sentence that documents it. */
  example: string;
  /** Whether this payer's preferences require it. */
  required: boolean;
  state: TickState;
  /** The very words of the note, where it was read. */
  evidence?: string;
  /** Words of the note to look at, where it is not sure that they do not state what is missing. */
  maybe?: string;
  /** The biller has decided it for this claim. */
  overruled?: true;
  sources: string[];
}

/** The note beside the claim, and what may be copied to ask for what it lacks. */
export interface NoteView {
  /** null: no note was read. */
  from: "page" | "selection" | "paste" | null;
  /** Where it comes from, or that none was read. */
  says: string;
  /** How many prompts it leaves open; null where none was read. */
  missing: number | null;
  /** Asks the clinician about them; null where there is nothing to ask. */
  query: string | null;
  /** Lines to fill in for them, or for all where no note was read; null where nothing is missing. */
  skeleton: string | null;
}

export interface PayerView {
  /** The recognised payer's id, or null. */
  id: string | null;
  /** The payer's name for people; what stands on the form where it is not recognised. */
  name: string | null;
  /** What the form says, verbatim; null where no payer was read. */
  onForm: string | null;
  /** "Aetna: published policy lists 17340 as not covered", or a sentence that says nothing is on file. */
  coverage: FactView;
  /** Where it is set, or added; null where the form names none. */
  link: OptionsLink | null;
  /** Further facts on file about this payer. */
  facts: FactView[];
  /** What the practice has set for it: "Coverage" "covered" … empty where nothing is set. */
  preferences: { label: string; value: string }[];
  /** The practice's own notes on it. */
  notes?: string;
  /** The day on which the practice wanted to look at its settings again has come. */
  isDue?: true;
}

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  /** "July 2024 edition" or "read 2026-11-23". */
  date: string;
  /** "28 months old; CMS renews it quarterly", where it is older than its publisher's rhythm. */
  age?: string;
  /** "read in the data file", "advice of Claimside" … */
  verification: string;
}
