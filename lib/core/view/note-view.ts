import type { CodePack, Prompt } from "../knowledge/code-pack";
import type { NoteOrigin } from "../note/choose-note";
import type { Tick } from "../note/judge/tick";
import { noteSkeleton, providerQuery } from "../note/provider-query";
import type { VisitSupport } from "../note/visit/separate-visit";
import type { DocumentationPreferences } from "../preferences/preferences";
import { wording } from "../words/en/sidebar";
import type { NoteView } from "./sidebar-view";

/** A note: what it says, and where it comes from. */
export interface ReadNote {
  from: NoteOrigin;
  /** The label of the box or pane, "" where it has none. */
  where: string;
  /** What it says, with the biller's word over it; null while it is being read. */
  ticks: Tick[] | null;
  /** Ids of the prompts that the biller has decided. */
  overruled: string[];
  /** What it shows of a visit beside the procedure; absent where nobody asked, or while that is being read. */
  visit?: VisitSupport;
}

/** Where the note comes from, and what may be copied to ask for what it lacks. */
export function noteView(
  pack: CodePack,
  note: ReadNote | undefined,
  required: readonly string[],
  documentation: DocumentationPreferences = {},
): NoteView {
  const ticks = note?.ticks;
  const isMissing = ({ id }: Prompt) => ticks?.find(({ prompt }) => prompt === id)?.state === "missing";
  const missing = requiredFirst(ticks ? pack.prompts.filter(isMissing) : pack.prompts, required);
  return {
    from: note?.from ?? null,
    says: saysOf(note),
    // Without a note nothing is known to be missing, so there is nothing to ask.
    query: ticks && missing.length > 0 ? providerQuery(missing, documentation) : null,
    skeleton: missing.length > 0 ? noteSkeleton(missing, documentation) : null,
    missing: ticks ? missing.length : null,
  };
}

function saysOf(note: ReadNote | undefined): string {
  const words = wording.sidebar.note;
  if (!note) return words.notRead;
  return note.ticks ? words.from[note.from](note.where) : words.beingRead;
}

function requiredFirst(prompts: readonly Prompt[], required: readonly string[]): Prompt[] {
  const isRequired = ({ id }: Prompt) => required.includes(id);
  return [...prompts.filter(isRequired), ...prompts.filter((prompt) => !isRequired(prompt))];
}
