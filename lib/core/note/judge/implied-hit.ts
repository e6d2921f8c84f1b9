import type { NoteCues } from "../../knowledge/note-cues";
import type { Analysis } from "./analysis";
import { type AskedPrompt, isSetAside, polarityAt, usable } from "./asked-prompt";
import { type Hit, hitsAt } from "./hits";

/** "LN2 offered, she agreed. One spray of 2 s each.": what was only offered was used where it is told right behind how. */
export function impliedHit(analysis: Analysis, prompt: string, cues: NoteCues): Hit | undefined {
  if (!cues.treats) return;
  const others = Object.entries(analysis.cues).flatMap(([id, { treats }]) => (treats && id !== prompt ? [id] : []));
  for (const place of analysis.placesOf(prompt)) {
    const sight = analysis.sight(place);
    const asked = { analysis, place, sight, prompt, cues: { ...cues, allows: ["talkedAbout", "planned"] as const } };
    const offered = usable(asked, "says").find(
      (found) => polarityAt(asked, found) === "stated" && !isSetAside(asked, found),
    );
    if (offered && sight.statement.mark === undefined && isTold(asked, others))
      return { state: "documented", place, corrects: false, from: offered.from, to: offered.to };
  }
  return;
}

/** How far behind the offer it may be told how it was done, in statements. */
const farthest = 2;

function isTold({ analysis, place, sight }: AskedPrompt, others: readonly string[]): boolean {
  for (let next = place + 1; next <= place + farthest; next += 1) {
    if (analysis.sights[next]?.statement.block !== sight.statement.block) return false;
    for (const other of others)
      for (const { state } of hitsAt(analysis, next, other)) if (state === "documented") return true;
  }
  return false;
}
