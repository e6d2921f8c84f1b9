import type { MendView } from "../../lib/core/view/mend-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { MendButton } from "./MendButton";
import { MendPreview } from "./MendPreview";
import type { MendActions } from "./mend-actions";

interface UsualBoxesProps {
  usual: MendView;
  actions: MendActions;
}

/** What the practice usually enters, for the boxes that are still empty. */
export function UsualBoxes({ usual, actions }: UsualBoxesProps) {
  const words = wording.sidebar.mend;
  return (
    <section class="cs-usual">
      <h3 class="cs-group-title">
        {words.usual} <span class="cs-group-count">{words.fromSettings}</span>
      </h3>
      <MendPreview mend={usual} />
      <MendButton mend={usual} actions={actions} />
    </section>
  );
}
