import type { Comparison } from "./compare";
import type { FormKind } from "./expected";

const kinds: readonly FormKind[] = ["sure", "maybe", "quiet"];

/** What a set comes to: how the pages of each kind were taken, the share of values that are right, and of pages read exactly. */
export function summaryOf(comparisons: readonly Comparison[]): string {
  const rows = kinds.map((kind) => {
    const ofKind = comparisons.filter(({ expected }) => expected === kind);
    const taken = kinds.map((answer) => `${answer} ${ofKind.filter(({ answered }) => answered === answer).length}`);
    return `${kind}: ${ofKind.length} pages, taken for ${taken.join(", ")}`;
  });
  const forms = comparisons.filter(({ expected }) => expected === "sure");
  const [fields, right] = [sumOf(forms, "fields"), sumOf(forms, "right")];
  const exact = forms.filter(({ isExact }) => isExact).length;
  return [
    ...rows,
    `values right: ${right} of ${fields} (${share(right, fields)}); forms exact: ${exact} of ${forms.length}`,
    `findings that are false: ${sumOf(comparisons, "falseFindings")}`,
  ].join("\n");
}

function sumOf(comparisons: readonly Comparison[], key: "fields" | "right" | "falseFindings"): number {
  return comparisons.reduce((sum, comparison) => sum + comparison[key], 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`;
}
