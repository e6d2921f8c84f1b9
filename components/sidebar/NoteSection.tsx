import type { NoteView, PromptView, SidebarView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Disclosure } from "../ui/Disclosure";
import { CopyText } from "./CopyText";
import { NoteSource } from "./NoteSource";
import type { NoteActions } from "./note-actions";
import { PromptRow } from "./PromptRow";

interface NoteSectionProps {
  view: Pick<SidebarView, "prompts" | "note">;
  actions?: NoteActions | undefined;
}

/** How much the note states of what it should, what it lacks by name, and the query; all prompts on demand. */
export function NoteSection({ view: { prompts, note }, actions }: NoteSectionProps) {
  const words = wording.sidebar;
  const isRead = prompts.some(({ state }) => state !== "not-read");
  const documented = prompts.filter(({ state }) => state === "documented").length;
  const lacking = prompts.filter(({ state }) => state === "missing" || state === "denied");
  return (
    <section class="cs-note">
      <h3 class="cs-group-title">
        {words.prompts}{" "}
        <span class="cs-group-count">{isRead ? words.ticked(documented, prompts.length) : words.note.unread}</span>
      </h3>
      <Meter prompts={prompts} />
      {lacking.length > 0 && (
        <p class="cs-note-lacks">
          {words.note.notFound} <b>{named(lacking)}</b>
        </p>
      )}
      {actions && note.query && (
        <CopyText label={words.note.copyQuery(note.missing ?? 0)} text={note.query} onCopy={actions.onCopy} />
      )}
      {actions ? <NoteSource note={note} actions={actions} /> : <p class="cs-note-source">{note.says}</p>}
      <Disclosure class="cs-more" summary={<span>{words.note.showAll(prompts.length)}</span>}>
        <AllPrompts prompts={prompts} note={note} actions={actions} />
      </Disclosure>
    </section>
  );
}

/** So many are named; all of them stand in the list beneath. */
const mostNamed = 2;

function named(lacking: readonly PromptView[]): string {
  const titles = lacking.slice(0, mostNamed).map(({ title }) => title);
  const others = lacking.length - titles.length;
  return [...titles, ...(others > 0 ? [wording.sidebar.note.others(others)] : [])].join("; ");
}

/** A piece for each prompt, in their order; it says nothing that the words beside it do not. */
function Meter({ prompts }: { prompts: readonly PromptView[] }) {
  return (
    <div class="cs-meter" aria-hidden="true">
      {prompts.map(({ id, state, required }) => (
        <span key={id} data-state={state} data-required={required} />
      ))}
    </div>
  );
}

interface AllPromptsProps {
  prompts: readonly PromptView[];
  note: NoteView;
  actions: NoteActions | undefined;
}

function AllPrompts({ prompts, note, actions }: AllPromptsProps) {
  return (
    <>
      <ul class="cs-rows">
        {prompts.map((prompt) => (
          <PromptRow key={prompt.id} prompt={prompt} actions={actions} />
        ))}
      </ul>
      {actions && note.skeleton && (
        <CopyText label={wording.sidebar.note.copySkeleton} text={note.skeleton} onCopy={actions.onCopy} />
      )}
    </>
  );
}
