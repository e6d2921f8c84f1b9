import { makeFollower } from "../../lib/core/tally/follow-findings";
import type { ShownView } from "../../lib/core/view/shown-now";
import { ask } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";

/** Has it counted what becomes of the findings that are shown. */
export function makeFateTeller(): (view: ShownView | null) => void {
  const follow = makeFollower();
  return (view) => {
    const told = follow(view);
    if (told.length > 0) void ask("told", { told, day: localDate() });
  };
}
