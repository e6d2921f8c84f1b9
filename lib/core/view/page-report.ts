import type { Claim } from "../claim/claim";
import type { Severity, Verdict } from "../values/severity";

/** What the extension read on one page and said of it; `npm run read` prints it, a bug report may hold it. */
export interface PageReport {
  /** Whether the sidebar stands now. */
  fired: boolean;
  /** Whether it only offers itself. */
  offered: boolean;
  /** Why the page was taken for a claim form, for one that may be, or for none; empty where nothing was read. */
  because: string[];
  /** The claim as read, or null where no claim form holds a code the product knows. */
  claim: Claim | null;
  /** The lines that hold a code the product has a pack for. */
  lines: LineReport[];
  /** Id of the recognised payer, or null. */
  payer: string | null;
  findings: FindingReport[];
  note: { ticks: TickReport[] } | null;
}

export interface LineReport {
  /** Index into claim.lines. */
  index: number;
  /** Finds the one element holding the code, from the top document; ` >>> ` where a shadow root or frame is entered. */
  selector: string;
  /** The part of `selector` that leads to the frame, or "". */
  frame: string;
  /** Why this was taken for a procedure code: "label: CPT/HCPCS" … */
  because: string[];
}

export interface FindingReport {
  rule: string;
  verdict: Verdict;
  severity: Severity;
  line: number;
  says: string;
  sources: string[];
}

export interface TickReport {
  prompt: string;
  state: "documented" | "denied" | "missing";
  /** The very words of the note, or null. */
  evidence: string | null;
  /** Of what is missing: words of the note to look at. */
  maybe?: string;
}

/** What is reported of a page without a claim form. */
export const nothingRead: PageReport = {
  fired: false,
  offered: false,
  because: [],
  claim: null,
  lines: [],
  payer: null,
  findings: [],
  note: null,
};
