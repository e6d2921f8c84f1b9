import type { CodePack, LabelledFact } from "../knowledge/code-pack";
import type { Source } from "../knowledge/fact";
import { sources } from "../knowledge/sources";
import { editionName } from "../reference/edition";
import { viewWording } from "../words/en/view";
import type { FactView } from "./sidebar-view";
import { sourceAge } from "./source-age";

/**
 * A fact as the sidebar prints it, on the day that the service is of. What is not on file says so, and figures of another
 * time say how far from the day they are.
 */
export function factView(fact: LabelledFact, pack: CodePack, day: string): FactView {
  const note = [fact.note, ageOf(fact, pack, day)].filter(Boolean).join(" ");
  return {
    label: fact.label,
    value: fact.value ?? viewWording.payer.notOnFile,
    onFile: fact.value !== null,
    ...(note && { note }),
    sources: fact.sources,
  };
}

/** A source by id; a pack's own stand over the product's, so that a pack can come as data alone. */
export function findSource(id: string, own: readonly Source[]): Source | undefined {
  return own.find((source) => source.id === id) ?? sources.get(id);
}

/** Of the source that states it, which is the first; others speak of what came before or after. */
function ageOf({ sources: [first = ""] }: LabelledFact, pack: CodePack, day: string): string | undefined {
  const source = findSource(first, pack.sources);
  const age = source && sourceAge(source, day);
  return age && viewWording.age.edition(editionName(source.asOf), age);
}
