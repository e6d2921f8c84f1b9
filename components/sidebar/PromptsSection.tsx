import type { PromptView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";
import { PromptRow } from "./PromptRow";

/** The documentation checklist, in the order of a note; ticked where the note was read. */
export function PromptsSection({ prompts }: { prompts: PromptView[] }) {
  const { prompts: title, promptCount, ticked } = wording.sidebar;
  const read = prompts.some((prompt) => prompt.state !== "not-read");
  const documented = prompts.filter((prompt) => prompt.state === "documented").length;
  return (
    <Section title={title} beside={read ? ticked(documented, prompts.length) : promptCount(prompts.length)}>
      <ul class="cs-rows">
        {prompts.map((prompt) => (
          <PromptRow key={prompt.id} prompt={prompt} />
        ))}
      </ul>
    </Section>
  );
}
