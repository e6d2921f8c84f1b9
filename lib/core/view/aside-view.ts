import { isLocked } from "../preferences/editing";
import type { SetAsideOf } from "../preferences/preferences";
import { dayAfter } from "../rules/terms/day";
import { usDate } from "../values/us-date";
import { saidEnglish, saidWording } from "../words/en/said";
import { firstSentence } from "./first-sentence";
import type { GapView } from "./gap-views";
import { nameOfFinding } from "./shown-now";
import type { FindingView, SidebarView } from "./sidebar-view";

/** What somebody set aside on the claim in front of her. It is kept nowhere, and ends when what it speaks of changes. */
export interface ClaimAside {
  /** What was said and of which values, by `markOf`. */
  mark: string;
  because?: string;
  /** YYYY-MM-DD. */
  on: string;
}

/** By whom a check or a finding was set aside: by the practice's preferences, or on this claim alone. */
export type AsideOf = SetAsideOf | (ClaimAside & { rule: string });

/** To when a finding may be set aside from this day on, the usual first: a quarter, a month, a year (YYYY-MM-DD). */
export function asideUntil(today: string): string[] {
  return [90, 30, 365].map((days) => dayAfter(today, days));
}

/** Tells a finding on these values from any other. */
export function markOf(finding: FindingView): string {
  return `${nameOfFinding(finding)} ${finding.decidedBy.mark}`;
}

/** The view with those findings marked of which managed policy holds how their rules are weighed. */
export function withHeld(view: SidebarView, locked: string[]): SidebarView {
  const { id } = view.payer;
  const isHeld = ({ rule }: FindingView) =>
    isLocked(locked, `setAside.${rule}`) || (id !== null && isLocked(locked, `payers.${id}.setAside.${rule}`));
  const marked = (finding: FindingView) => (isHeld(finding) ? { ...finding, isHeld: true as const } : finding);
  return { ...view, findings: view.findings.map(marked) };
}

/** The view with what was set aside on this claim among what was not checked, instead of among the findings. */
export function withAsides(view: SidebarView, asides: readonly ClaimAside[]): SidebarView {
  const asideOf = (finding: FindingView) => asides.find(({ mark }) => mark === markOf(finding));
  const gaps = view.findings.flatMap((finding) => {
    const aside = asideOf(finding);
    return aside ? [gapOf(finding, aside)] : [];
  });
  if (gaps.length === 0) return view;
  return { ...view, findings: view.findings.filter((finding) => !asideOf(finding)), gaps: [...view.gaps, ...gaps] };
}

/** Those whose finding still stands. */
export function stillAside(asides: readonly ClaimAside[], findings: readonly FindingView[]): ClaimAside[] {
  return asides.filter(({ mark }) => findings.some((finding) => markOf(finding) === mark));
}

function gapOf(finding: FindingView, aside: ClaimAside): GapView {
  const { box, line, rule, slot } = finding;
  const [says] = firstSentence(finding.says);
  return {
    id: `aside ${aside.mark}`,
    kind: "aside",
    line,
    ...(box && { box }),
    ...(slot && { slot }),
    says: asideSays(says, aside),
    aside: { ...aside, rule },
  };
}

/** "No units. Set aside until 12/31/2026: this payer pays it so." */
export function asideSays(says: string, aside: { until?: string; because?: string } = {}): string {
  return saidWording.aside(says, aside.until ?? "", reasonSaid(aside.because));
}

/** A reason as it is said now: one that Claimside offers is kept in English, as records are; one of the practice's own stays. */
export function reasonSaid(reason = ""): string {
  const [offered, said] = [saidEnglish, saidWording].map(({ reasons }) => Object.values(reasons).flat());
  return said?.[offered?.indexOf(reason) ?? -1] ?? reason;
}

/**
 * A line for the claim's note: the rule, its box, the reason and the day; nothing of the patient. In English whatever is spoken: records
 * are kept in it.
 */
export function asideNote({ box, aside }: Pick<GapView, "box" | "aside">): string {
  if (!aside) return "";
  const day = "on" in aside ? ` on ${usDate(aside.on)}` : aside.until ? ` until ${usDate(aside.until)}` : "";
  const where = box ? `, box ${box}` : "";
  return `Claimside ${aside.rule}${where}: set aside${day}${aside.because ? ` (${aside.because})` : ""}.`;
}
