import type { PromptView, TickState } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Disclosure } from "../ui/Disclosure";
import { Icon, type IconName } from "../ui/Icon";
import type { NoteActions } from "./note-actions";
import { Overrule } from "./Overrule";
import { Sources } from "./Sources";

// Without a note nothing is ticked: a bullet, not an empty circle that looks like "missing".
const icons: Record<TickState, IconName> = {
  documented: "fine",
  denied: "denied",
  missing: "open",
  "not-read": "bullet",
};

interface PromptRowProps {
  prompt: PromptView;
  actions?: NoteActions | undefined;
}

/** One documentation prompt: its state at a glance; the note's words, what it should say, and an example within. */
export function PromptRow({ prompt, actions }: PromptRowProps) {
  const words = wording.sidebar;
  const { id, state, overruled } = prompt;
  const stateWords = (
    <span class="cs-tick-words">
      {words.tick[state]}
      {overruled && <span class="cs-row-mark">{words.note.overruled}</span>}
    </span>
  );
  const summary = (
    <>
      <Icon name={icons[state]} class="cs-tick" />
      <span class="cs-row-title">
        {prompt.title}
        {prompt.required && <span class="cs-row-mark">{words.required}</span>}
      </span>
      {state !== "not-read" && stateWords}
    </>
  );
  return (
    <li class="cs-row" data-prompt={id} data-state={state} data-required={prompt.required}>
      <Disclosure summary={summary}>
        <PromptDetail prompt={prompt} onShowWords={actions?.onShowWords} />
        {actions && state !== "not-read" && <Overrule prompt={prompt} onOverrule={actions.onOverrule} />}
        <Sources ids={prompt.sources} />
      </Disclosure>
    </li>
  );
}

interface PromptDetailProps {
  prompt: PromptView;
  onShowWords: NoteActions["onShowWords"] | undefined;
}

function PromptDetail({ prompt, onShowWords }: PromptDetailProps) {
  const words = wording.sidebar;
  const { evidence, maybe, asks, example } = prompt;
  const onShow = onShowWords && (() => onShowWords(prompt.id));
  return (
    <dl class="cs-detail">
      {evidence && <NoteWords label={words.evidence} said={evidence} onShow={onShow} />}
      {maybe && <NoteWords label={words.maybe} said={maybe} onShow={onShow} />}
      <dt>{words.asks}</dt>
      <dd>{asks}</dd>
      {example && (
        <>
          <dt>{words.example}</dt>
          <dd>
            <q>{example}</q>
          </dd>
        </>
      )}
    </dl>
  );
}

interface NoteWordsProps {
  label: string;
  said: string;
  onShow: (() => void) | undefined;
}

/** The words of the note are a button: pressed, they are shown where they stand. */
function NoteWords({ label, said, onShow }: NoteWordsProps) {
  const words = <q>{said}</q>;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {onShow ? (
          <button type="button" class="cs-evidence" title={wording.sidebar.note.show} onClick={onShow}>
            {words}
          </button>
        ) : (
          words
        )}
      </dd>
    </>
  );
}
