import type { PromptView, TickState } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Disclosure } from "../ui/Disclosure";
import { Icon, type IconName } from "../ui/Icon";
import { Sources } from "./Sources";

// Without a note nothing is ticked: a bullet, not an empty circle that looks like "missing".
const icons: Record<TickState, IconName> = {
  documented: "fine",
  denied: "denied",
  missing: "open",
  "not-read": "bullet",
};

/** One documentation prompt: its state at a glance; what the note should say, and an example, within. */
export function PromptRow({ prompt }: { prompt: PromptView }) {
  const words = wording.sidebar;
  const stateWords = <span class="cs-tick-words">{words.tick[prompt.state]}</span>;
  const summary = (
    <>
      <Icon name={icons[prompt.state]} class="cs-tick" />
      <span class="cs-row-title">
        {prompt.title}
        {prompt.required && <span class="cs-row-mark">{words.required}</span>}
      </span>
      {prompt.state !== "not-read" && stateWords}
    </>
  );
  return (
    <li class="cs-row" data-prompt={prompt.id} data-state={prompt.state} data-required={prompt.required}>
      <Disclosure summary={summary}>
        <dl class="cs-detail">
          {prompt.evidence && (
            <>
              <dt>{words.evidence}</dt>
              <dd>
                <q>{prompt.evidence}</q>
              </dd>
            </>
          )}
          <dt>{words.asks}</dt>
          <dd>{prompt.asks}</dd>
          <dt>{words.example}</dt>
          <dd>
            <q>{prompt.example}</q>
          </dd>
        </dl>
        <Sources ids={prompt.sources} />
      </Disclosure>
    </li>
  );
}
