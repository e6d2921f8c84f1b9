import type { ModifierStanding } from "../../lib/core/knowledge/code-pack";
import type { ModifierView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Chip, type Tone } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Sources } from "./Sources";

// The standing stands in words on the chip; the tone only lets the eye find it sooner.
const tones: Record<ModifierStanding, Tone> = {
  "may-fit": "fine",
  "needs-support": "warning",
  "other-line": "plain",
  "not-for-this-code": "error",
  "not-a-modifier": "error",
};

/** One modifier: mark, name and standing at a glance; when to use it, when not, what to have on file within. */
export function ModifierRow({ modifier }: { modifier: ModifierView }) {
  const words = wording.sidebar;
  const summary = (
    <>
      <span class="cs-mark">{modifier.modifier}</span>
      <span class="cs-row-title">
        {modifier.title}
        {modifier.onLine && <span class="cs-row-mark">{words.onLine}</span>}
      </span>
      <Chip tone={tones[modifier.standing]}>{modifier.standingLabel}</Chip>
    </>
  );
  return (
    <li
      class="cs-row"
      data-modifier={modifier.modifier}
      data-standing={modifier.standing}
      data-on-line={modifier.onLine}
    >
      <Disclosure summary={summary}>
        <dl class="cs-detail">
          <dt>{words.use}</dt>
          <dd>{modifier.use}</dd>
          <dt>{words.avoid}</dt>
          <dd>{modifier.avoid}</dd>
          {modifier.onFile && (
            <>
              <dt>{words.onFile}</dt>
              <dd>{modifier.onFile}</dd>
            </>
          )}
        </dl>
        <Sources ids={modifier.sources} />
      </Disclosure>
    </li>
  );
}
