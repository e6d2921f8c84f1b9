import type { MendView } from "../../lib/core/view/mend-view";
import { wording } from "../../lib/core/words/en/sidebar";

/** What a press would change, box by box, and what it says yes to. */
export function MendPreview({ mend: { changes, asks } }: { mend: MendView }) {
  const { empty } = wording.sidebar.mend;
  return (
    <div class="cs-mend-preview">
      <ul>
        {changes.map(({ at, from, to }) => (
          <li key={at}>
            <span class="cs-box-mark">{at}</span> {from ? <del>{from}</del> : <span>{empty}</span>}{" "}
            <ins>{to || empty}</ins>
          </li>
        ))}
      </ul>
      {asks && <p class="cs-mend-asks">{asks}</p>}
    </div>
  );
}
