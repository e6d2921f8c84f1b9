import type { GapView } from "../../lib/core/view/gap-views";
import { wording } from "../../lib/core/words/en/sidebar";
import type { SidebarProps } from "./Sidebar";
import { ToOptions } from "./ToOptions";

interface GapsProps extends Pick<SidebarProps, "onOpenOptions"> {
  gaps: readonly GapView[];
}

/** What was left out of the checks: why a line without a finding is not called ready. */
export function Gaps({ gaps, onOpenOptions }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <ul class="cs-gaps">
      {gaps.map(({ id, box, says, link }) => (
        <li key={id} data-gap={id}>
          {box && <span class="cs-box-mark">{box}</span>} {says}{" "}
          {link && <ToOptions link={link} name={wording.sidebar.links.changeOf(says)} onOpenOptions={onOpenOptions} />}
        </li>
      ))}
    </ul>
  );
}
