import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";
import { AskClinician } from "./AskClinician";
import { NoteSource } from "./NoteSource";
import type { NoteActions } from "./note-actions";
import { PromptRow } from "./PromptRow";

interface PromptsSectionProps {
  view: Pick<SidebarView, "prompts" | "note">;
  actions?: NoteActions | undefined;
}

/** The documentation checklist, in the order of a note; ticked where the note was read. */
export function PromptsSection({ view: { prompts, note }, actions }: PromptsSectionProps) {
  const { prompts: title, promptCount, ticked } = wording.sidebar;
  const isRead = prompts.some(({ state }) => state !== "not-read");
  const documented = prompts.filter((prompt) => prompt.state === "documented").length;
  return (
    <Section title={title} beside={isRead ? ticked(documented, prompts.length) : promptCount(prompts.length)}>
      {actions ? <NoteSource note={note} actions={actions} /> : <p class="cs-note-source">{note.says}</p>}
      <ul class="cs-rows">
        {prompts.map((prompt) => (
          <PromptRow key={prompt.id} prompt={prompt} actions={actions} />
        ))}
      </ul>
      {actions && <AskClinician note={note} onCopy={actions.onCopy} />}
    </Section>
  );
}
