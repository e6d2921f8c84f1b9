import type { Sight } from "../concepts/sight";
import { type Contexts, reaching } from "../context/contexts";

/** "Cryotherapy: what to expect. Your eyes will be covered. …": a leaflet and no more, which tells of nobody. */
export function isLeaflet(sights: readonly Sight[], contexts: (place: number) => Contexts, text: string): boolean {
  if (!(isTitled(sights[0], text) || isTitled(sights.at(-1), text))) return false;
  if (sights.some(({ tokens }) => tokens.some(({ text: word }) => ofVisit.has(word)))) return false;
  const taught = sights.filter(
    ({ tokens }, place) => tokens.length > 0 && contexts(place).at({ from: 0, to: tokens.length }, others) === "taught",
  );
  return taught.length >= fewestTaught;
}

function isTitled(sight: Sight | undefined, text: string): boolean {
  if (!sight) return false;
  const { start, end, heading } = sight.statement;
  return title.test(heading) || (end - start <= longestTitle && title.test(text.slice(start, end)));
}

const title =
  /\b(?:what to expect|patient (?:information|education|leaflet|handout)|(?:information|fact|advice|patient) (?:leaflet|sheet))\b/;
const longestTitle = 80;
const fewestTaught = 3;
/** A visit is told of by somebody, or of today. */
const ofVisit = new Set("today pt i we today's".split(" "));
const others = reaching.filter((sense) => sense !== "taught");
