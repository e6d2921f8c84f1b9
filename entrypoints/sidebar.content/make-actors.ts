import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeFrameWriter } from "../../lib/extension/in-page/frame-writer";
import { tell } from "../../lib/extension/messages";
import { makeFormAnswers } from "./answer-form";
import type { Known } from "./known";
import { makeMender } from "./mend-fields";
import { makeOutliner } from "./outline-fields";
import { makeAsides } from "./set-aside";
import { makeUndoNotice } from "./undo-notice";

interface Around {
  guided(): Guided | undefined;
  signal: AbortSignal;
  learn(news: Partial<Known>): void;
  draw(): void;
  close(): void;
  keepPlace(): () => void;
}

/** Who does what a person presses, each for its part. */
export function makeActors({ guided, signal, learn, draw, close, keepPlace }: Around) {
  const pen = makeFrameWriter();
  const notice = makeUndoNotice(signal);
  return {
    notice,
    answers: makeFormAnswers(guided, notice, close),
    outliner: makeOutliner({ guided, signal, onChange: (outlined) => learn({ outlined }) }),
    asides: makeAsides({ guided, notice, onChange: draw }),
    pen,
    mender: makeMender({
      pen,
      signal,
      keepPlace,
      onChange: (mended) => learn({ mended }),
      onForget: () => tell("keep-written"),
    }),
  };
}
