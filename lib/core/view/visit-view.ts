import type { VisitReason, VisitSupport } from "../note/visit/separate-visit";

/** What the note shows of a visit beside the procedure; never advice to report one. */
export interface VisitView {
  /** "The note supports a separate visit:" */
  says: string;
  /** What speaks for it, each with the note's own words. */
  reasons: { title: string; evidence: string }[];
  /** It does: what hangs on that may be offered. */
  supports: boolean;
}

const says: Readonly<Record<VisitSupport["says"], string>> = {
  supports: "The note supports a separate visit.",
  "does-not-show": "The note does not show a separate visit.",
  "could-not-tell": "Whether the visit was separate could not be told from the note.",
};

const titles: Readonly<Record<VisitReason, string>> = {
  "another-problem": "Another problem",
  "treatment-changed": "A change of treatment",
  "history-and-exam": "History or examination beyond the lesions",
};

export function visitView(visit: VisitSupport): VisitView {
  // The same words may speak for several of them: they are said once.
  const quotes = [...new Set(visit.reasons.map(({ evidence }) => evidence))];
  const reasons = quotes.map((evidence) => {
    const of = visit.reasons.filter((one) => one.evidence === evidence);
    return { title: of.map(({ reason }) => titles[reason]).join("; "), evidence };
  });
  return { says: says[visit.says], reasons, supports: visit.says === "supports" };
}
