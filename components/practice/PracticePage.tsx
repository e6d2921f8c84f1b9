import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import type { PracticeCaseView, PracticeView } from "../../lib/core/view/practice-view";
import { practiceWording } from "../../lib/core/words/en/practice";
import { wording } from "../../lib/core/words/en/sidebar";
import { usePageTheme } from "../ui/use-page-theme";
import { PaperForm } from "./PaperForm";
import { SidebarPlace } from "./SidebarPlace";

interface PracticePageProps {
  view: PracticeView;
  /** Where the sidebar is put. */
  place: RefObject<HTMLDivElement | null>;
  onOpenOptions(): void;
}

const words = practiceWording;

/** A claim form and a visit note to try every check on, with room for the sidebar beside them. */
export function PracticePage({ view, place, onOpenOptions }: PracticePageProps) {
  const { cases, side, theme } = view;
  // A case that is chosen again begins anew.
  const [{ chosen, turn }, choose] = useState({ chosen: cases[0] as PracticeCaseView, turn: 0 });
  usePageTheme(theme);
  return (
    <main class="cs-practice" data-side={side}>
      <div class="cs-practice-work">
        <header class="cs-practice-header">
          <p class="cs-brand">{wording.product}</p>
          <h1>{words.title}</h1>
          <p class="cs-practice-intro">{words.intro}</p>
          <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
            {words.openOptions}
          </button>
        </header>
        <Cases cases={cases} chosen={chosen} onChoose={(next) => choose({ chosen: next, turn: turn + 1 })} />
        <div class="cs-practice-desk" key={turn}>
          <PaperForm form={chosen.form} />
          <VisitNote note={chosen.note} />
        </div>
        <p class="cs-hint">{view.asOf}</p>
      </div>
      <SidebarPlace quiet={view.quiet} place={place} />
    </main>
  );
}

interface CasesProps {
  cases: readonly PracticeCaseView[];
  chosen: PracticeCaseView;
  onChoose(chosen: PracticeCaseView): void;
}

/** What may be tried, and what mends it. */
function Cases({ cases, chosen, onChoose }: CasesProps) {
  const id = useId();
  return (
    <section class="cs-cases" aria-labelledby={id}>
      <h2 id={id}>{words.cases}</h2>
      <div class="cs-cases-row">
        {cases.map((one) => (
          <button
            key={one.id}
            type="button"
            class="cs-case"
            aria-pressed={one.id === chosen.id}
            onClick={() => onChoose(one)}
          >
            {one.title}
          </button>
        ))}
      </div>
      <p class="cs-cases-mend" role="status">
        {chosen.mend}
      </p>
    </section>
  );
}

function VisitNote({ note }: { note: string }) {
  return (
    <label class="cs-practice-note">
      {words.note}
      <textarea lang="en" autocomplete="off" spellcheck={false} rows={12} defaultValue={note} />
    </label>
  );
}
