import type { Claim, Line } from "../../../lib/core/claim/claim";
import { withEdits } from "../../../lib/core/mend/claim-edit";
import type { Finding } from "../../../lib/core/rules/engine/finding";

/** What the remedy of a rule tells a person to do, done where the finding says it is to be done. */
type Step = (claim: Claim, finding: Finding) => Claim;

/** Follows a remedy: by its mend where it has one, else by its rule's step; null where neither is there. */
export function follow(claim: Claim, finding: Finding): Claim | null {
  if (finding.mend) return withEdits(claim, finding.mend.edits);
  return steps[finding.rule]?.(claim, finding) ?? null;
}

/**
 * By hand what no mend does, or not always. Rules left out ask for something no claim can tell: the true date, the payer's
 * word, a look at the note.
 */
const steps: Record<string, Step> = {
  "duplicate-line": (claim, { line }) => withoutLines(claim, [line]),
  "repeat-in-global-period": add("58"),
  "visit-complexity": withoutOthers,
  "in-other-global-period": add("79"),
  "visit-in-global-period": onOthers((modifiers) => [...modifiers, "24"]),
  "included-service": withoutOthers,
  "modifier-unknown": drop("28"),
  "side-modifier": drop("LT", "RT"),
  "modifier-22-support": drop("22"),
  "reduced-service-reason": put("one cheek only"),
  "abn-modifier-conflict": onModifiers(keepOneNotice),
  "place-of-service-missing": put("11"),
  "place-of-service-unknown": put("11"),
  "place-of-service-impossible": put("11"),
  "place-of-service-unusual": put("11"),
  "diagnosis-missing": pointAtAcne,
  "pointer-dangling": pointAtAcne,
  "too-many-pointers": pointAtAcne,
  "diagnosis-not-acne": pointAtAcne,
  "diagnosis-cosmetic": pointAtAcne,
  "diagnosis-header": pointAtAcne,
  "diagnosis-invalid": pointAtAcne,
  "diagnosis-unspecified": pointAtAcne,
  "diagnosis-age": pointAtAcne,
  "icd-indicator": (claim, finding) => finding.lines.reduce(codeAnew, put("0")(claim, finding)),
  "date-range": (claim, { line }) => changeLine(claim, line, ({ dateFrom }) => ({ dateTo: dateFrom ?? null })),
  "charge-missing": put(95),
  "total-charge": (claim) => ({ ...claim, ...withSum(claim) }),
  "npi-invalid": put("1234567893"),
  "prior-authorization-missing": put("A1"),
};

/** Writes a value into the very slot the finding names. */
function put(value: string | number): Step {
  return (claim, { slot }) => {
    if (!slot) throw new Error("A finding with a remedy was expected to name its slot; it does not.");
    const { line, key } = slot;
    return line === undefined ? { ...claim, [key]: value } : changeLine(claim, line, () => ({ [key]: value }));
  };
}

function add(modifier: string): Step {
  return onModifiers((modifiers) => [...modifiers, modifier]);
}

function drop(...unwanted: string[]): Step {
  return onModifiers((modifiers) => modifiers.filter((one) => !unwanted.includes(one.toUpperCase())));
}

function keepOneNotice(modifiers: string[]): string[] {
  const notices = ["GA", "GX", "GY", "GZ"];
  const kept = modifiers.find((one) => notices.includes(one));
  return modifiers.filter((one) => !notices.includes(one) || one === kept);
}

function onModifiers(change: (modifiers: string[]) => string[]): Step {
  return (claim, { line }) => changeLine(claim, line, ({ modifiers = [] }) => ({ modifiers: change(modifiers) }));
}

/** Takes away the other lines that the finding speaks of. */
function withoutOthers(claim: Claim, { line, lines }: Finding): Claim {
  return withoutLines(
    claim,
    lines.filter((index) => index !== line),
  );
}

/** Every charge, where one was empty or zero, and what they come to. */
function withSum({ lines }: Claim): Partial<Claim> {
  const charged = lines.map((line) => ({ ...line, charge: line.charge || 95 }));
  return { lines: charged, totalCharge: charged.reduce((sum, { charge }) => sum + charge, 0) };
}

/** On the other lines that the finding speaks of. */
function onOthers(change: (modifiers: string[]) => string[]): Step {
  return (claim, { line, lines }) =>
    lines
      .filter((index) => index !== line)
      .reduce(
        (changed, index) => changeLine(changed, index, ({ modifiers = [] }) => ({ modifiers: change(modifiers) })),
        claim,
      );
}

/** The acne that was treated becomes the last diagnosis, and the line points at it alone; unread diagnoses stay unread. */
function pointAtAcne(claim: Claim, { line }: Pick<Finding, "line">): Claim {
  if (!claim.diagnoses) return changeLine(claim, line, () => ({ diagnosisPointers: ["A"] }));
  const diagnoses = [...(claim.diagnoses ?? []), "L70.0"];
  const letter = String.fromCharCode(64 + diagnoses.length);
  return { ...changeLine(claim, line, () => ({ diagnosisPointers: [letter] })), diagnoses };
}

/** The diagnoses of one line, coded in ICD-10-CM. */
function codeAnew(claim: Claim, line: number): Claim {
  return pointAtAcne(claim, { line });
}

function changeLine(claim: Claim, index: number, change: (line: Line) => Partial<Line>): Claim {
  return { ...claim, lines: claim.lines.map((line, place) => (place === index ? { ...line, ...change(line) } : line)) };
}

function withoutLines(claim: Claim, indexes: number[]): Claim {
  return { ...claim, lines: claim.lines.filter((_, place) => !indexes.includes(place)) };
}
