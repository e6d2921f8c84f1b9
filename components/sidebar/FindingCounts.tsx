import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import { countFindings, findingKinds } from "./count-findings";

/** How many findings there are of each kind, as icons with numbers; in words for those who listen. */
export function FindingCounts({ findings }: { findings: FindingView[] }) {
  const counts = countFindings(findings);
  return (
    <span class="cs-counts">
      <span class="cs-spoken">{wording.findingCounts(counts)}</span>
      {findingKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <span key={kind} class="cs-count" data-kind={kind} aria-hidden="true">
            <Icon name={kind} />
            {counts[kind]}
          </span>
        ))}
    </span>
  );
}
