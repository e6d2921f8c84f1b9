import { useEffect, useRef, useState } from "preact/hooks";
import type { HistoryLine } from "../../lib/core/view/history-view";
import { shareWording } from "../../lib/core/words/en/share";
import type { HistoryViewProps } from "./HistoryView";
import { useLoaded } from "./use-loaded";

interface LastChangeProps extends Pick<HistoryViewProps, "load" | "onUndo"> {
  /** Where one is; elsewhere, what was changed here is over. */
  place: string;
}

/** What was changed here last since the page was opened, with its way back: one press, or Ctrl Z outside a text. */
export function LastChange({ load, onUndo, place }: LastChangeProps) {
  const [history] = useLoaded(load);
  const [problem, setProblem] = useState<string | null>(null);
  const [passed, setPassed] = useState<number | null>(null);
  const newest = history?.find(({ isFromElsewhere }) => !isFromElsewhere);
  const opened = useRef<number | null>(null);
  // What stood there when the page was opened is old.
  if (history && opened.current === null) opened.current = newest?.id ?? 0;
  const shown = newest?.canUndo && newest.id !== opened.current && newest.id !== passed ? newest : undefined;
  const known = useRef(newest?.id);
  known.current = newest?.id;
  const here = useRef(place);
  // What is changed on the way elsewhere, as a payer that is removed, is not known yet: it is shown there.
  useEffect(() => {
    if (here.current === place) return;
    here.current = place;
    setPassed(known.current ?? null);
    setProblem(null);
  }, [place]);
  const undo = async ({ id }: HistoryLine) => {
    setPassed(id);
    setProblem(await onUndo(id));
  };
  useUndoKeys(shown && (() => void undo(shown)));
  const words = shareWording.history;
  return (
    <>
      <p role="alert" class="cs-last-problem">
        {problem}
      </p>
      {shown && (
        <section class="cs-last-change" aria-label={words.last}>
          <span>{shown.says.join("; ")}</span>
          <button type="button" aria-keyshortcuts="Control+Z" onClick={() => void undo(shown)}>
            {words.undo}
          </button>
          <button type="button" onClick={() => setPassed(shown.id)}>
            {words.dismiss}
          </button>
        </section>
      )}
    </>
  );
}

/** Ctrl Z, or Command Z, where it is no text's own. */
function useUndoKeys(undo: (() => void) | undefined) {
  const now = useRef(undo);
  now.current = undo;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const isUndo = key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey;
      if (!isUndo || !now.current || isText(target)) return;
      event.preventDefault();
      now.current();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("textarea, input:not([type=radio], [type=checkbox])") !== null;
}
