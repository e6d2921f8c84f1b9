import { useState } from "preact/hooks";
import type { DocumentationChanges } from "../../lib/core/preferences/editing";
import { ownId } from "../../lib/core/preferences/own-payer-id";
import type { OwnPrompts } from "../../lib/core/preferences/preferences";
import { optionsWording } from "../../lib/core/words/en/options";
import { Field } from "../ui/Field";
import { TextField } from "../ui/TextField";
import { joinNames, splitNames } from "./lists";

interface OwnPromptListProps {
  own: OwnPrompts;
  disabled: boolean;
  set(changes: DocumentationChanges): void;
}

/** Prompts of the practice's own, each with the plain words to look for. */
export function OwnPromptList({ own, disabled, set }: OwnPromptListProps) {
  const words = optionsWording.documentation;
  const setOwn = (prompts: OwnPrompts) => set({ prompts: Object.keys(prompts).length > 0 ? prompts : undefined });
  const remove = (id: string) => setOwn(Object.fromEntries(Object.entries(own).filter(([other]) => other !== id)));
  return (
    <fieldset class="cs-own-prompts">
      <legend>{words.own}</legend>
      {Object.entries(own).map(([id, { title, words: looked }]) => (
        <div key={id} class="cs-own-prompt" data-own-prompt={id}>
          <TextField
            label={words.wordsOf(title)}
            hint={words.wordsHint}
            lines={2}
            value={joinNames(looked)}
            disabled={disabled}
            check={(text) => (isAllowed(splitNames(text) ?? []) ? null : words.wordsProblem)}
            onChange={(text) => setOwn({ ...own, [id]: { title, words: splitNames(text) ?? [] } })}
          />
          <button type="button" class="cs-button" disabled={disabled} onClick={() => remove(id)}>
            {optionsWording.remove(title)}
          </button>
        </div>
      ))}
      <AddPrompt own={own} disabled={disabled} onAdd={setOwn} />
    </fieldset>
  );
}

function isAllowed(words: readonly string[]): boolean {
  return words.length <= 30 && words.every((phrase) => phrase.length <= 60);
}

/** A name and a button: one more prompt. */
function AddPrompt({ own, disabled, onAdd }: { own: OwnPrompts; disabled: boolean; onAdd(own: OwnPrompts): void }) {
  const words = optionsWording.documentation;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const title = text.trim();
    const id = ownId(title);
    if (id === null) return setProblem(words.newEmpty);
    if (Object.hasOwn(own, id)) return setProblem(words.newTaken(title));
    onAdd({ ...own, [id]: { title, words: [] } });
    setText("");
    setProblem(null);
  };
  return (
    <div class="cs-add">
      <Field label={words.newPrompt} problem={problem} disabled={disabled}>
        {(control) => (
          <input
            type="text"
            autocomplete="off"
            maxLength={100}
            {...control}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && add()}
          />
        )}
      </Field>
      <button type="button" class="cs-button" disabled={disabled} onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
