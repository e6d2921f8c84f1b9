import { useState } from "preact/hooks";
import type { NoteView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import type { NoteActions } from "./note-actions";

interface AskClinicianProps {
  note: NoteView;
  onCopy: NoteActions["onCopy"];
}

/** One click copies a query about what is missing, another the lines to fill in. */
export function AskClinician({ note, onCopy }: AskClinicianProps) {
  const words = wording.sidebar.note;
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (text: string) => setOutcome({ text, copied: await onCopy(text) });
  const { query, skeleton, missing } = note;
  if (!query && !skeleton) return <p class="cs-ask">{words.nothingMissing}</p>;
  return (
    <div class="cs-ask">
      <div class="cs-ask-buttons">
        {query && (
          <button type="button" class="cs-button" title={words.askHint} onClick={() => void copy(query)}>
            {words.copyQuery(missing ?? 0)}
          </button>
        )}
        {skeleton && (
          <button type="button" class="cs-quiet-button" title={words.askHint} onClick={() => void copy(skeleton)}>
            {words.copySkeleton}
          </button>
        )}
      </div>
      <p role="status" class="cs-hint">
        {outcome && (outcome.copied ? words.copied : words.notCopied)}
      </p>
      {outcome && !outcome.copied && (
        <textarea class="cs-input" rows={6} readOnly aria-label={words.ask} value={outcome.text} />
      )}
    </div>
  );
}
