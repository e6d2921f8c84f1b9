import { claimLines } from "../claim-form";
import type { PageLine, PageReading } from "../reading";
import { formFeatures } from "./form-features";
import { bias, weights } from "./form-weights";

/** sure: the sidebar stands · maybe: it only offers itself · no: silence. */
export type Certainty = "sure" | "maybe" | "no";

export interface FormDecision {
  certainty: Certainty;
  /** The lines that the decision is about; none where it is no. */
  lines: readonly PageLine[];
  /** What weighed most, the heaviest first: names of features, never a word of the page. */
  reasons: readonly string[];
}

/** From here on nobody doubts that it is a claim; with the rule of why, when and how much met, a little less is enough. */
const sureFrom = 0.75;
const sureWithRule = 0.5;
/** Below this nobody would take it for one. */
const maybeFrom = 0.3;

/** Whether the lines of a page are a claim's, from all that the page shows. What was taught is sure. */
export function decideForm(page: PageReading): FormDecision {
  const byRule = claimLines(page);
  if (byRule.some(isTaught)) return { certainty: "sure", lines: byRule, reasons: ["taught"] };
  const decisions = candidates(page).map((lines) => weigh(lines, page, byRule));
  return decisions.toSorted((one, other) => rank(one) - rank(other))[0] ?? nothing;
}

const nothing: FormDecision = { certainty: "no", lines: [], reasons: [] };
const order: readonly Certainty[] = ["sure", "maybe", "no"];

function rank({ certainty }: FormDecision): number {
  return order.indexOf(certainty);
}

/** Lines that are being edited, and lines that are only shown: one may be a claim where the other is a list. */
function candidates({ lines }: PageReading): PageLine[][] {
  const edited = lines.filter(isEdited);
  const shown = lines.filter((line) => !isEdited(line));
  return [edited, shown].filter((group) => group.length > 0);
}

function isEdited({ fields }: PageLine): boolean {
  return fields.some(({ kind }) => kind !== "text");
}

function isTaught({ fields }: PageLine): boolean {
  return fields.some(({ role, evidence }) => role === "code" && evidence[0]?.from === "layout");
}

function weigh(lines: readonly PageLine[], page: PageReading, byRule: readonly PageLine[]): FormDecision {
  const isByRule = lines.some((line) => byRule.includes(line));
  const features = formFeatures(lines, page, isByRule);
  const certainty = certaintyOf(likelihood(features), isByRule, page);
  if (certainty === "no") return nothing;
  return {
    certainty,
    lines: isByRule ? byRule : lines.filter(({ fields }) => fields.length > 1),
    reasons: heaviest(features),
  };
}

function certaintyOf(likely: number, isByRule: boolean, { signs = [] }: PageReading): Certainty {
  const says = (kind: string) => signs.some((sign) => sign.from === "title" && sign.kind === kind);
  // An authorization or an estimate looks like a claim in all but its title.
  if (says("request") && !says("claim")) return likely >= maybeFrom / 10 || isByRule ? "maybe" : "no";
  if (likely >= (isByRule ? sureWithRule : sureFrom)) return "sure";
  return likely >= maybeFrom ? "maybe" : "no";
}

/** From 0 to 1, by the table of weights. */
function likelihood(features: Readonly<Record<string, number>>): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-sum));
}

function heaviest(features: Readonly<Record<string, number>>): string[] {
  const weighed = Object.entries(features).map(([name, value]) => ({ name, weight: (weights[name] ?? 0) * value }));
  const telling = weighed.filter(({ weight }) => Math.abs(weight) > 0.2);
  return telling
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ name }) => name)
    .slice(0, 5);
}
