import type { PackTerms } from "../../knowledge/note-cues";
import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { type AskedPrompt, isSetAside, usable } from "./asked-prompt";

/** "Cryotherapy was offered. She declined.": refusals of which the procedure was spoken of last, or nothing was. */
export function refusedIn(asked: AskedPrompt): Found<"prompt">[] {
  return usable(asked, "refuses").filter(
    (found) => !isSetAside(asked, found, "denied") && isOfProcedure(asked, found.from),
  );
}

/** How far before the refusal it may be told what is refused, in statements. */
const farthest = 2;

function isOfProcedure({ analysis, place, sight, prompt }: AskedPrompt, from: number): boolean {
  for (let at = place; at >= Math.max(0, place - farthest); at -= 1) {
    const before = analysis.sight(at);
    if (before.statement.block !== sight.statement.block) return true;
    const last = lastSpokenOf(before, at === place ? from : before.tokens.length, prompt, analysis.cues);
    if (last) return last === "procedure";
  }
  return true;
}

/** What a statement speaks of last before a token: the procedure, something else that may be refused, or neither. */
function lastSpokenOf(
  { terms, label }: Sight,
  end: number,
  prompt: string,
  cues: PackTerms["cues"],
): "procedure" | "other" | null {
  const nearest = { procedure: -1, other: -1 };
  const see = (what: keyof typeof nearest, from: number) => {
    if (from < end) nearest[what] = Math.max(nearest[what], from);
  };
  for (const { tag, from } of terms.problems) if (tag.of === "treated") see("procedure", from);
  for (const { from } of terms.treatments) see("other", from);
  for (const { tag, from } of terms.ofAll(["says", "names"])) {
    const { treats, finding, section } = cues[tag.prompt] ?? {};
    if (treats || tag.prompt === prompt) see("procedure", from);
    else if (!finding && !section) see("other", from);
  }
  if (nearest.procedure < 0 && nearest.other < 0)
    return label.problems.some(({ tag }) => tag.of === "treated") ? "procedure" : null;
  return nearest.procedure >= nearest.other ? "procedure" : "other";
}
