import { type AsideOf, asideNote } from "../../lib/core/view/aside-view";
import type { GapView } from "../../lib/core/view/gap-views";
import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { CopyText } from "./CopyText";
import { GroupTitle } from "./GroupTitle";

/** Where a finding is not to be said: on this claim, for its payer to a day, or on every claim. */
export type AsideScope = { for: "claim" } | { for: "payer"; until?: string } | { for: "every claim" };

export interface AsideActions {
  /** Days (YYYY-MM-DD) to which a finding may be set aside, the usual one first. */
  until(): string[];
  onSetAside(finding: FindingView, scope: AsideScope, because: string | undefined): void;
  onTakeBack(aside: AsideOf): void;
  /** Resolves to whether the browser allowed it. */
  onCopy(text: string): Promise<boolean>;
}

interface SetAsidesProps {
  gaps: readonly GapView[];
  actions?: AsideActions | undefined;
}

/** What was set aside, with why and until when; each can be taken back, and copied for the claim's note. */
export function SetAsides({ gaps, actions }: SetAsidesProps) {
  const words = wording.sidebar.aside;
  if (gaps.length === 0) return null;
  return (
    <section class="cs-group">
      <GroupTitle title={words.title} count={gaps.length} />
      <ul class="cs-gaps">
        {gaps.map((gap) => (
          <li key={gap.id} data-gap={gap.id}>
            {gap.box && <span class="cs-box-mark">{gap.box}</span>} {gap.says}
            {actions && gap.aside && <AsideButtons gap={gap} aside={gap.aside} actions={actions} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AsideButtons({ gap, aside, actions }: { gap: GapView; aside: AsideOf; actions: AsideActions }) {
  const words = wording.sidebar.aside;
  return (
    <div class="cs-aside-buttons">
      <button
        type="button"
        class="cs-quiet-button"
        aria-label={words.takeBackOf(gap.says)}
        onClick={() => actions.onTakeBack(aside)}
      >
        {words.takeBack}
      </button>
      <CopyText label={words.copy} text={asideNote(gap)} onCopy={actions.onCopy} />
    </div>
  );
}
