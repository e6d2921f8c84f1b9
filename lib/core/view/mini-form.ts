import type { Claim, Line, SlotKey } from "../claim/claim";
import type { Place } from "../claim/place-of-focus";
import { isClaimWide, paperBox, slotName } from "../claim/slots";
import { pointerIndex } from "../values/pointer-letter";
import { usDate } from "../values/us-date";
import { viewWording } from "../words/en/view";
import type { GapView } from "./gap-views";
import type { FindingView } from "./sidebar-view";

/** A box of the paper form with what was read of it. */
export interface BoxRead {
  key: SlotKey;
  /** "24G units" */
  name: string;
  /** As short as its place allows: "G". */
  label: string;
  /** null: not read; "": there and empty. */
  value: string | null;
  /** The value where its place is too small for the whole of it. */
  short?: string;
}

/** What is said of a box: something to fix, something to know, nothing against it; or that it is empty or was not read. */
export type BoxState = "fix" | "look" | "read" | "empty" | "not-read" | "aside";

export interface BoxView extends BoxRead {
  state: BoxState;
  /** The person is at work there. */
  isHere: boolean;
}

/** The boxes by which a biller knows the line again: of the claim as a whole, then of the line, as on paper. */
export function boxesRead(claim: Claim, line: Line): BoxRead[] {
  const words = viewWording.boxes;
  const pointer = line.diagnosisPointers?.[0];
  const diagnosis = pointer === undefined ? claim.diagnoses?.[0] : claim.diagnoses?.[pointerIndex(pointer)];
  return [
    box("payer", `11c ${words.plan}`, claim.payer && (claim.payer.name ?? claim.payer.id ?? "")),
    box("diagnoses", `21 ${pointer ?? "A"}`, claim.diagnoses && (diagnosis ?? "")),
    box("priorAuthorization", `23 ${words.authorization}`, claim.priorAuthorization),
    box("dateFrom", "24A", line.dateFrom && usDate(line.dateFrom), withoutYear),
    box("placeOfService", "B", line.placeOfService),
    box("code", "D", line.code),
    box("modifiers", words.modifiers, line.modifiers?.join(" ")),
    box("diagnosisPointers", "E", line.diagnosisPointers?.join("")),
    box("charge", "F", typeof line.charge === "number" ? line.charge.toFixed(2) : line.charge),
    box("units", "G", line.units),
    box("renderingNpi", "J", line.renderingNpi, lastDigits),
  ];
}

function box(
  key: SlotKey,
  label: string,
  value: string | number | null | undefined,
  shorten?: (value: string) => string,
): BoxRead {
  const read = value === undefined ? null : String(value ?? "");
  const name = [paperBox(key), slotName(key)].filter(Boolean).join(" ");
  return { key, name, label, value: read, ...(read && shorten && { short: shorten(read) }) };
}

function withoutYear(date: string): string {
  return date.replace(/^(\d\d\/\d\d)\/\d{4}$/, "$1");
}

function lastDigits(npi: string): string {
  return npi.length > 5 ? `…${npi.slice(-3)}` : npi;
}

/** The same boxes with what is said of each at this moment. */
export function boxViews(
  boxes: readonly BoxRead[],
  line: number,
  { findings, gaps }: { findings: readonly FindingView[]; gaps: readonly GapView[] },
  place: Place | null,
): BoxView[] {
  const said = findings.flatMap((finding) => [finding, ...(finding.also ?? [])]);
  return boxes.map((one) => {
    const isAt = (slot?: Place | null) => slot?.key === one.key && (isClaimWide(one.key) || slot.line === line);
    const about = said.filter(({ slot }) => isAt(slot));
    const state = gaps.some(({ slot }) => isAt(slot)) && about.length === 0 ? "aside" : stateOf(one, about);
    return { ...one, state, isHere: isAt(place) };
  });
}

function stateOf({ value }: BoxRead, about: readonly FindingView[]): BoxState {
  const problems = about.filter(({ verdict }) => verdict === "problem");
  if (problems.some(({ severity }) => severity === "error")) return "fix";
  if (problems.length > 0) return "look";
  if (value === null) return "not-read";
  return value === "" ? "empty" : "read";
}
