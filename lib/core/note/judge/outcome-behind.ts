import type { Sight } from "../concepts/sight";
import { named } from "../problems/items";
import { eventsOf, type Outcome, worst } from "../treatments/events";
import type { Analysis } from "./analysis";
import { answerOf } from "./answer-of";

/** An outcome that stands in a later statement, up to its token `to`. */
export interface Later {
  outcome: Outcome;
  place: number;
  to: number;
}

/** How far a result may stand behind its treatment, in statements: "Tretinoin for four months. No improvement." */
const farthest = 3;

export function outcomeBehind(analysis: Analysis, place: number): Later | null {
  const { block, item } = analysis.sight(place).statement;
  let others = false;
  for (let next = place + 1; next <= place + farthest; next += 1) {
    const sight = analysis.sights[next];
    if (sight?.statement.block !== block || sight.statement.mark === "elsewhere") return null;
    if (sight.statement.item > item) return null;
    if (isOfAnother(sight)) return null;
    const events = eventsOf(sight.terms, sight.tokens).filter(({ from }) => !isAside(analysis, next, from));
    const asked = askedOutcome(sight);
    if (asked) return { outcome: asked, to: sight.tokens.length, place: next };
    const named = sight.terms.treatments.length > 0;
    const outcome = worst(events.filter((event) => event.outcome !== "untried").map((event) => event.outcome));
    if (named && events.length > 0) return null;
    if (named) others = true;
    else if (outcome && refersBack(sight, others)) return { outcome, to: sight.tokens.length, place: next };
    else if (!named && sight.statement.label !== "" && !isCellOf(analysis, place, next)) return null;
  }
  return null;
}

/** "doxycycline | 4 | none": a cell of the same row. */
function isCellOf(analysis: Analysis, place: number, next: number): boolean {
  const [one, other] = [analysis.sight(place), analysis.sight(next)];
  return one.statement.line === other.statement.line && one.body === 0 && other.body === 0;
}

/** "Spironolactone started. Psoriasis flaring.": how another problem fares. */
function isOfAnother({ terms }: Sight): boolean {
  return named(terms.problems) === "other";
}

/** "Did they help? No": the answer tells how it turned out. */
function askedOutcome(sight: Sight): Outcome | null {
  const { label, statement } = sight;
  if (statement.label === "" || label.treatments.length > 0) return null;
  if (!label.outcomes.some(({ tag }) => tag.is === "effect" || tag.is === "worked")) return null;
  const answer = answerOf(sight);
  if (answer === "words" && sight.body === 0) return resultIn(sight);
  return answer === "no" ? "failed" : answer === "yes" ? "worked" : null;
}

/** "poor", "minimal" in a cell under "Result" */
function resultIn({ terms, tokens }: Sight): Outcome | null {
  const events = eventsOf(terms, tokens);
  if (events.length > 0) return worst(events.map(({ outcome }) => outcome));
  return terms.outcomes.some(({ tag }) => tag.is === "little") ? "failed" : null;
}

function isAside(analysis: Analysis, place: number, from: number): boolean {
  return analysis.contexts(place).at({ from, to: from + 1 }, ["past", "talkedAbout"]) !== null;
}

function refersBack({ tokens, statement, label }: Sight, others: boolean): boolean {
  const first = tokens.slice(0, 3).map(({ text }) => text);
  if (others) return first.some((word) => toAll.has(word));
  if (statement.label !== "") return label.outcomes.length > 0;
  return first.some((word) => back.has(word)) || tokens.length <= 7;
}

const words = (list: string) => new Set(list.split(" "));
const toAll = words("these all none neither nothing both each");
const back = words(
  "this these they it both all none neither nothing response result outcome effect no not little minimal without with only partial " +
    "inadequate insufficient poor failed acne lesions breakouts skin relapsed flared recurred returned still persists persistent stopped " +
    "clear then but did didn't has was worked good excellent great helped cleared improved currently she he each either",
);
