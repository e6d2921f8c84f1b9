import type { VerdictKind, VerdictView } from "../../lib/core/view/verdict-view";
import { Icon, type IconName } from "../ui/Icon";

/** By shape as well as by colour. */
export const verdictIcons: Readonly<Record<VerdictKind, IconName>> = {
  fix: "error",
  "in-progress": "open",
  look: "warning",
  "not-checked": "unsure",
  ready: "fine",
};

/** The one verdict on the line. It stays in view while the rest scrolls. */
export function VerdictBar({ verdict: { kind, word, says } }: { verdict: VerdictView }) {
  return (
    <div class="cs-verdict" data-verdict-kind={kind}>
      <Icon name={verdictIcons[kind]} />
      <p class="cs-verdict-word">{word}</p>
      <p class="cs-verdict-says">{says}</p>
    </div>
  );
}
