import { expect } from "vitest";
import type { Claim } from "../../../../lib/core/claim/claim";
import { slotName } from "../../../../lib/core/claim/slots";
import { defaultPreferences } from "../../../../lib/core/preferences/defaults";
import type { Condition, OwnRule } from "../../../../lib/core/preferences/own-rules";
import type { Preferences } from "../../../../lib/core/preferences/preferences";
import { type JudgeOptions, judgeClaim } from "../../../../lib/core/rules/judge-claim";

export const ownRule = "own/ours";
export const today = "2026-11-24";

export function ruleOf(...when: Condition[]): OwnRule {
  return { title: "what we look for", when, severity: "warning", says: "We want it otherwise.", remedy: "Mend it." };
}

export function holding(rule: OwnRule, more: Partial<Preferences> = {}): Preferences {
  return { ...defaultPreferences, ...more, ownRules: { [ownRule]: rule } };
}

/** What came of the rule on the first line: "problem warning", "unsure units", "fine", "field-empty units" … */
export function cameOf(rule: OwnRule, claim: Claim, options: Partial<JudgeOptions> = {}): string {
  const judged = judgeClaim(claim, { preferences: holding(rule), today, ...options });
  const answers = [...judged.findings, ...judged.checked].filter((one) => one.rule === ownRule && one.line === 0);
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  if (answer?.verdict === "problem") return `problem ${answer.severity}`;
  if (answer?.verdict === "unsure") return `unsure ${slotName(answer.slot.key)}`;
  if (answer?.verdict === "skipped") return answer.slot ? `${answer.why} ${slotName(answer.slot.key)}` : answer.why;
  return "fine";
}

/** What a note says of two prompts. */
export const someTicks = [
  { prompt: "consent", state: "documented" as const, evidence: "consent given" },
  { prompt: "cryogen", state: "denied" as const, evidence: "no cryogen" },
];
