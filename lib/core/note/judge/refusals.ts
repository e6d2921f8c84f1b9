import type { PackTerms } from "../../knowledge/note-cues";
import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { type AskedPrompt, isSetAside } from "./asked-prompt";

/** "Cryotherapy was offered. She declined.", "Photos offered, declined by mother.": refusals of what the prompt is of. */
export function refusedIn(asked: AskedPrompt): Found<"refusal">[] {
  const { ofRefusal, ofProcedure } = asked.cues;
  if (!ofRefusal && !ofProcedure) return [];
  return asked.sight.terms.refusals.slice(0, most).filter((found) => {
    const refused = refusedAt(asked, found);
    const isOfIt = refused === asked.prompt || (ofRefusal === true && (refused === procedure || refused === null));
    return isOfIt && !isSetAside(asked, found, "denied");
  });
}

/** "Old photographs reviewed; none taken today.": a denial that names nothing is of what was spoken of right before. */
export function undoneIn({ analysis, place, sight, prompt, cues }: AskedPrompt): boolean {
  const before = analysis.sights[place - 1];
  if (cues.denialWins || before?.statement.line !== sight.statement.line || !isBareDenial(sight)) return false;
  return lastSpokenOf(before, before.tokens.length, analysis.cues, false) === prompt;
}

/** "none taken", "the patient herself was not asked" */
export function isBareDenial({ terms, tokens, label, statement }: Sight): boolean {
  if (tokens.length > longestBare || statement.label !== "" || [...label.prompts].length > 0) return false;
  if (terms.isOfOneOf(["says", "names"]) || terms.treatments.length > 0 || terms.refusals.length > 0) return false;
  const denial = terms.cues.find(({ tag }) => tag.sense === "negated" || tag.sense === "unrecorded");
  return denial !== undefined && tokens.slice(denial.from).some(({ text }) => acted.has(text));
}

const longestBare = 7;
const acted = new Set("taken asked recorded documented done obtained given offered discussed made noted".split(" "));

const procedure = "the procedure";
const unknown = "something else";
/** No statement refuses more. */
const most = 10;
/** How far before the refusal it may be told what is refused, in statements. */
const farthest = 2;

/** What is refused: a prompt, the procedure, something else, or null where nothing of it is told. */
function refusedAt({ analysis, place, sight }: AskedPrompt, found: Found<"refusal">): string | null {
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
