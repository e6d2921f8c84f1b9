import type { Finding } from "./engine/finding";
import type { Rule } from "./engine/rule";
import { rules } from "./index";

/** Findings of one cause: the one to act on, and what goes away with it. */
export interface FindingGroup {
  finding: Finding;
  also: Finding[];
}

const severities = ["error", "warning", "info"];

/**
 * Findings that have one cause as one, in the order given: what a rule says follows from another rule's finding on the
 * same line, and the same words said of several lines.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<Finding, Finding[]>();
  const leaders = findings.map((finding) => leaderOf(finding, findings));
  for (const leader of leaders) groups.set(leader, []);
  findings.forEach((finding, place) => {
    const leader = leaders[place];
    if (leader && leader !== finding) groups.get(leader)?.push(finding);
  });
  return findings.flatMap((finding) => {
    const also = groups.get(finding);
    return also ? [{ finding, also }] : [];
  });
}

/** The finding at the root of this one; itself where it stands for itself. */
function leaderOf(finding: Finding, findings: readonly Finding[]): Finding {
  const cause = findings.find((other) => explains(other, finding));
  if (cause) return leaderOf(cause, findings);
  return findings.find((other) => saysTheSame(other, finding)) ?? finding;
}

/** Never beneath a lesser one: what costs more must not hide. */
function explains(cause: Finding, finding: Finding): boolean {
  const [{ once }, { follows = [] }] = [ruleOf(cause), ruleOf(finding)];
  return (
    follows.includes(cause.rule) &&
    cause.verdict === "problem" &&
    finding.verdict === "problem" &&
    (once || cause.line === finding.line) &&
    severities.indexOf(cause.severity) <= severities.indexOf(finding.severity)
  );
}

function ruleOf(finding: Finding): Pick<Rule, "once" | "follows"> {
  return rules.find(({ id }) => id === finding.rule) ?? {};
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return (["rule", "verdict", "severity", "says", "remedy"] as const).every((key) => one[key] === other[key]);
}
