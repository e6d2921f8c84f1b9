import type { GapView } from "../../lib/core/view/gap-views";

/** What was left out of the checks: why a line without a finding is not called ready. */
export function Gaps({ gaps }: { gaps: readonly GapView[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul class="cs-gaps">
      {gaps.map(({ id, box, says }) => (
        <li key={id} data-gap={id}>
          {box && <span class="cs-box-mark">{box}</span>} {says}
        </li>
      ))}
    </ul>
  );
}
