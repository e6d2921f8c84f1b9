import type { PackTerms } from "../../knowledge/note-cues";
import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { type AskedPrompt, isSetAside } from "./asked-prompt";

/** "Cryotherapy was offered. She declined.", "Photos offered, declined by mother.": refusals of what the prompt is of. */
export function refusedIn(asked: AskedPrompt): Found<"refusal">[] {
  const { ofRefusal, ofProcedure } = asked.cues;
  if ((!ofRefusal && !ofProcedure) || asked.sight.terms.refusals.length === 0) return [];
  return asked.sight.terms.refusals.slice(0, most).filter((found) => {
    const refused = refusedAt(asked, found);
    const isOfIt = refused === asked.prompt || (ofRefusal === true && (refused === procedure || refused === null));
    return isOfIt && !refusesAnother(asked, found) && !isSetAside(asked, found, "denied");
  });
}

/** "Old photographs reviewed; none taken today.": a denial that names nothing is of what was spoken of right before. */
export function undoneIn({ analysis, place, sight, prompt, cues }: AskedPrompt): boolean {
  if (!analysis.leavesUndone(place)) return false;
  // "Policy: patients with it are not to be frozen."
  if (analysis.contexts(place).at({ from: 0, to: sight.tokens.length }, ofAnybody) !== null) return false;
  // "Verruca frozen. Numbing cream not used.": what was left out of another problem.
  if (analysis.problems.at(place, 0, cues) === "other" && !namesTreated(sight)) return false;
  const isLeft = isLeftOut(sight);
  if (!isLeft && (cues.denialWins || !isBareDenial(sight, analysis.cues))) return false;
  const before = analysis.sights[place - 1];
  const own = isLeft ? lastSpokenOf(sight, leftFrom(sight), analysis.cues, false) : null;
  if (own !== null || before?.statement.line !== sight.statement.line) return own === prompt;
  return lastSpokenOf(before, before.tokens.length, analysis.cues, false) === prompt;
}

/** In all contexts but those of everybody. */
const ofAnybody = ["past", "planned", "later", "someoneElse", "talkedAbout", "asked", "uncertain"];

/** "Photos of the wart, none of the acne." */
function namesTreated({ terms, label }: Sight): boolean {
  return [...terms.problems, ...label.problems].some(({ tag }) => tag.of === "own" || tag.of === "treated");
}

/** "none taken", "the patient herself was not asked", "Acne: none given" */
export function isBareDenial({ terms, tokens, label, statement }: Sight, cues: PackTerms["cues"]): boolean {
  const isOfOwn =
    statement.label === "" || acted.has(statement.label) || label.problems.some(({ tag }) => tag.of === "own");
  if (tokens.length > longestBare || !isOfOwn || namesAct(label, cues)) return false;
  if (namesAct(terms, cues) || terms.treatments.length > 0 || terms.refusals.length > 0) return false;
  const denial = terms.cues.find(({ tag }) => tag.sense === "negated" || tag.sense === "unrecorded");
  if (denial === undefined) return false;
  return acted.has(statement.label) || tokens.slice(denial.from).some(({ text }) => acted.has(text));
}

/** Whether it speaks of more than what is seen on the patient, and where. */
function namesAct(terms: Sight["terms"], cues: PackTerms["cues"]): boolean {
  for (const { tag } of terms.ofAll(["says", "names"])) {
    const { finding, neverDenied } = cues[tag.prompt] ?? {};
    if (!finding && !neverDenied) return true;
  }
  return false;
}

/** "…; none for the acne", "… on the wart but not on the acne": what was done for another is left out for the problem. */
export function isLeftOut(sight: Sight): boolean {
  return leftFrom(sight) >= 0;
}

function leftFrom({ tokens, terms }: Sight): number {
  const own = terms.problems.filter(({ tag }) => tag.of === "own" || tag.of === "treated").at(-1);
  if (own && isSaidNotToBe(tokens.slice(own.to).map(({ text }) => text))) return own.from;
  if (!own || tokens.slice(own.to).some(({ text }) => !closing.has(text))) return -1;
  const from = Math.max(0, own.from - farthestLeft);
  const at = tokens
    .slice(from, own.from)
    .findLastIndex(({ text }, index) => leaves.has(text) && isLeftFor(tokens, from + index + 1));
  return at < 0 ? -1 : from + at;
}

/** "Wart frozen; the acne lesions were not." */
function isSaidNotToBe(behind: readonly string[]): boolean {
  const [verb = "", not, ...more] = behind.filter((text) => !closing.has(text));
  return (verb === "was" || verb === "were") && not === "not" && more.length === 0;
}

/** "none was obtained for", "not on": behind no more than a verb stands for what it is left out. */
function isLeftFor(tokens: Sight["tokens"], at: number): boolean {
  const behind = tokens.slice(at, at + 3).map(({ text }) => text);
  const place = behind.findIndex((text) => ofWhat.has(text));
  return place >= 0 && behind.slice(0, place).every((text) => acted.has(text) || text === "was" || text === "were");
}

const longestBare = 8;
const farthestLeft = 7;
const leaves = new Set(["none", "not", "nothing"]);
const ofWhat = new Set(["for", "of", "on", "to"]);
const closing = new Set(". ; today freezing treatment lesions itself".split(" "));
const acted = new Set(
  "taken asked recorded documented done obtained given offered discussed made noted used worn explained planned booked".split(
    " ",
  ),
);

const procedure = "the procedure";
const unknown = "something else";
/** No statement refuses more. */
const most = 10;
/** How far before the refusal it may be told what is refused, in statements. */
const farthest = 2;

/** What is refused: a prompt, the procedure, something else, or null where nothing of it is told. */
function refusedAt({ analysis, place, sight }: AskedPrompt, found: Found<"refusal">): string | null {
  for (const { tag } of sight.label.ofAll(["says", "names"])) {
    const { treats, finding, section } = analysis.cues[tag.prompt] ?? {};
    if (!finding && !section) return treats ? procedure : tag.prompt;
  }
  for (let at = place; at >= Math.max(0, place - farthest); at -= 1) {
    const before = analysis.sight(at);
    if (before.statement.block !== sight.statement.block) return null;
    const spoken = lastSpokenOf(before, at === place ? found.from : before.tokens.length, analysis.cues);
    if (spoken !== null) return spoken;
    if (at === place && hasObject(sight, found)) return unknown;
  }
  return null;
}

/** "Chaperone offered, patient declined", "Vitals declined by patient": something that is on no list. */
function hasObject({ tokens, body }: Sight, { from }: Found<"refusal">): boolean {
  const before = tokens.slice(body, from).map(({ text }) => text);
  const isPassive = tokens[from + 1]?.text === "by";
  return before.length > 0 && (isPassive || before.some((text) => offers.has(text)));
}

const offers = new Set("offered suggested recommended proposed advised discussed".split(" "));

/** "Asked about photos, she said no thanks", "Knows of isotretinoin and does not want it": a refusal that names nothing. */
export function refusesAnother(
  { analysis, place, sight, prompt, cues }: AskedPrompt,
  { from, to }: { from: number; to: number },
): boolean {
  if (!cues.ofRefusal || sight.tokens.slice(from, to).some(({ text }) => !refusing.has(text))) return false;
  const all = analysis.cues;
  const before = analysis.sights[place - 1];
  const isNear = before?.statement.line === sight.statement.line;
  const spoken =
    lastSpokenOf(sight, from, all) ??
    lastSpokenOf(sight, sight.tokens.length, all) ??
    (isNear ? lastSpokenOf(before, before.tokens.length, all) : null);
  return spoken !== null && spoken !== procedure && spoken !== prompt;
}

const refusing = new Set(
  "would wouldn't rather prefer prefers preferred patient pt she he they mother mom father dad parent parents family said says say no nope thank thanks you does did do doesn't didn't don't not want wish quiso quiere quieren quisieron it that this to . , ;".split(
    " ",
  ),
);

/** What a statement speaks of last before a token, of what may be refused. */
function lastSpokenOf(
  { terms, label }: Sight,
  end: number,
  cues: PackTerms["cues"],
  asProcedure = true,
): string | null {
  const spoken: { from: number; what: string }[] = terms.treatments.map(({ from }) => ({ from, what: unknown }));
  for (const { tag, from } of asProcedure ? terms.problems : [])
    if (tag.of === "treated") spoken.push({ from, what: procedure });
  for (const { tag, from } of terms.ofAll(["says", "names"])) {
    const { treats, finding, section } = cues[tag.prompt] ?? {};
    if (!finding && !section) spoken.push({ from, what: treats && asProcedure ? procedure : tag.prompt });
  }
  const last = spoken
    .filter(({ from }) => from < end)
    .toSorted((one, other) => one.from - other.from)
    .at(-1);
  if (last) return last.what;
  return label.problems.some(({ tag }) => tag.of === "treated") ? procedure : null;
}
