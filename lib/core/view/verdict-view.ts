import { counted } from "../values/counted";
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

const words: Readonly<Record<VerdictKind, string>> = {
  fix: "Fix before sending",
  "in-progress": "Line in progress",
  look: "Look at this",
  "not-checked": "Not fully checked",
  ready: "Ready",
};

/** What a verdict is about: lines that hold the code, and what was left out of their checks. */
type Judged = Pick<SidebarView, "lines" | "gaps">;

/** The one verdict on them. */
export function verdictView(view: Judged, shown: ShownNow): VerdictView {
  const kind = kindOf(view.gaps.length, shown);
  return { kind, word: words[kind], says: says(kind, view, shown) };
}

function kindOf(gaps: number, { findings, waiting }: ShownNow): VerdictKind {
  if (findings.some(isToFix)) return "fix";
  if (waiting.length > 0) return "in-progress";
  if (findings.some(isProblem)) return "look";
  return findings.length > 0 || gaps > 0 ? "not-checked" : "ready";
}

function says(kind: VerdictKind, { lines, gaps }: Judged, { findings }: ShownNow): string {
  const aside = gaps.filter((gap) => gap.kind === "aside").length;
  const unread = gaps.length - aside + findings.filter(({ verdict }) => verdict === "unsure").length;
  switch (kind) {
    case "in-progress":
      return "Checked when you leave the line.";
    case "not-checked":
      return nothingWrongBut(unread, aside);
    case "ready":
      return `${counted(passedOn(lines), "check")} passed.`;
    default:
      return `${countsOf(findings, unread, aside)}.${chargeOf(lines)}`;
  }
}

function nothingWrongBut(unread: number, aside: number): string {
  if (unread === 0)
    return `Nothing else is wrong. ${aside === 1 ? "One finding is" : `${aside} findings are`} set aside.`;
  const besides = aside > 0 ? `, ${aside} set aside` : "";
  return `Nothing wrong in what was read. ${unread === 1 ? "One thing was" : `${unread} things were`} not${besides}.`;
}

function countsOf(findings: readonly FindingView[], unread: number, aside: number): string {
  const toFix = countToFix(findings);
  const toKnow = findings.filter((finding) => isProblem(finding) && !isToFix(finding)).length;
  const counts = [
    toFix && `${toFix} to fix`,
    toKnow && `${toKnow} to know`,
    unread && `${unread} not checked`,
    aside && `${aside} set aside`,
  ];
  return counts.filter(Boolean).join(", ");
}

function chargeOf(lines: SidebarView["lines"]): string {
  const [line, ...others] = lines;
  const charge = others.length > 0 ? undefined : line?.slots.find(({ key }) => key === "charge");
  return charge?.value ? ` ${charge.value} on this line.` : "";
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
