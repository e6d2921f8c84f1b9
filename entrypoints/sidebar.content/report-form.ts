import { type MadeReport, makeFormReport } from "../../lib/core/reading/form-report/make-form-report";
import type { FrameSight } from "../../lib/core/reading/reading";
import { ask } from "../../lib/extension/messages";
import type { PageFrames } from "./page-frames";

/** Has each frame in which something was read tell how the form is built; null where none could. */
export async function reportForm(frames: PageFrames): Promise<MadeReport | null> {
  const read = frames.now().filter(({ sight }) => sight.fields.length > 0);
  // Where a report has to be cut, what stands around the code is told.
  const inTurn = read.toSorted((one, other) => codesIn(other.sight) - codesIn(one.sight));
  const frameIds = inTurn.map(({ frameId }) => frameId);
  const told = await ask("report-form", { frameIds });
  return told && told.length > 0 ? makeFormReport(told) : null;
}

function codesIn({ fields }: FrameSight): number {
  return fields.filter(({ reading }) => reading.role === "code").length;
}
