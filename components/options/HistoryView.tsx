import { useState } from "preact/hooks";
import type { ChangeHistory, HistoryLine } from "../../lib/core/view/history-view";
import { shareWording } from "../../lib/core/words/en/share";
import { useLoaded } from "./use-loaded";

export interface HistoryViewProps {
  /** Reads the history; another function reads it anew. */
  load(): Promise<ChangeHistory>;
  /** A moment as a person here reads it. */
  when(at: string): string;
  /** Resolves to why it was not undone; null: it was. */
  onUndo(id: number): Promise<string | null>;
}

/** What was changed, the latest first; what can be undone has a button for it. */
export function HistoryView({ load, when, onUndo }: HistoryViewProps) {
  const [history] = useLoaded(load);
  const [problem, setProblem] = useState<string | null>(null);
  const words = shareWording.history;
  return (
    <>
      <p role="alert">{problem}</p>
      {history?.length === 0 && <p class="cs-none">{words.none}</p>}
      <ol class="cs-history">
        {history?.map((line) => (
          <li key={line.id} data-change={line.id}>
            <Change line={line} when={when} />
            {line.canUndo && (
              <button
                type="button"
                class="cs-button"
                aria-label={words.undoOf(line.says.join("; "))}
                onClick={async () => setProblem(await onUndo(line.id))}
              >
                {words.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Change({ line, when }: { line: HistoryLine } & Pick<HistoryViewProps, "when">) {
  const { more } = shareWording.history;
  return (
    <div>
      {line.says.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {line.more > 0 && <p>{more(line.more)}</p>}
      <p class="cs-hint">
        <time dateTime={line.at}>{when(line.at)}</time>, {line.from}
        {line.why && `. ${line.why}`}
      </p>
    </div>
  );
}
