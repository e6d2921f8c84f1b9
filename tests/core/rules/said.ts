import type { Claim } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { type JudgeOptions, judgeClaim } from "../../../lib/core/rules/judge-claim";

/** What one rule says of a claim, "problem error" each, judged on 2026-11-24; [] where all is well with it. */
export function said(rule: string, claim: Claim, options: Partial<JudgeOptions> = {}): string[] {
  const { findings } = judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24", ...options });
  return findings.filter((finding) => finding.rule === rule).map(({ verdict, severity }) => `${verdict} ${severity}`);
}
