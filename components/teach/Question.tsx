import type { LessonRole } from "../../lib/core/portals/lesson";
import { teachWording } from "../../lib/core/words/en/teach";
import type { TeachPanelProps } from "./TeachPanel";

/** One field that is asked for. It is shown by a click in the page, not in here. */
export function Question({ view, asked, onNext, onBack, onClose }: TeachPanelProps & { asked: LessonRole }) {
  const words = teachWording.teach;
  return (
    <>
      <div role="status">
        <p class="cs-teach-step">{words.question(view.step, view.steps)}</p>
        <h2>{teachWording.roles[asked]}</h2>
        <p>{words.asks[asked]}</p>
        <p class="cs-teach-shown" data-shown={view.shown}>
          {words.shown(view.shown)}
        </p>
      </div>
      <p class="cs-teach-hint">{words.keys}</p>
      <div class="cs-teach-actions">
        <button type="button" class="cs-button" data-kind={view.shown > 0 ? "primary" : "plain"} onClick={onNext}>
          {view.shown > 0 ? words.next : words.skip}
        </button>
        <button type="button" class="cs-button" disabled={view.step === 1} onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="cs-button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
