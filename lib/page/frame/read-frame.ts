import type { SiteTeaching } from "../../core/portals/layout";
import { readSight } from "../../core/reading/read-fields";
import type { FrameReading } from "../../core/reading/reading";
import { takeAllSteps } from "../../core/reading/take-all-steps";
import type { OpenRoot } from "../dom/find-roots";
import { seeFrame } from "./see-frame";

/** Reads at once what a document shows of a claim, lines and all, and finds the elements its fields were read from. */
export function readFrame(document: Document, openRoot?: OpenRoot, taught?: SiteTeaching) {
  const { sight, elementOf } = takeAllSteps(seeFrame(document, openRoot, taught));
  const reading: FrameReading = readSight(sight);
  return { reading, elementOf };
}
