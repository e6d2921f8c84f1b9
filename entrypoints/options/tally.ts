import type { TallyTableProps } from "../../components/options/TallyTable";
import { tallyView } from "../../lib/core/view/tally-view";
import { loadTallies, watchTallies, wipeTallies } from "../../lib/extension/tally-store";
import { offerDownload } from "../../lib/page/surface/offer-download";

/** The options page's part on what became of findings. `draw` shows what changed. */
export async function openTally(draw: () => void): Promise<() => TallyTableProps> {
  let tallies = await loadTallies();
  watchTallies((now) => {
    tallies = now;
    draw();
  }, new AbortController().signal);
  const onExport = () => offerDownload("claimside-counts.json", `${JSON.stringify(tallies, null, 2)}\n`);
  return () => ({ tally: tallyView(tallies), onExport, onWipe: () => void wipeTallies() });
}
