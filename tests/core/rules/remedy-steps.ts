import type { Claim, Line } from "../../../lib/core/claim/claim";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import type { Finding } from "../../../lib/core/rules/engine/finding";

/** What the remedy of a rule tells a person to do, done where the finding says it is to be done. */
export type Step = (claim: Claim, finding: Finding) => Claim;

/** Rules left out ask for something no claim can tell: the true date, the payer's word, a look at the note. */
export const steps: Record<string, Step> = {
  "units-above-one": put(1),
  "units-missing": put(1),
  "duplicate-line": (claim, { line }) => withoutLines(claim, [line]),
  "repeat-in-global-period": add("58"),
  "visit-without-25": onOthers((modifiers) => [...modifiers, "25"]),
  "new-patient-visit": onOthers((modifiers) => [...modifiers, "25"]),
  "visit-24-same-day": onOthers((modifiers) => [...modifiers, "25"]),
  "visit-complexity": withoutOthers,
  "in-other-global-period": add("79"),
  "visit-in-global-period": onOthers((modifiers) => [...modifiers, "24"]),
  "bundled-procedure": add("XS"),
  "bundled-service": onOthers((modifiers) => [...modifiers, "XS"]),
  "included-service": withoutOthers,
  "distinct-modifier-without-pair": drop("59", "XE", "XP", "XS", "XU"),
  "modifier-59-and-x": (claim, finding) =>
    drop("59", ...(finding.remedy?.startsWith("Remove") ? ["XE", "XP", "XS", "XU"] : []))(claim, finding),
  "place-of-service-as-modifier": (claim, finding) =>
    changeLine(drop("11")(claim, finding), finding.line, ({ placeOfService }) => ({
      placeOfService: placeOfService || "11",
    })),
  "modifier-unknown": drop("28"),
  "modifier-not-for-this-code": drop(...pack.modifiersNotForThisCode),
  "side-modifier": (claim, finding) => {
    const without = drop("LT", "RT")(claim, finding);
    return finding.remedy?.startsWith("Replace") ? add("XS")(without, finding) : without;
  },
  "duplicate-modifier": onModifiers((modifiers) => [...new Set(modifiers.map((one) => one.toUpperCase()))]),
  "modifier-22-support": drop("22"),
  "reduced-service-reason": put("one cheek only"),
  "repeat-modifier": drop("76", "77"),
  "modifier-51-alone": drop("51"),
  "abn-modifier-conflict": (claim, finding) =>
    finding.remedy?.startsWith("Remove") ? dropNamed(claim, finding) : onModifiers(keepOneNotice)(claim, finding),
  "abn-modifier-payer": dropNamed,
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

/** The notice modifiers that the remedy names. */
function dropNamed(claim: Claim, finding: Finding): Claim {
  return drop(...(finding.remedy?.match(/\bG[AXYZ]\b/g) ?? []))(claim, finding);
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
