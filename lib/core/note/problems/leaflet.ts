import type { Sight } from "../concepts/sight";
import { type Contexts, reaching } from "../context/contexts";

/** "Cryotherapy: what to expect. Your eyes will be covered. …", "For every freezing the nurse shall enter …": a text that tells of nobody. */
export function isLeaflet(sights: readonly Sight[], contexts: (place: number) => Contexts, text: string): boolean {
  if (isUnsignedForm(sights, text)) return true;
  if (sights.some(({ tokens }) => tokens.some(({ text: word }) => ofVisit.has(word)))) return false;
  if (sights.filter((sight) => ordered.test(wordsOf(sight, text))).length >= fewestTaught) return true;
  const ruled = sights.slice(0, opening).find((sight) => rules.some((rule) => rule.test(wordsOf(sight, text))));
  if (ruled && ruled.statement.block === sights.at(-1)?.statement.block) return true;
  const isTaught = ({ tokens }: Sight, place: number) =>
    tokens.length > 0 && contexts(place).at({ from: 0, to: tokens.length }, others) === "taught";
  const taught = sights.filter(isTaught).length;
  if (taught >= fewestTaught && (isTitled(sights[0], text) || isTitled(sights.at(-1), text))) return true;
  // "Do your spots hurt?" is asked of the patient.
  const isAddressed = (sight: Sight) => addressed.test(wordsOf(sight, text).split("?").at(-1) ?? "");
  const told = sights.filter((sight, place) => isAddressed(sight) || isTaught(sight, place));
  const isLast = told.some(({ statement }) => statement.block === sights.at(-1)?.statement.block);
  const isMuch = told.length >= fewestTaught && told.length * 3 >= sights.length;
  return isMuch && isLast && sights.slice(0, opening).some(isAddressed);
}

/** "I consent to cryotherapy. I agree to photographs. Signature: ____": a form that nobody has signed. */
function isUnsignedForm(sights: readonly Sight[], text: string): boolean {
  if (!/(?:signature|signed|name|date):? ?_{3,}/.test(text)) return false;
  return sights.filter((sight) => agreed.test(wordsOf(sight, text))).length > 1;
}

const agreed = /^i,? (?:consent|agree|understand|authorize|have)\b|^i, _/;

/** "Obtain consent.", "Shield the eyes.": what staff are to do, and not what was done. */
const ordered =
  /^(?:obtain|put|spray|apply|hand|shield|photograph|record|document|ensure|explain|examine|count|mark|freeze|give|take (?:a |the )?(?:photo|picture)[a-z]*)\b (?!by\b)/;

function wordsOf({ statement: { start, end } }: Sight, text: string): string {
  return text.slice(start, end);
}

/** Within so many statements a text says whom it is for. */
const opening = 3;

/** Who reads it, or whoever it may be, and not one patient. */
const addressed = /(?<!thank )\b(?:you|your|yours|participants|patients|most people|everyone)\b(?! \d)/;

/** What has to be done each time: by whom, for whom, and before what. */
const rules = [
  /\b(?:participants|patients|staff|(?:the|each|every|any) (?:clinician|provider|physician|doctor|nurse|assistant)|(?:each|every|any) patient)\b[^.]{0,40}\b(?:shall|must|will be|should|has to|have to)\b/,
  /\b(?:to|for) all (?:staff|clinicians|nurses|providers|physicians)\b/,
  /^\W*(?:[a-z]+ reminder: ?)?(?:before|for|after|at|in) (?:any|every|each) (?:acne )?(?:cryo|cryotherapy|freezing|treatment|procedure|visit|session)\b/,
];

function isTitled(sight: Sight | undefined, text: string): boolean {
  if (!sight) return false;
  const { start, end, heading } = sight.statement;
  return title.test(heading) || (end - start <= longestTitle && title.test(text.slice(start, end)));
}

const title =
  /\b(?:what to expect|patient (?:information|education|leaflet|handout)|(?:information|fact|advice|patient) (?:leaflet|sheet|for patients))\b/;
const longestTitle = 80;
const fewestTaught = 3;
/** A visit is told of by somebody, or of today. */
const ofVisit = new Set("today pt i he she his her him mr mrs ms today's".split(" "));
const others = reaching.filter((sense) => sense !== "taught");
