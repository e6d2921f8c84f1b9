import { hasCue, isLabelled, nameField } from "../naming/name-field";
import { isVague } from "../naming/vague-words";
import type { FieldRole, SeenField, WordOrigin } from "../reading";

/** A diagnosis code with its point, or behind a letter, a number or the qualifier of an X12 composite: "A) L700". */
const diagnosisAlone = /^((ab[kf]|[a-l]|[1-9])[).:]\s?[a-z]\d[\dab]\.?|[a-z]\d[\dab]\.)[\da-z]{1,4}$/i;
/** Words that stand there by chance, over a row of boxes or before them. */
const byChance: readonly WordOrigin[] = ["said", "name", "above", "head", "group", "values"];
const ofDiagnoses: readonly (FieldRole | undefined)[] = ["diagnosis", "diagnosisPointer"];

/**
 * A box that is called "A", or nothing, holds a diagnosis where it holds the code of one, whatever stands over it. Written
 * diagnoses go on behind the first. In steps, after each of which there may be a pause.
 */
export function* seeDiagnoses(fields: readonly SeenField[]): Generator<void, SeenField[]> {
  const seen: SeenField[] = [];
  for (const field of fields) {
    seen.push(isDiagnosis(field, seen.at(-1)) ? asDiagnosis(field) : field);
    yield;
  }
  return seen;
}

function isDiagnosis(field: SeenField, before: SeenField | undefined): boolean {
  if (field.kind === "check" || field.taught || !diagnosisAlone.test(field.value.trim())) return false;
  if (ofDiagnoses.includes(nameField(field)?.role) || !isNameless(field)) return false;
  return field.kind !== "text" || (before !== undefined && nameField(before)?.role === "diagnosis");
}

function isNameless({ words }: SeenField): boolean {
  const own = words.filter(({ from }) => !byChance.includes(from));
  return !hasCue(own) && (!isLabelled(own) || isVague(own));
}

function asDiagnosis(field: SeenField): SeenField {
  const words = field.words.filter((word) => !hasCue([word]));
  return { ...field, words: [...words, { from: "values", text: "diagnosis" }] };
}
