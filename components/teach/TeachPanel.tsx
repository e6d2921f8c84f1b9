import { useLayoutEffect, useRef } from "preact/hooks";
import type { TeachView } from "../../lib/core/view/teach-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { teachWording } from "../../lib/core/words/en/teach";
import { IconButton } from "../ui/IconButton";
import { Question } from "./Question";
import { Review } from "./Review";

export interface TeachPanelProps {
  view: TeachView;
  side: "left" | "right";
  theme: "system" | "light" | "dark";
  /** What saving led to, once it was tried. */
  outcome: { isSaved: boolean; says: string } | null;
  onNext(): void;
  onBack(): void;
  onStartAgain(): void;
  onSave(): void;
  onMoveSide(): void;
  /** Cancels the lesson, or closes the panel once it is over. */
  onClose(): void;
}

/** Asks for the fields of the form in the page, one after the other, and shows what would be read. */
export function TeachPanel(props: TeachPanelProps) {
  const { view, side, theme, outcome, onMoveSide, onClose } = props;
  const words = teachWording.teach;
  const isReview = view.asked === null;
  const heading = useRef<HTMLHeadingElement>(null);
  // The questions are answered in the page, so the focus stays there; the last one leads here.
  useLayoutEffect(() => {
    if (isReview) heading.current?.focus();
  }, [isReview]);
  return (
    <aside
      aria-label={words.title}
      lang={wording.language}
      dir="ltr"
      class="cs-teach"
      data-theme={theme}
      data-asked={view.asked ?? "review"}
    >
      <header class="cs-teach-header">
        <p class="cs-brand">{wording.product}</p>
        <IconButton
          icon={side === "right" ? "left" : "right"}
          label={side === "right" ? wording.sidebar.moveLeft : wording.sidebar.moveRight}
          onClick={onMoveSide}
        />
        <IconButton icon="close" label={outcome?.isSaved ? words.close : words.cancel} onClick={onClose} />
        <h1 ref={heading} tabIndex={-1}>
          {isReview ? words.review : words.title}
        </h1>
      </header>
      <div class="cs-teach-body">{view.asked ? <Question {...props} asked={view.asked} /> : <Review {...props} />}</div>
    </aside>
  );
}
