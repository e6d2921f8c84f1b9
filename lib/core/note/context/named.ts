import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import type { Reach } from "../concepts/vocabulary";
import type { People } from "../text/people";

/**
 * What is told of somebody by name is somebody else's, as behind "his sister": "Ina will be seen again", "explained to
 * Ivo", and all that stands under a label with that name. The patient's name ends it.
 */
export function hearNames({ tokens, terms, label, headings }: Sight, people: People): void {
  const found = tokens.flatMap(({ text }, at): Found<"cue">[] => {
    const whose = people.get(bare(text));
    if (whose === undefined) return [];
    return [cue(whose === "patient" ? "ends" : objects.has(tokens[at - 1]?.text ?? "") ? "around" : "forward", at)];
  });
  if (found.length > 0) {
    // "Daughter: 5 papules" in the daughter's note is of nobody else.
    const own = new Set(found.filter(({ tag }) => tag.reach === "ends").map(({ from }) => from));
    const kept = terms.cues.filter(({ tag, from }) => tag.sense !== "someoneElse" || !own.has(from));
    terms.cues.splice(0, terms.cues.length, ...kept);
    terms.cues.push(...found);
    terms.cues.sort((one, other) => one.from - other.from);
  }
  for (const over of [label, headings])
    if (over.tokens.some(({ text }) => people.get(bare(text)) === "other")) over.cues.push(cue("headings", 0));
}

/** "Ina's" */
function bare(text: string): string {
  return text.endsWith("'s") ? text.slice(0, -2) : text;
}

function cue(reach: Reach, at: number): Found<"cue"> {
  return { tag: { kind: "cue", sense: "someoneElse", reach }, from: at, to: at + 1 };
}

const objects = new Set("to for with of by on".split(" "));
