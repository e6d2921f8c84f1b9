import { useState } from "preact/hooks";
import { wording } from "../../lib/core/words/en/sidebar";
import type { NoteActions } from "./note-actions";

interface CopyTextProps {
  label: string;
  text: string;
  /** The keys that go to the sidebar go to it. */
  isFirstOfAll?: boolean;
  onCopy: NoteActions["onCopy"];
}

/** A button that copies a text for the clinician; where the browser does not allow it, the text is shown. */
export function CopyText({ label, text, isFirstOfAll, onCopy }: CopyTextProps) {
  const words = wording.sidebar.note;
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async () => setOutcome({ text, copied: await onCopy(text) });
  return (
    <div class="cs-ask">
      <button
        type="button"
        class="cs-button"
        title={words.askHint}
        data-first-action={isFirstOfAll || undefined}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status" class="cs-hint">
        {outcome && (outcome.copied ? words.copied : words.notCopied)}
      </span>
      {outcome && !outcome.copied && (
        <textarea class="cs-input" rows={6} readOnly aria-label={label} value={outcome.text} />
      )}
    </div>
  );
}
