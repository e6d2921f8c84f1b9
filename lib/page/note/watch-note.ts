import { activity } from "../../activity";
import type { FrameNote } from "../../core/note/frame-note";
import { readLimit } from "../../core/note/text/plain-text";
import type { OpenRoot } from "../dom/find-roots";
import { runInSlices } from "../watch/run-in-slices";
import { type FoundNote, findNote, mayHoldNote, rereadNote } from "./find-note";
import { showWords } from "./show-words";

export interface NoteWatch {
  /** The page has changed, or only what was typed in this element: the note is read again once it is quiet. */
  changed(touched?: Element): void;
  sendAgain(): void;
  /** Shows the words where they stand; nothing where they are gone. */
  show(words: string): void;
}

/** How long the typist must pause before the note is read again, in milliseconds; no key pays for it. */
const pause = 200;
/** Who never pauses sees the ticks move this often, in milliseconds. */
const atLeastEvery = 1000;

/** How often at most the whole page is looked at for its note, in milliseconds. */
const lookEvery = 1500;

/** Reads the frame's note now and after changes, and calls back when it differs from the last; null: there is none. */
export function watchNote(
  openRoot: OpenRoot,
  signal: AbortSignal,
  onNote: (note: FrameNote | null) => void,
): NoteWatch {
  let found: FoundNote | null = null;
  let told: string | null = null;
  let callOffRead = () => {};
  let callOffLook = () => {};
  let due = Number.POSITIVE_INFINITY;

  const tell = () => onNote(found && { text: found.text.slice(0, readLimit), score: found.score, where: found.where });
  const { look, lookedAt } = makeLook(openRoot, signal, (seen) => {
    found = seen;
    tellNews();
  });
  /** While the note is being typed in, only it is read; whether another is more of a note can wait. */
  const read = () => {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    const again = found && rereadNote(found);
    if (!again || performance.now() - lookedAt() > lookEvery) return look();
    found = again;
    callOffLook();
    callOffLook = activity.later("look for the note", lookEvery, look);
    tellNews();
  };
  const tellNews = () => {
    const now = found && `${found.where}\n${found.text}`;
    if (now === told) return;
    told = now;
    tell();
  };
  signal.addEventListener("abort", () => {
    callOffRead();
    callOffLook();
  });
  return {
    changed(touched) {
      if (touched && !mayHoldNote(touched)) return;
      const now = performance.now();
      due = Math.min(due, now + atLeastEvery);
      callOffRead();
      callOffRead = activity.later("read the note", Math.min(pause, Math.max(0, due - now)), read);
    },
    sendAgain: tell,
    show: (words) => void (found && showWords(found, words)),
  };
}

/** Looks at the whole page for its note, in slices; of several looks the last counts. */
function makeLook(openRoot: OpenRoot, signal: AbortSignal, onLooked: (found: FoundNote | null) => void) {
  let begun = 0;
  let begunAt = 0;
  const steps = function* () {
    const own = ++begun;
    begunAt = performance.now();
    const found = yield* findNote(document, openRoot);
    if (own === begun) onLooked(found);
  };
  const withoutRest = () => 0;
  return {
    look: () => activity.start("look for the note", runInSlices(steps(), signal, withoutRest)),
    /** When the last was begun, by the clock of the page. */
    lookedAt: () => begunAt,
  };
}
