import type { MendView } from "../../lib/core/view/mend-view";
import { wording } from "../../lib/core/view/wording";
import { MendPreview } from "./MendPreview";

interface UsualLineProps {
  usual: MendView;
  onMend(mend: MendView, press: Event): void;
}

/** What the practice usually enters, for the boxes that are still empty. */
export function UsualLine({ usual, onMend }: UsualLineProps) {
  const words = wording.sidebar.mend;
  return (
    <section class="cs-usual">
      <h3 class="cs-group-title">
        {words.usual} <span class="cs-group-count">{words.fromSettings}</span>
      </h3>
      <MendPreview mend={usual} />
      <button type="button" class="cs-button" onClick={(press) => onMend(usual, press)}>
        {usual.says}
      </button>
    </section>
  );
}
