import type { PromptView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import type { NoteActions } from "./note-actions";

interface OverruleProps {
  prompt: PromptView;
  onOverrule: NoteActions["onOverrule"];
}

/** The biller's word over the note's, for this claim. */
export function Overrule({ prompt, onOverrule }: OverruleProps) {
  const words = wording.sidebar.note;
  const { id, state, overruled = false } = prompt;
  const choices = [
    [null, words.reset, !overruled],
    ["documented", words.setDocumented, overruled && state === "documented"],
    ["missing", words.setMissing, overruled && state === "missing"],
  ] as const;
  return (
    <fieldset class="cs-overrule">
      <legend>{words.overrule}</legend>
      {choices.map(([choice, label, isChosen]) => (
        <button
          key={label}
          type="button"
          class="cs-quiet-button"
          aria-pressed={isChosen}
          onClick={() => onOverrule(id, choice)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
