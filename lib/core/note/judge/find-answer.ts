import type { NoteCues } from "../../knowledge/note-cues";
import type { Analysis } from "./analysis";
import { type Hit, hitsAt } from "./hits";
import { impliedHit } from "./implied-hit";

/** The first words of each state: among what corrects, and among all. */
interface Firsts {
  corrections: Partial<Record<Hit["state"], Hit>>;
  all: Partial<Record<Hit["state"], Hit>>;
  /** The first denial that names the problem itself. */
  ofOwn?: Hit;
}

/**
 * The words that answer a prompt: the first that state it, else the first that deny it, or the other way round where
 * one denial outweighs; where anything is corrected, only what the correction says.
 */
export function findAnswer(analysis: Analysis, prompt: string, cues: NoteCues): Hit | undefined {
  const firsts: Firsts = { corrections: {}, all: {} };
  const wins = cues.denialWins ? "denied" : "documented";
  for (const place of analysis.placesOf(prompt)) {
    const isSettled = firsts.all[wins] !== undefined && !cues.ofVisit;
    if (isSettled && analysis.sight(place).statement.mark === undefined) continue;
    let isUncounted: boolean | undefined;
    for (const hit of hitsAt(analysis, place, prompt)) {
      if (hit.state === "denied") isUncounted ??= cues.neverDenied === true || isOtherWay(analysis, place, prompt);
      if (hit.state === "denied" && isUncounted) continue;
      if (cues.ofVisit && hit.state === "denied" && namesOwn(analysis, place)) firsts.ofOwn ??= hit;
      firsts.all[hit.state] ??= hit;
      if (hit.corrects) firsts.corrections[hit.state] ??= hit;
      if (hit.state === wins) break;
    }
  }
  return (
    best(firsts.corrections, wins) ??
    denialOfOwn(analysis, firsts) ??
    best(firsts.all, wins) ??
    impliedHit(analysis, prompt, cues)
  );
}

/** "Return next summer for a physical. For the acne no follow-up.": what is denied of the problem itself outweighs the visit's. */
function denialOfOwn(analysis: Analysis, { all, ofOwn }: Firsts): Hit | undefined {
  return all.documented && ofOwn && !namesOwn(analysis, all.documented.place) ? ofOwn : undefined;
}

function namesOwn(analysis: Analysis, place: number): boolean {
  const { terms, label } = analysis.sight(place);
  return [...terms.problems, ...label.problems].some(({ tag }) => tag.of === "own");
}

/** "No written consent; verbal consent obtained": what is denied is only one way of it, and another is stated near by. */
function isOtherWay(analysis: Analysis, place: number, prompt: string): boolean {
  const { terms } = analysis.sight(place);
  if (terms.of(prompt, "firstWay").length === 0) return false;
  return [place, place + 1].some((near) => isStatedIn(analysis, near, prompt));
}

function isStatedIn(analysis: Analysis, place: number, prompt: string): boolean {
  const ways = analysis.sights[place]?.terms.of(prompt, "secondWay") ?? [];
  if (ways.length === 0) return false;
  const isOfIt = ({ from, to }: Hit) => ways.some((way) => way.from >= from - near && way.to <= to + near);
  return [...hitsAt(analysis, place, prompt)].some((hit) => hit.state === "documented" && isOfIt(hit));
}

/** So near beside what states it stands how it was done, in tokens. */
const near = 2;

function best(first: Firsts["all"], wins: Hit["state"]): Hit | undefined {
  return first[wins] ?? first.documented ?? first.denied;
}
