import type { Place } from "../claim/place-of-focus";
import type { GapView } from "./gap-views";
import { type BoxView, boxViews } from "./mini-form";
import type { FindingView, LineView, SidebarView } from "./sidebar-view";
import { type VerdictView, verdictView } from "./verdict-view";

/** What is said of a claim at this moment, and what waits until the person is done with it. */
export interface ShownNow {
  findings: readonly FindingView[];
  waiting: readonly FindingView[];
}

/**
 * What of the findings is said while a person is at work somewhere in the claim. What stands in the field under the hands
 * is judged when it is left, at once only where no further key could mend it; what is empty on a line that is being filled
 * is still to do, not wrong; what was said before stays said until it is no longer true. `said`: the findings that are on
 * show, by `nameOfFinding`.
 */
function shownNow(
  findings: readonly FindingView[],
  place: Place | null,
  said: ReadonlySet<string> = new Set(),
): ShownNow {
  const shown: FindingView[] = [];
  const waiting: FindingView[] = [];
  const isSaid = (finding: FindingView) => said.has(nameOfFinding(finding)) || !waits(finding, place);
  for (const finding of findings) (isSaid(finding) ? shown : waiting).push(withAlsoSaid(finding, isSaid));
  return { findings: shown, waiting };
}

/** The finding with those beneath it that are said. */
function withAlsoSaid(finding: FindingView, isSaid: (finding: FindingView) => boolean): FindingView {
  const { also = [], ...alone } = finding;
  const beneath = also.filter(isSaid);
  if (beneath.length === also.length) return finding;
  return beneath.length > 0 ? { ...alone, also: beneath } : alone;
}

/** One line that holds the code, with all that is said of it. */
export interface LinePart {
  line: LineView;
  verdict: VerdictView;
  findings: FindingView[];
  gaps: GapView[];
  boxes: BoxView[];
  /** The person is at work on it. */
  isHere: boolean;
}

/** All that the sidebar prints, as it is said at this moment. */
export interface ShownView extends SidebarView {
  /** On all lines together. */
  verdict: VerdictView;
  /** Line by line; at least one. */
  parts: LinePart[];
  /** Where in the claim the person is at work; null: nowhere in it. */
  place: Place | null;
}

export function viewNow(view: SidebarView, place: Place | null, said?: ReadonlySet<string>): ShownView {
  const shown = shownNow(view.findings, place, said);
  const parts = view.lines.map((line) => partOf(line, view.gaps, shown, place));
  return { ...view, findings: [...shown.findings], verdict: verdictView(view, shown), parts, place };
}

function partOf(line: LineView, allGaps: readonly GapView[], shown: ShownNow, place: Place | null): LinePart {
  const isOfLine = (one: { line?: number }) => one.line === undefined || one.line === line.index;
  const [findings, waiting] = [shown.findings.filter(isOfLine), shown.waiting.filter(isOfLine)];
  const gaps = allGaps.filter(isOfLine);
  return {
    line,
    verdict: verdictView({ lines: [line], gaps }, { findings, waiting }),
    findings,
    gaps,
    boxes: boxViews(line.boxes, line.index, { findings: shown.findings, gaps }, place),
    isHere: place?.line === line.index,
  };
}

/** Two findings of one name say the same. */
export function nameOfFinding({ rule, line, slot, says }: FindingView): string {
  return [rule, line, slot?.line, slot?.key, says].join(" · ");
}

function waits({ line, decidedBy }: FindingView, place: Place | null): boolean {
  const { slots, otherLines, isFinal, isOpen } = decidedBy;
  if (!place) return false;
  if (!isFinal && slots.some((slot) => slot.key === place.key && slot.line === place.line)) return true;
  return place.line !== undefined && (otherLines || (isOpen && place.line === line));
}
