import type { FindingView } from "../../lib/core/view/sidebar-view";

/** Worst first. What could not be judged is a kind of its own, whatever its severity would have been. */
export const findingKinds = ["error", "warning", "info", "unsure"] as const;
export type FindingKind = (typeof findingKinds)[number];

export function countFindings(findings: FindingView[]): Record<FindingKind, number> {
  const counts = { error: 0, warning: 0, info: 0, unsure: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}

export function kindOf({ verdict, severity }: FindingView): FindingKind {
  return verdict === "unsure" ? "unsure" : severity;
}
