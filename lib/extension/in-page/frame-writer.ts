import type { FieldEdit } from "../../core/mend/field-edits";
import type { WriteOutcome, WriteTrouble } from "../../core/mend/write-outcome";
import { within } from "../../within";
import { ask, tell } from "../messages";

/** How long a frame may take, in milliseconds: each field is given a second to settle. */
const answerWithin = 8000;

/** What was written, by the number by which it is taken back. */
export interface WrittenMend {
  readonly number: number;
  /** In the order in which they were written. */
  readonly frameIds: readonly number[];
}

/** What writes mends into a page, and takes them back. */
export interface Pen {
  /** What was written; or, where nothing was, why. */
  write(fields: readonly FieldEdit[]): Promise<WrittenMend | WriteTrouble>;
  takeBack(written: WrittenMend): Promise<WriteOutcome>;
}

/** Has the frames of the tab write into their fields: all of a mend, or nothing of it. */
export function makeFrameWriter() {
  let lastNumber = 0;
  const awaited = new Map<string, (outcome: WriteOutcome) => void>();
  const outcomeOf = async (frameId: number, mend: number, begin: () => void) => {
    const { promise, resolve } = Promise.withResolvers<WriteOutcome>();
    const name = `${frameId} ${mend}`;
    awaited.set(name, resolve);
    begin();
    return within(promise, answerWithin, "no-answer" as const).finally(() => awaited.delete(name));
  };
  const takeBack = async ({ number: mend, frameIds }: WrittenMend): Promise<WriteOutcome> => {
    let outcome: WriteOutcome = "done";
    for (const frameId of frameIds.toReversed()) {
      const one = await outcomeOf(frameId, mend, () => tell("take-back", { frameId, mend }));
      if (one !== "done") outcome = one;
    }
    return outcome;
  };
  return {
    async write(fields: readonly FieldEdit[]): Promise<WrittenMend | WriteTrouble> {
      const mend = ++lastNumber;
      const byFrame = editsByFrame(fields);
      await ask("script-wanted", { script: "write", frameIds: [...byFrame.keys()] });
      const frameIds: number[] = [];
      for (const [frameId, edits] of byFrame) {
        const outcome = await outcomeOf(frameId, mend, () => tell("write-fields", { frameId, mend, edits }));
        if (outcome !== "done") {
          await takeBack({ number: mend, frameIds });
          return outcome;
        }
        frameIds.push(frameId);
      }
      return { number: mend, frameIds };
    },
    takeBack,
    /** A frame has answered. */
    heard: (frameId: number, mend: number, outcome: WriteOutcome) => awaited.get(`${frameId} ${mend}`)?.(outcome),
  };
}

function editsByFrame(edits: readonly FieldEdit[]): ReadonlyMap<number, FieldEdit[]> {
  const frames = new Map<number, FieldEdit[]>();
  for (const edit of edits) frames.set(edit.frameId, [...(frames.get(edit.frameId) ?? []), edit]);
  return frames;
}
