import { saidWording } from "../words/en/said";
import type { ShownNow } from "./shown-now";
import type { FindingView, SidebarView } from "./sidebar-view";

/** What is to be done before the claim goes out. Only "ready" is good news, and only where everything that applies was checked. */
export type VerdictKind = "fix" | "in-progress" | "look" | "not-checked" | "ready";

export interface VerdictView {
  kind: VerdictKind;
  /** "Fix before sending" */
  word: string;
  /** One sentence: "2 to fix, 1 to know. $95.00 on this line." */
  says: string;
}

/** What a verdict is about: lines that hold the code, and what was left out of their checks. */
type Judged = Pick<SidebarView, "lines" | "gaps">;

/** The one verdict on them. */
export function verdictView(view: Judged, shown: ShownNow): VerdictView {
  const kind = kindOf(view.gaps.length, shown);
  return { kind, word: saidWording.verdict.words[kind], says: says(kind, view, shown) };
}

function kindOf(gaps: number, { findings, waiting }: ShownNow): VerdictKind {
  if (findings.some(isToFix)) return "fix";
  if (waiting.length > 0) return "in-progress";
  if (findings.some(isProblem)) return "look";
  return findings.length > 0 || gaps > 0 ? "not-checked" : "ready";
}

function says(kind: VerdictKind, { lines, gaps }: Judged, { findings }: ShownNow): string {
  const words = saidWording.verdict;
  const aside = gaps.filter((gap) => gap.kind === "aside").length;
  const unread = gaps.length - aside + findings.filter(({ verdict }) => verdict === "unsure").length;
  switch (kind) {
    case "in-progress":
      return words.inProgress;
    case "not-checked":
      return unread === 0 ? words.nothingElse(aside) : words.nothingWrong(unread, aside);
    case "ready":
      return words.passed(passedOn(lines));
    default:
      return `${countsOf(findings, unread, aside)}.${chargeOf(lines)}`;
  }
}

function countsOf(findings: readonly FindingView[], unread: number, aside: number): string {
  const words = saidWording.verdict;
  const toFix = countToFix(findings);
  const toKnow = findings.filter((finding) => isProblem(finding) && !isToFix(finding)).length;
  const counts = [
    toFix && words.toFix(toFix),
    toKnow && words.toKnow(toKnow),
    unread && words.unread(unread),
    aside && words.aside(aside),
  ];
  return counts.filter(Boolean).join(", ");
}

function chargeOf(lines: SidebarView["lines"]): string {
  const [line, ...others] = lines;
  const charge = others.length > 0 ? undefined : line?.slots.find(({ key }) => key === "charge");
  return charge?.value ? saidWording.verdict.charge(charge.value) : "";
}

/** How many checks of these lines found nothing to say. */
export function passedOn(lines: SidebarView["lines"]): number {
  return lines.reduce((sum, { passed }) => sum + passed, 0);
}

export function countToFix(findings: readonly FindingView[]): number {
  return findings.filter(isToFix).length;
}

export function isToFix({ verdict, severity }: Pick<FindingView, "verdict" | "severity">): boolean {
  return verdict === "problem" && severity === "error";
}

function isProblem({ verdict }: FindingView): boolean {
  return verdict === "problem";
}
