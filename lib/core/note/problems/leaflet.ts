import type { Sight } from "../concepts/sight";
import { type Contexts, reaching } from "../context/contexts";
import { hasWord, isDigit } from "../text/characters";
import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";

/** "Cryotherapy: what to expect. Your eyes will be covered. …", "For every freezing the nurse shall enter …": a text that tells of nobody. */
export function isLeaflet(sights: readonly Sight[], contexts: (place: number) => Contexts, text: string): boolean {
  if (isUnsignedForm(sights, text)) return true;
  if (sights.some(({ tokens }) => tokens.some(({ text: word }) => ofVisit.has(word)))) return false;
  if (sights.some(({ tokens }) => phrases.isIn(tokens, "writes"))) return false;
  if (isRegulation(sights[0]) && sights[0]?.statement.block === sights.at(-1)?.statement.block) return true;
  if (sights.filter(isOrder).length >= fewestTaught) return true;
  // A rule behind fields that are filled in reminds whoever filled them in.
  const firstField = sights.findIndex(
    ({ statement, tokens }) => statement.label !== "" && !phrases.isIn(tokens, "rules"),
  );
  const ruled = sights.slice(0, firstField < 0 ? opening : Math.min(opening, firstField + 1)).find(isRule);
  if (ruled && ruled.statement.block === sights.at(-1)?.statement.block) return true;
  const isTaught = ({ tokens }: Sight, place: number) =>
    tokens.length > 0 && contexts(place).at({ from: 0, to: tokens.length }, others) === "taught";
  const taught = sights.filter(isTaught).length;
  if (taught >= fewestTaught && (isTitled(sights[0]) || isTitled(sights.at(-1)))) return true;
  const told = sights.filter((sight, place) => isAddressed(sight) || isTaught(sight, place));
  const isLast = told.some(({ statement }) => statement.block === sights.at(-1)?.statement.block);
  const isMuch = told.length >= fewestTaught && told.length * 3 >= sights.length;
  return isMuch && isLast && sights.slice(0, opening).some(isAddressed);
}

/** "I consent to cryotherapy. I agree to photographs. Signature: ____": a form that nobody has signed. */
function isUnsignedForm(sights: readonly Sight[], text: string): boolean {
  if (
    !text.includes("___") ||
    !signatures.some((name) => [`${name} ___`, `${name}___`].some((blank) => text.includes(blank)))
  )
    return false;
  return sights.filter(({ tokens }) => phrases.opens(tokens, "agrees")).length > 1;
}

const signatures = ["signature", "signed", "name", "date"].flatMap((name) => [name, `${name}:`]);

/** "Obtain consent.", "Shield the eyes.": what staff are to do, and not what was done, as a field tells it: "Freeze | spray, 3 s". */
function isOrder({ statement, tokens }: Sight): boolean {
  const second = tokens[1]?.text ?? "";
  return statement.label === "" && phrases.opens(tokens, "orders") && hasWord(second) && second !== "by";
}

/** What has to be done each time: by whom, for whom, and before what. */
function isRule({ tokens }: Sight): boolean {
  return phrases
    .find(tokens)
    .some(
      ({ tag, from }) => tag === "rules" || (tag === "opensRule" && from === 0) || (tag === "reminds" && from <= 1),
    );
}

/** "Do your spots hurt?" is asked of the patient. */
function isAddressed({ tokens }: Sight): boolean {
  const asked = tokens.findLastIndex(({ text }) => text === "?");
  return phrases.find(tokens).some(({ tag, from }) => tag === "addresses" && from > asked && !isThanked(tokens, from));
}

/** "Thank you", "your 3": of nobody who reads it. */
function isThanked(tokens: Sight["tokens"], at: number): boolean {
  return tokens[at - 1]?.text === "thank" || isDigit(tokens[at + 1]?.text.charCodeAt(0) ?? 0);
}

/** "Policy 4.12. Goggles are worn.": what holds for all who work there. */
function isRegulation(sight: Sight | undefined): boolean {
  return (
    sight !== undefined &&
    [sight.tokens, ...[sight.statement.heading, sight.statement.label].map((words) => tokensOfPieces.of(words))].some(
      (tokens) => phrases.opens(tokens, "regulates"),
    )
  );
}

/** Within so many statements a text says whom it is for. */
const opening = 3;

const phrases = new Phrases({
  agrees: `
i ,? consent|agree|understand|authorize|have
i , <end>
`,
  orders: `
obtain|put|spray|apply|hand|shield|photograph|record|document|ensure|explain|examine|count|mark|freeze|give
take a|the? photo*|picture*
`,
  /** Who reads it, or whoever it may be, and not one patient. */
  addresses: `
you|your|yours|participants|patients|everyone
most people
`,
  /** Of what was done, one patient is told in a letter. */
  writes: `
your ..3 was|were ..1 frozen|treated|sprayed|examined|inspected|photographed|marked|counted|signed|obtained|given|explained
your visit|chart|record|records|note|notes|file ..2 says|said|shows|showed|states|stated|reads|lists
dear mr|mrs|ms|miss|mx
`,
  rules: `
participants|patients|staff ..7 shall|must|should
participants|patients|staff ..7 has|have to
participants|patients|staff ..7 will be
the|each|every|any clinician|provider|physician|doctor|nurse|assistant ..7 shall|must|should
the|each|every|any clinician|provider|physician|doctor|nurse|assistant ..7 will be
the|each|every|any clinician|provider|physician|doctor|nurse|assistant ..7 has|have to
each|every|any patient ..7 shall|must|should
each|every|any patient ..7 will be
each|every|any patient ..7 has|have to
to|for all staff|clinicians|nurses|providers|physicians
`,
  opensRule: `
before|for|after|at|in any|every|each acne? cryo|cryotherapy|freezing|treatment|procedure|visit|session
`,
  regulates: `
policy|policies|guideline|guidelines|sop
protocol <n>
standard|clinic|office|house|room operating? procedure|policy|protocol|rule|rules
`,
  /** "Staff reminder: before any …" */
  reminds: `
reminder :? before|for|after|at|in any|every|each acne? cryo|cryotherapy|freezing|treatment|procedure|visit|session
`,
  titles: `
what to expect
patient information|education|leaflet|handout
information|fact|advice|patient leaflet|sheet
information|fact|advice|patient for patients
`,
});

function isTitled(sight: Sight | undefined): boolean {
  if (!sight) return false;
  const { start, end, heading } = sight.statement;
  return (
    phrases.isIn(tokensOfPieces.of(heading), "titles") ||
    (end - start <= longestTitle && phrases.isIn(sight.tokens, "titles"))
  );
}

const longestTitle = 80;
const fewestTaught = 3;
/** A visit is told of by somebody, or of today. */
const ofVisit = new Set("today pt i he she his her him mr mrs ms today's".split(" "));
const others = reaching.filter((sense) => sense !== "taught");
