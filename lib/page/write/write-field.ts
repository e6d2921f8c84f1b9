import type { WriteTrouble } from "../../core/mend/write-outcome";
import { checkWay } from "./check-way";
import { keepStanding } from "./keep-standing";
import { selectWay } from "./select-way";
import { textWay } from "./text-way";
import { untilKept } from "./until-kept";
import type { Way } from "./way";

/** What became of writing into a field: what brings it back when written again, or why nothing was changed. */
export type WrittenField = { isWritten: true; before: string } | { isWritten: false; because: WriteTrouble };

/** The first way that knows an element is taken. */
const ways: Way[] = [checkWay, selectWay, textWay] as Way[];

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes `to` as a person would ("" empties it), lets the page take it in, and reads it back; a field in which it did not
 * stick is left as it was. Fields are written one after the other: only one can have the focus.
 */
export function writeField(element: Element, to: string): Promise<WrittenField> {
  const written = last.then(() => writeNow(element, to));
  // Whoever asked for it hears what failed.
  last = written.catch(() => {});
  return written;
}

async function writeNow(element: Element, to: string): Promise<WrittenField> {
  for (const way of element.isConnected ? ways : []) {
    const control = way.controlOf(element);
    if (!control) continue;
    if (way.isFixed(control)) return { isWritten: false, because: "read-only" };
    const giveBack = keepStanding(control);
    try {
      return await writeBy(way, control, to, giveBack);
    } finally {
      giveBack();
    }
  }
  return { isWritten: false, because: "no-field" };
}

async function writeBy(way: Way, control: Element, to: string, giveBack: () => void): Promise<WrittenField> {
  const before = way.read(control);
  if (before === to) return { isWritten: true, before };
  const trouble = await way.write(control, to);
  giveBack();
  if (!trouble && (await untilKept(() => way.shows(control, to)))) return { isWritten: true, before };
  if (way.read(control) !== before) await way.write(control, before);
  return { isWritten: false, because: trouble ?? "not-kept" };
}
