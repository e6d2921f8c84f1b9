import { isDeepStrictEqual } from "node:util";
import type { Claim, Line } from "../../lib/core/claim/claim";
import type { PageReport } from "../../lib/core/view/page-report";
import type { Expected, FormKind } from "./expected";
import { falseFindings } from "./false-findings";

/** How one page is read, against what a person reads on it. */
export interface Comparison {
  page: string;
  expected: FormKind;
  answered: FormKind;
  /** Values that a person reads, and how many of them are right; those that are read besides count in neither. */
  fields: number;
  right: number;
  /** Whether every value is right, and nothing is read besides. */
  isExact: boolean;
  /** How many findings stand on it that are false: they are not of the claim that a person reads. */
  falseFindings: number;
  /** What differs, a sentence each. */
  lines: string[];
}

interface Difference {
  where: string;
  expected: unknown;
  found: unknown;
}

export function compare(page: string, { kind, claim }: Expected, report: PageReport): Comparison {
  const answered = report.fired ? "sure" : report.offered ? "maybe" : "quiet";
  const read = answered === "quiet" ? null : report.claim;
  const wanted = kind === "quiet" ? [] : valuesOf(claim);
  const differences = kind === "quiet" ? [] : differencesOf(wanted, valuesOf(read));
  const untrue = claim && answered === "sure" ? falseFindings(report, claim) : [];
  const missed = differences.filter(({ expected }) => expected !== undefined).length;
  return {
    page,
    expected: kind,
    answered,
    fields: wanted.length,
    right: wanted.length - missed,
    falseFindings: untrue.length,
    isExact: kind !== "quiet" && differences.length === 0,
    lines: [
      ...(kind === answered ? [] : [`is ${kind}, was taken for ${answered}`]),
      ...differences.map(sentenceOf),
      ...untrue.map((finding) => `a finding is false: ${finding}`),
    ],
  };
}

/** A page that was not read, and why. */
export function withTrouble(comparison: Comparison, trouble: string): Comparison {
  return { ...comparison, lines: [`was not read: ${trouble}`, ...comparison.lines] };
}

/** Every value of a claim with its place: "lines.0.units". */
function valuesOf(claim: Claim | null): [string, unknown][] {
  if (!claim) return [];
  const { lines, ...wide } = claim;
  return [
    ...Object.entries(wide),
    ...lines.flatMap((line: Line, index) =>
      Object.entries(line).map(([key, value]): [string, unknown] => [`lines.${index}.${key}`, value]),
    ),
  ];
}

function differencesOf(wanted: [string, unknown][], found: [string, unknown][]): Difference[] {
  const places = [...new Set([...wanted, ...found].map(([place]) => place))];
  const [expected, read] = [new Map(wanted), new Map(found)];
  return places
    .map((where) => ({ where, expected: expected.get(where), found: read.get(where) }))
    .filter((difference) => !isDeepStrictEqual(difference.expected, difference.found));
}

function sentenceOf({ where, expected, found }: Difference): string {
  return `${where} is ${inWords(expected)}, ${inWords(found)} was read`;
}

function inWords(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
