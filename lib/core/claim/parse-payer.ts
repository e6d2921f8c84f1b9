import { cueCoverage, ourRole } from "../reading/naming/name-field";
import type { FieldReading } from "../reading/reading";
import type { Payer } from "./claim";
import { textOf } from "./text-of";

/** The payer from the fields for its name and for its id; either may hold both. */
export function parsePayer(names: readonly FieldReading[], ids: readonly FieldReading[]): Payer | undefined {
  const filled = names.filter((field) => textOf(field) && cueCoverage(textOf(field)) < 1 && !isOfNews(field));
  const named =
    filled.find(isSaidOutright) ?? filled.find(isSaidPlainly) ?? filled[0] ?? names.find((field) => !textOf(field));
  const [id] = ids;
  // On the paper form the address stands below it.
  const fromName = named && splitPayer(textOf(named).split("\n")[0]?.replace(ordinal, "") ?? "");
  const fromId = id && payerOfId(id);
  if (!fromName && !fromId) return undefined;
  return fromName?.name ? { ...fromId, ...fromName, ...(fromId?.id && { id: fromId.id }) } : { ...fromName, ...fromId };
}

/** "Send to payer" in a sentence names nothing where the form has a payer, nor does what stands over a text. */
function isSaidPlainly({ kind, evidence: [word] }: FieldReading): boolean {
  return (
    kind !== "text" ||
    (word !== undefined && word.from !== "above" && word.from !== "values" && cueCoverage(word.text) >= 0.5)
  );
}

/** Words of a menu follow each other, too, "Plan" "Rx": what is shown has its name with it, or before a colon. */
function isSaidOutright(field: FieldReading): boolean {
  const [word] = field.evidence;
  return field.kind === "text" ? word?.from === "label" || (word?.text.endsWith(":") ?? false) : isSaidPlainly(field);
}

/** Whether a field is called a payer itself, and not by what stands around it or by a text before it that speaks of more. */
export function namesPlainly({ kind, evidence }: FieldReading): boolean {
  const isFar = evidence.length > 0 && evidence.every(({ from }) => from === "group");
  const [word] = evidence;
  return !isFar && !(kind === "text" && word?.from === "said" && cueCoverage(word.text) < 0.5);
}

/** "New payer bulletin: telehealth" has no payer of a claim; a name of the payer's begins or ends with it. */
function isOfNews({ kind, evidence: [word] }: FieldReading): boolean {
  if (kind !== "text" || word?.from !== "label") return false;
  const words = word.text.match(/\w+/g) ?? [];
  const isCalled = [words[0], words.at(-1)].some((one) => one && ourRole(one) === "payerName");
  const named = cueCoverage(word.text);
  return !isCalled && named > 0 && named < 0.3;
}

/** "CIGNA HMO — 62308" may stand where an id is asked for. */
function payerOfId(field: FieldReading): Payer {
  const both = splitPayer(textOf(field));
  return both.id ? both : { id: field.value.trim() };
}

/** Longer text is no payer's name with an id beside it. */
const longestPayer = 200;
/** In brackets any short run of letters and digits is an id ("TDW77"); words alone are a plan's name. */
const inBrackets = /^(.*\S)\s*[([]\s*(?:payer )?(?:id:?\s*)?((?=[A-Z]*\d)[A-Z0-9]{3,8})\s*[)\]]$/i;
/** Five capitals are one too behind a name that is not all capitals itself: "BCBS (TEXAS)" is a name. */
const capitals = /^(.*[a-z].*\S) \(([A-Z]{5})\)$/;
const behindSign = /^(.*\S)\s*[([#|·•:;–—-]\s*([A-Z]{0,2}\d{3,6}[A-Z]?)$/i;
const behindWord = /^(.*?\S)[\s,;|·–—-]{1,4}(?:payer )?id[\s:#]{1,3}([A-Z]{0,2}\d{3,6}[A-Z]?)$/i;
/** The place among several: "1) ". */
const ordinal = /^[1-3][).:] /;
const before = /^(?:([A-Z]{0,2}\d{4,6})\s*[-–—:|·•]|\[([A-Z0-9]{3,8})\])\s*(\S.*)$/i;

/** "AETNA PPO (60054)" and "60054 - AETNA PPO", "[60054] AETNA PPO" hold the id beside the name. */
function splitPayer(text: string): Payer {
  if (text.length > longestPayer) return { name: text };
  const behind = behindWord.exec(text) ?? inBrackets.exec(text) ?? capitals.exec(text) ?? behindSign.exec(text);
  if (behind?.[1] && behind[2]) return { name: behind[1].replace(/\s*[-–—|·•:;]$/, ""), id: behind[2] };
  const [, plain, bracketed, name] = before.exec(text) ?? [];
  const id = plain ?? bracketed;
  return id && name ? { name, id } : { name: text };
}
