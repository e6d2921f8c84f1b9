import type { FactView } from "../../lib/core/view/sidebar-view";
import { Sources } from "./Sources";

/** One fact with its label. What is not on file is said as plainly, only more quietly. */
export function FactItem({ fact }: { fact: FactView }) {
  return (
    <div class="cs-fact" data-on-file={fact.onFile}>
      <dt>{fact.label}</dt>
      <dd>
        <p class="cs-fact-value">{fact.value}</p>
        {fact.note && <p class="cs-fact-note">{fact.note}</p>}
        <Sources ids={fact.sources} />
      </dd>
    </div>
  );
}
