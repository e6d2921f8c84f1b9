import { isServiceDate } from "../claim-form";
import type { FieldReading, FieldRole, PageReading } from "../reading";

/** Words of what may be billed, on the fields of its set-up: "Default units", "Def. mod 1", "Max. per day". */
const ofSetup = /\b(default|def\.|usual|typical|preferred|suggested|max(imum)?\b|min(imum)?\b)/i;
/** One such word stands on many a claim form; a set-up has several. */
const fewest = 2;
/** A claim goes to one payer. */
const anyone = /^\W*(all|any|every|each)\b/i;
const ofPatient: readonly FieldRole[] = ["birthDate", "age", "priorAuthorization"];

/** Whether a page says what is to be billed by itself, for any payer, and so on no day and for nobody. */
export function isTemplate({ lines, claimWide }: PageReading): boolean {
  const fields = [...lines.flatMap((line) => line.fields), ...claimWide];
  const isForAll = claimWide.some(({ role, label, value }) => role === "payerName" && anyone.test(label || value));
  const setup = fields.filter(
    ({ kind, evidence }) => kind !== "text" && evidence.some(({ text }) => ofSetup.test(text)),
  );
  return (isForAll || setup.length >= fewest) && !fields.some(isOfSomebody);
}

function isOfSomebody(field: FieldReading): boolean {
  return field.value.trim() !== "" && (ofPatient.includes(field.role) || isServiceDate(field));
}
