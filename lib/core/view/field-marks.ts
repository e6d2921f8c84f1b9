import type { LineOrigin } from "../claim/build-claim";
import { fieldTelling } from "../claim/field-of-slot";
import type { SidebarPreferences } from "../preferences/preferences";
import type { FieldReading } from "../reading/reading";
import type { Severity } from "../values/severity";
import { saidWording } from "../words/en/said";
import { sentenceAt } from "./first-sentence";
import type { FindingView } from "./sidebar-view";

/** What the mark beside a field on the form says. */
export interface FieldMark {
  readonly fieldId: number;
  /** The worst of what is said of the field. */
  readonly kind: Severity | "unsure";
  /** How many cards of the sidebar speak of it. */
  readonly count: number;
  /** The first sentence of the worst, after the number of the box on the paper form, and how many more there are: "24G · 14 units." */
  readonly says: string;
  /** What it is called, for who does not see it: "To fix: 24G · 14 units." */
  readonly name: string;
  readonly card: CardName;
}

/** The marks of one frame. */
export interface FrameMarks {
  /** Of which of its readings the ids are. */
  readonly readAt: number;
  readonly marks: readonly FieldMark[];
  readonly theme: SidebarPreferences["theme"];
}

/** By what the card of a finding is found in the sidebar. */
export interface CardName {
  readonly rule: string;
  readonly line: number;
}

interface Read {
  readonly origins: readonly LineOrigin[];
  readonly claimWide: readonly FieldReading[];
}

type Mark = Omit<FieldMark, "name">;

/** Worst first. */
const kinds = ["error", "warning", "info", "unsure"] as const;

/** One mark for each field that these findings speak of, for each frame by the browser's number for it; those of no field have none. */
export function fieldMarks(findings: readonly FindingView[], read: Read): ReadonlyMap<number, readonly FieldMark[]> {
  const frames = new Map<number, Map<number, Mark>>();
  for (const { finding, card } of findings.flatMap(spokenOf)) {
    const { line = finding.line, key } = finding.slot ?? {};
    const field = key && fieldTelling(read.origins[line]?.fields ?? [], read.claimWide, key);
    if (!field?.shown) continue;
    const { id, frameId = 0 } = field;
    const marks = frames.get(frameId) ?? new Map<number, Mark>();
    marks.set(id, worse(markFor(id, finding, card), marks.get(id)));
    frames.set(frameId, marks);
  }
  return new Map([...frames].map(([frameId, marks]) => [frameId, [...marks.values()].map(named)]));
}

/** A finding and those that stand beneath it, all of which its card tells. */
function spokenOf(finding: FindingView): { finding: FindingView; card: CardName }[] {
  const card = { rule: finding.rule, line: finding.line };
  return [finding, ...(finding.also ?? [])].map((one) => ({ finding: one, card }));
}

function markFor(fieldId: number, { verdict, severity, box, says }: FindingView, card: CardName): Mark {
  const kind = verdict === "unsure" ? "unsure" : severity;
  return { fieldId, kind, count: 1, says: sentenceAt(box, says), card };
}

/** Of two marks at one field the worse, for both. */
function worse(mark: Mark, other: Mark | undefined): Mark {
  if (!other) return mark;
  const isWorse = kinds.indexOf(mark.kind) < kinds.indexOf(other.kind);
  const isSameCard = mark.card.rule === other.card.rule && mark.card.line === other.card.line;
  return { ...(isWorse ? mark : other), count: other.count + (isSameCard ? 0 : 1) };
}

function named({ says, ...mark }: Mark): FieldMark {
  const words = saidWording.mark;
  const all = mark.count > 1 ? `${says} ${words.more(mark.count - 1)}` : says;
  return { ...mark, says: all, name: `${words.kind[mark.kind]}: ${all}` };
}
