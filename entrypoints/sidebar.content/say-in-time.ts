import type { Place } from "../../lib/core/claim/place-of-focus";
import { makeSharing } from "../../lib/core/values/difference";
import { nameOfFinding, type ShownView, viewNow } from "../../lib/core/view/shown-now";
import type { FindingView, SidebarView } from "../../lib/core/view/sidebar-view";

/**
 * Says of each view what is to be said now; what is on show stays so for as long as it is true, and the claim stands. What
 * says the same as before is the very object of before.
 */
export function makeSayer(): (view: SidebarView | null, place: Place | null) => ShownView | null {
  let said: ReadonlySet<string> = new Set();
  const share = makeSharing<ShownView | null>();
  return (view, place) => {
    const now = share(view && viewNow(view, place, said));
    said = new Set(now?.findings.flatMap(namesOf));
    return now;
  };
}

function namesOf(finding: FindingView): string[] {
  return [nameOfFinding(finding), ...(finding.also ?? []).flatMap(namesOf)];
}
