import type { TallyTableProps } from "../../components/options/TallyTable";
import type { Tallies } from "../../lib/core/tally/tally";
import { tallyView } from "../../lib/core/view/tally-view";
import { loadTallies, watchTallies, wipeTallies } from "../../lib/extension/tally-store";
import { offerDownload } from "../../lib/page/surface/offer-download";

/** The options page's part on what became of findings. `draw` shows what changed. */
export async function openTally(draw: () => void): Promise<() => TallyTableProps> {
  const partOf = (tallies: Tallies): TallyTableProps => ({
    tally: tallyView(tallies),
    onExport: () => offerDownload("claimside-counts.json", `${JSON.stringify(tallies, null, 2)}\n`),
    onWipe: () => void wipeTallies(),
  });
  let part: TallyTableProps | undefined;
  let isOpen = false;
  // Built when something was counted, not at each key typed into the page.
  watchTallies((now) => {
    part = partOf(now);
    if (isOpen) draw();
  }, new AbortController().signal);
  // Read after it is watched: what is counted while the page opens is not missed.
  const read = partOf(await loadTallies());
  isOpen = true;
  return () => part ?? read;
}
