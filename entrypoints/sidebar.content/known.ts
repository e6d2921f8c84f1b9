import { wording } from "../../lib/core/view/wording";
import type { PageFrames } from "./page-frames";

/** What the sidebar goes by, beside what the frames say. */
export interface Known {
  /** The person closed it for this page. */
  isClosed: boolean;
  /** The person wants nothing offered on this page; what is surely a claim is still shown. */
  isDismissed: boolean;
  /** A form is being taught where it stands. */
  isAside: boolean;
  /** What it shows was judged before the page's last change, and no newer answer has come. */
  isBehind: boolean;
}

/** The word about Claimside itself that the sidebar shows. */
export function noticeOf({ isBehind }: Known, frames: PageFrames): string | undefined {
  if (isBehind) return wording.sidebar.behind;
  return frames.isInStorm() ? wording.sidebar.inStorm : undefined;
}
