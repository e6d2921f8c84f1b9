import type { GapView } from "../../lib/core/view/gap-views";
import { wording } from "../../lib/core/view/wording";
import type { SidebarProps } from "./Sidebar";

interface GapsProps {
  gaps: readonly GapView[];
  onOpenOptions: SidebarProps["onOpenOptions"];
}

/** What was left out of the checks, and the way to mend it: why a claim without a finding is not called ready. */
export function Gaps({ gaps, onOpenOptions }: GapsProps) {
  const off = gaps.filter(({ kind }) => kind === "off");
  const words = wording.sidebar.gaps;
  return (
    <>
      <GapList title={words.notChecked} gaps={gaps.filter(({ kind }) => kind === "not-read")} />
      <GapList title={words.off} gaps={off} />
      {off.length > 0 && (
        <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
          {wording.sidebar.openOptions}
        </button>
      )}
    </>
  );
}

function GapList({ title, gaps }: { title: string; gaps: readonly GapView[] }) {
  if (gaps.length === 0) return null;
  return (
    <div class="cs-gaps">
      <h3 class="cs-gaps-title">{title}</h3>
      <ul>
        {gaps.map(({ id, box, says }) => (
          <li key={id} data-gap={id}>
            {box && <span class="cs-gap-box">{box}</span>} {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
