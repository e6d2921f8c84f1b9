import { optionValue } from "../values/option-value";
import { hasNoWord, saysNothing } from "../values/says-nothing";
import { isServiceDate } from "./claim-form";
import { signsIn } from "./form/page-kind";
import { textSigns } from "./form/text-signs";
import { dropBareTicks } from "./lines/drop-bare-ticks";
import { dropClaimLists } from "./lines/drop-claim-lists";
import { dropTickTexts } from "./lines/drop-tick-texts";
import { groupLines } from "./lines/group-lines";
import { asWrittenInUs } from "./naming/as-written-in-us";
import { fitsRole } from "./naming/fits-role";
import { nameByValue } from "./naming/name-by-value";
import { nameFields } from "./naming/name-fields";
import { readAs } from "./naming/read-as";
import { totalSaid } from "./naming/total-said";
import type { FieldReading, FrameReading, FrameSight, NamedField, SeenField } from "./reading";
import { takeAllSteps } from "./take-all-steps";

/** Puts a frame's named fields together to service lines; what cannot stand in its field is left out. */
export function readSight({ fields, texts = [], ...frame }: FrameSight): FrameReading {
  return { ...frame, fields: inLines(fields), signs: [...signsIn(texts), ...textSigns(texts)] };
}

/** The same for fields that nobody has named yet. */
export function readFields(seenFields: readonly SeenField[]): FieldReading[] {
  return inLines(takeAllSteps(nameFields(seenFields)));
}

function inLines(fields: readonly NamedField[]): FieldReading[] {
  const entered = asWrittenInUs(fields.map(asEntered)).map(withTotal);
  const named = nameByValue(dropTickTexts(dropClaimLists(entered)));
  return [...dropBareTicks(groupLines(named.filter(fitsRole))), ...saidInOtherStep(named)];
}

/** A place, or a day of service, that is entered once in a hidden step of the form counts for all lines, where nothing that is shown says it. */
function saidInOtherStep(fields: readonly NamedField[]): FieldReading[] {
  const readings = fields.map(({ reading }) => reading);
  return readings.filter((reading) => {
    const { role, shown, vague, kind, value } = reading;
    const isSaid = role === "placeOfService" || (role === "dateFrom" && isServiceDate(reading));
    const isEntered = !shown && !vague && (kind === "box" || kind === "choice") && value !== "";
    return isSaid && isEntered && !readings.some((other) => other !== reading && other.role === role);
  });
}

function withTotal(field: NamedField): NamedField {
  const { role, evidence } = field.reading;
  const total = role === "charge" && totalSaid(evidence);
  return total ? readAs(field, { total }) : field;
}

/** The arrow that a drawn list has behind what was chosen. */
const arrow = /\s*[▾▼⌄›]\s*$/;

/** What was entered, without what a page, its framework or a mask puts there where nothing was. */
function asEntered(field: NamedField): NamedField {
  const { kind, label, fixed } = field.seen;
  if (kind === "check") return field;
  const isShown = kind !== "box" || fixed;
  const value = kind === "box" ? field.seen.value : field.seen.value.replace(arrow, "");
  const isEmpty = isShown ? saysNothing(label || value) : hasNoWord(value);
  if (isEmpty) return readAs(field, { value: "", ...(label !== undefined && { label: "" }) });
  return readAs(field, { value: kind === "choice" && label !== undefined ? optionValue(value) : value });
}
