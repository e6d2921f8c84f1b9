import { paperBox } from "../claim/slots";
import { packs } from "../knowledge/codes";
import type { Preferences } from "../preferences/preferences";
import { setFor, usualIn, usualLineFor } from "../preferences/resolve";
import { usualLineParts } from "../preferences/schema";
import { type UsualKey, type UsualLine, usualKeys } from "../preferences/usual-line";
import { isCharge, parseCharge } from "../values/parse-charge";
import { parsePlace } from "../values/parse-place";
import { parsePointers } from "../values/parse-pointers";
import { isUnits, parseUnits } from "../values/parse-units";
import { usualLineWording as words } from "../words/en/usual-line";
import { usualText, usualWords } from "./usual-words";

/** A box of the usual line, as it is edited for one payer or for all. */
export interface UsualBox {
  key: UsualKey;
  /** "24B Place" */
  label: string;
  text: string;
  /** What holds from below where nothing is set here. */
  unset: string;
}

/** The boxes in the paper's order; `payer` null: for all payers. */
export function usualBoxes(preferences: Preferences, payer: string | null, code: string): UsualBox[] {
  const set = usualIn(payer === null ? preferences : setFor(preferences, payer), code);
  const held = usualLineFor(preferences, payer, code);
  return usualKeys.map((key) => ({
    key,
    label: `${paperBox(key)} ${words.boxes[key]}`,
    text: usualText(key, set[key]),
    unset: set[key] === undefined ? usualText(key, held[key]) : "",
  }));
}

/** What it leads to, and what the code's units say of it. */
export function usualHint(preferences: Preferences, payer: string | null, code: string): string {
  const usual = usualLineFor(preferences, payer, code);
  const boxes = usualWords(usual);
  const most = packs.find((pack) => pack.code === code)?.unitsPerDay.value ?? Number.POSITIVE_INFINITY;
  const isAbove = (usual.units ?? 0) > most;
  const isGrey = usualBoxes(preferences, payer, code).some(({ unset }) => unset !== "");
  return [boxes ? words.fills(boxes) : words.none, isAbove && words.paid(code, most), isGrey && words.grey]
    .filter(Boolean)
    .join(" ");
}

/** What was typed into a box, read as forms are; undefined for nothing, null for what it cannot be. */
export function typedUsual(key: UsualKey, text: string): UsualLine[UsualKey] | null {
  if (text.trim() === "") return undefined;
  const { success, data } = usualLineParts[key].schema.safeParse(readers[key](text));
  return success ? (data as UsualLine[UsualKey]) : null;
}

/** Why what was typed into a box is not kept. */
export function usualProblem(key: UsualKey, text: string): string | null {
  return typedUsual(key, text) === null ? words.problems[key](text) : null;
}

const readers: Readonly<Record<UsualKey, (text: string) => unknown>> = {
  // Of two numbers it is not known which one is meant.
  placeOfService: (text) => ((text.match(/\d+/g) ?? []).length > 1 ? null : parsePlace(text)),
  diagnosisPointers: (text) => parsePointers(text, 0),
  charge: (text) => (isCharge(text) ? parseCharge(text) : null),
  units: (text) => (isUnits(text) ? parseUnits(text) : null),
};
