import type { Claim, Line, SlotKey } from "../../claim/claim";
import type { Slot } from "../../claim/slots";
import type { CodePack } from "../../knowledge/code-pack";
import type { SourceId } from "../../knowledge/fact";
import type { RecognisedPayer } from "../../knowledge/recognise-payer";
import type { Mend } from "../../mend/claim-edit";
import type { Tick } from "../../note/judge/tick";
import type { PayerPreferences } from "../../preferences/preferences";
import type { Severity } from "../../values/severity";
import type { Skip } from "./checked";
import type { Finding } from "./finding";

/** A check of one line that holds a known code. Its file is named after its id. */
export interface Rule {
  /** Public id, never renamed. */
  id: string;
  /** What it looks for, a few words; those of the product's own are in the language that is spoken when they are read. */
  readonly title: string;
  /** What a problem costs unless the judgement or the practice's preferences say otherwise. */
  severity: Severity;
  /** Fields of the line without which the runner answers `unsure` in the rule's place. */
  needs: LineField[];
  /** What it decides by: the values it found fine, and without one of them there was nothing to look at. */
  looksAt: readonly LookedAt[];
  /** No further key typed into the field can mend what it finds: it is said at once, also while the field has the focus. */
  final?: true;
  /** Judged once per claim, on the first line of the code, because it is about no line in particular. */
  once?: true;
  /** Rules whose finding on the same line has the same cause as this one's, so that it is shown beneath theirs. */
  follows?: readonly string[];
  /** Its remedy hangs on whether the note shows a visit of its own. */
  asksVisit?: true;
  sources: SourceId[];
  /** What is wrong or cannot be told, or why there was nothing to look at; nothing where all is well. */
  check(context: RuleContext): Judgement | Judgement[] | Skip | FineBy | null;
}

/** A slot of the judged line or of the claim, or the codes of the claim's other lines. */
export type LookedAt = SlotKey | "other-lines";

export type LineField = "units" | "placeOfService" | "dateFrom" | "charge" | "diagnosisPointers";

/** What a rule is given: the normalised claim and the line it judges. */
export interface RuleContext {
  claim: Claim;
  pack: CodePack;
  line: Line;
  /** Index of `line` in claim.lines. */
  index: number;
  payer: RecognisedPayer;
  /** What the practice set for this payer; empty where the payer is switched off. */
  settings: PayerPreferences;
  /** False where the practice switched the payer off: then nothing of its own is said. */
  payerEnabled: boolean;
  /** YYYY-MM-DD. */
  today: string;
  /** What the note says; absent where no note was read. */
  ticks?: Tick[];
}

/** That all is well by these alone: what else the rule looks at had no part in it. */
export interface FineBy {
  fineBy: readonly LookedAt[];
  /** What was seen there, in words. */
  saw: string;
}

/** What a rule says of its line; the runner makes a finding of it. */
export interface Judgement {
  verdict: Finding["verdict"];
  severity?: Severity;
  /** Where to look or change; of the judged line unless it names another. */
  slot: Slot;
  /** Indexes of other lines that this speaks of. */
  lines?: number[];
  says: string;
  remedy: string;
  mend?: Mend;
  link?: NonNullable<Finding["link"]>;
  because: string[];
  /** Where they differ from the rule's own. */
  sources?: SourceId[];
}
