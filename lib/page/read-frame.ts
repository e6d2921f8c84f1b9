import { cms1500 } from "../core/portals/cms-1500";
import { fitPicture } from "../core/portals/fit-picture";
import { nothingTaught, type SiteTeaching } from "../core/portals/layout";
import { readingFields } from "../core/reading/read-fields";
import type { FrameReading } from "../core/reading/reading";
import { collectFields } from "./collect-fields";
import type { OpenRoot } from "./find-roots";
import { childFrames, framePath } from "./frame-path";
import { selectorOf } from "./selector-of";
import { toldFields } from "./told-fields";

/** A frame's reading, and the elements its fields were read from (they never leave the frame). */
export interface ReadFrame {
  reading: FrameReading;
  elementOf: (fieldId: number) => Element | undefined;
}

/** Reads what a document shows of a claim; only fields with a role are kept. What was taught of the site comes first. */
export function readFrame(document: Document, openRoot?: OpenRoot, taught?: SiteTeaching): ReadFrame {
  const steps = readingFrame(document, openRoot, taught);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, after each of which there may be a pause. */
export function* readingFrame(
  document: Document,
  openRoot?: OpenRoot,
  taught: SiteTeaching = nothingTaught,
): Generator<void, ReadFrame> {
  const page = yield* collectFields(document, openRoot, toldFields(document, taught, openRoot));
  const elementOf = (id: number) => page.elements[id];
  const named = yield* readingFields(fitPicture(page.fields, cms1500));
  const fields = named.map((field) => {
    const element = field.role === "code" || field.role === "x12" ? elementOf(field.id) : undefined;
    if (!element) return field;
    return { ...field, selector: selectorOf(element), locator: selectorOf(element, "to keep") };
  });
  const view = document.defaultView;
  return { reading: { path: view ? framePath(view) : [], frames: childFrames(document), fields }, elementOf };
}
