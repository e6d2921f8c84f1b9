import type { CodePack, LabelledFact } from "../knowledge/code-pack";
import type { Source } from "../knowledge/fact";
import { sources } from "../knowledge/sources";
import type { FactView } from "./sidebar-view";
import { sourceAge } from "./source-age";

/** A fact as the sidebar prints it; what is not on file says so, and old figures say how old they are. */
export function factView(fact: LabelledFact, pack: CodePack, today: string): FactView {
  const note = [fact.note, ageOf(fact, pack, today)].filter(Boolean).join(" ");
  return {
    label: fact.label,
    value: fact.value ?? "Not on file.",
    onFile: fact.value !== null,
    ...(note && { note }),
    sources: fact.sources,
  };
}

/** A source by id; a pack's own stand over the product's, so that a pack can come as data alone. */
export function findSource(id: string, own: readonly Source[]): Source | undefined {
  return own.find((source) => source.id === id) ?? sources.get(id);
}

function ageOf(fact: LabelledFact, pack: CodePack, today: string): string | undefined {
  const cited = fact.sources.flatMap((id) => findSource(id, pack.sources) ?? []);
  const old = cited.find((source) => sourceAge(source, today));
  return old && `From the ${old.asOf} edition, ${sourceAge(old, today)}.`;
}
