import { wording } from "../../lib/core/words/en/sidebar";
import { teachWording } from "../../lib/core/words/en/teach";
import { LineSlots } from "./LineSlots";
import type { TeachPanelProps } from "./TeachPanel";

/** What would be read with the fields that were shown, and what to do about it. */
export function Review({ view, outcome, onSave, onStartAgain, onBack, onClose }: TeachPanelProps) {
  const words = teachWording.teach;
  if (outcome?.isSaved) {
    return (
      <>
        <p role="status">{outcome.says}</p>
        <div class="cs-teach-actions">
          <button type="button" class="cs-button" data-kind="primary" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      {view.lines.length === 0 && <p>{words.nothingRead}</p>}
      {view.payer !== null && <p class="cs-teach-payer">{words.payer(view.payer || wording.sidebar.empty)}</p>}
      {view.lines.map((line) => (
        <div class="cs-line" key={line.index} data-line-view={line.index}>
          <h2 class="cs-line-title">{line.title}</h2>
          <LineSlots line={line} />
        </div>
      ))}
      <p class="cs-teach-hint">{words.keeps}</p>
      {outcome && <p role="alert">{outcome.says}</p>}
      <div class="cs-teach-actions">
        <button type="button" class="cs-button" data-kind="primary" disabled={!view.maySave} onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="cs-button" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="cs-button" onClick={onStartAgain}>
          {words.startAgain}
        </button>
        <button type="button" class="cs-button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
