import type { FieldEdit } from "../../core/mend/field-edits";
import type { WriteOutcome } from "../../core/mend/write-outcome";
import type { FrameSight } from "../../core/reading/reading";
import { fieldValue } from "../fields/field-value";
import { writeField } from "./write-field";

/** What was read last in this frame. */
interface Read {
  readonly sight: FrameSight;
  elementOf(fieldId: number): Element | undefined;
}

/** A field as it was written, and what brings back what stood there. */
interface WrittenInto {
  readonly element: Element;
  readonly before: string;
  readonly left: string;
}

/** Writes mends into the fields of this frame, each whole or not at all, and takes them back. */
export function makeMendWriter(lastRead: () => Read | undefined) {
  const mends = new Map<number, WrittenInto[]>();
  return {
    canTakeBack: () => mends.size > 0,
    async write(mend: number, edits: readonly FieldEdit[]): Promise<WriteOutcome> {
      const written: WrittenInto[] = [];
      // What is being written can be seen before it has been read back, and be asked to be taken back.
      mends.set(mend, written);
      for (const edit of edits) {
        const outcome = await writeEdit(edit, lastRead(), written);
        if (outcome === "done") continue;
        mends.delete(mend);
        await bringBack(written);
        return outcome;
      }
      return "done";
    },
    async takeBack(mend: number): Promise<WriteOutcome> {
      const written = mends.get(mend) ?? [];
      mends.delete(mend);
      // What a person has typed since stays.
      if (written.some(({ element, left }) => standsIn(element) !== left)) return "changed-meanwhile";
      return bringBack(written);
    },
    /** What was written stays. */
    forget: () => mends.clear(),
  };
}

async function writeEdit(edit: FieldEdit, read: Read | undefined, written: WrittenInto[]): Promise<WriteOutcome> {
  const seen = read?.sight.fields.find(({ reading }) => reading.id === edit.fieldId);
  const element = read?.elementOf(edit.fieldId);
  if (!element?.isConnected) return "no-field";
  if (seen?.reading.role !== edit.role || !isAsRead(element, edit.from)) return "changed-meanwhile";
  const result = await writeField(element, edit.to);
  if (!result.isWritten) return result.because;
  written.push({ element, before: result.before, left: standsIn(element) });
  return "done";
}

async function bringBack(written: readonly WrittenInto[]): Promise<WriteOutcome> {
  let outcome: WriteOutcome = "done";
  for (const { element, before } of written.toReversed()) {
    const result = await writeField(element, before);
    if (!result.isWritten) outcome = result.because;
  }
  return outcome;
}

function standsIn(element: Element): string {
  return JSON.stringify(fieldValue(element));
}

/** Whether there still stands what was read there. Where that was nothing, a hint or a mask may stand there, but no value. */
function isAsRead(element: Element, from: string): boolean {
  const { kind, value, label = "", checked } = fieldValue(element);
  if (kind === "check") return (from !== "") === checked;
  const [read, ...now] = [from, value, label].map(signsOf);
  return read === ""
    ? !now.some((one) => /\d|^[a-z]{1,2}$/i.test(one ?? ""))
    : now.some((one) => one?.includes(read ?? ""));
}

function signsOf(text: string): string {
  return text.replace(/[^a-z0-9]/gi, "").toUpperCase();
}
