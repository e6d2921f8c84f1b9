import type { VisitSupport } from "../note/visit/separate-visit";
import { claimWording } from "../words/en/claim";

/** What the note shows of a visit beside the procedure; never advice to report one. */
export interface VisitView {
  /** "The note supports a separate visit:" */
  says: string;
  /** What speaks for it, each with the note's own words. */
  reasons: { title: string; evidence: string }[];
  /** It does: what hangs on that may be offered. */
  supports: boolean;
}

const words = claimWording.visit;

export function visitView(visit: VisitSupport): VisitView {
  // The same words may speak for several of them: they are said once.
  const quotes = [...new Set(visit.reasons.map(({ evidence }) => evidence))];
  const reasons = quotes.map((evidence) => {
    const of = visit.reasons.filter((one) => one.evidence === evidence);
    return { title: of.map(({ reason }) => words.reasons[reason]).join("; "), evidence };
  });
  return { says: words.says[visit.says], reasons, supports: visit.says === "supports" };
}
