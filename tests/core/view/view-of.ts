import type { Claim } from "../../../lib/core/claim/claim";
import { type JudgeOptions, judgeClaim } from "../../../lib/core/rules/judge-claim";
import { buildSidebarView, type SidebarInput } from "../../../lib/core/view/build-sidebar-view";

/** What the sidebar shows of a claim. */
export function viewOf(
  claim: Claim,
  options: Omit<SidebarInput, "form" | "judged" | "why"> & JudgeOptions,
  why: string[][] = [],
) {
  const { note } = options;
  const judged = judgeClaim(claim, { ...options, ...(note?.ticks && { ticks: note.ticks }) });
  return buildSidebarView({ form: { certainty: "sure", reasons: [] }, ...options, judged, why });
}
