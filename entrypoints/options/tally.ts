import type { TallyTableProps } from "../../components/options/TallyTable";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { Tallies } from "../../lib/core/tally/tally";
import { tallyView } from "../../lib/core/view/tally-view";
import { loadTallies, watchTallies, wipeTallies } from "../../lib/extension/tally-store";
import { offerDownload } from "../../lib/page/surface/offer-download";

/** The options page's part on what became of findings. `draw` shows what changed, `now` tells of the practice's own rules. */
export async function openTally(draw: () => void, now: () => Preferences): Promise<() => TallyTableProps> {
  let counted: Tallies | undefined;
  let isOpen = false;
  watchTallies((tallies) => {
    counted = tallies;
    if (isOpen) draw();
  }, new AbortController().signal);
  // Read after it is watched: what is counted while the page opens is not missed.
  const read = await loadTallies();
  isOpen = true;
  let made: { of: readonly unknown[]; part: TallyTableProps } | undefined;
  // Put together when something was counted or an own rule changed, not at each key typed into the page.
  return () => {
    const [tallies, own] = [counted ?? read, now().ownRules];
    if (made?.of[0] !== tallies || made.of[1] !== own) made = { of: [tallies, own], part: partOf(tallies, own) };
    return made.part;
  };
}

function partOf(tallies: Tallies, own: Preferences["ownRules"]): TallyTableProps {
  return {
    tally: tallyView(tallies, own),
    onExport: () => offerDownload("claimside-counts.json", `${JSON.stringify(tallies, null, 2)}\n`),
    onWipe: () => void wipeTallies(),
  };
}
