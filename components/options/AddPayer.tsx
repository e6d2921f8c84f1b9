import { useState } from "preact/hooks";
import { type Editing, withPayer } from "../../lib/core/preferences/editing";
import { ownId, ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { Field } from "../ui/Field";

interface AddPayerProps extends Pick<Editing, "preferences" | "change"> {
  productPayers: OptionsPayer[];
}

/** A name and a button: one more payer of the practice's own. */
export function AddPayer({ productPayers, preferences, change }: AddPayerProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const words = wording.options;

  const add = (event: Event) => {
    event.preventDefault();
    const name = text.trim();
    const id = ownId(name);
    // By id as well as by name: "Lake County, Health" would write over "Lake County Health".
    const taken = [...productPayers, ...ownPayers(preferences)].find(
      (payer) => payer.id === id || payer.name.toLowerCase() === name.toLowerCase(),
    );
    if (id === null) return setProblem(words.newPayerEmpty);
    if (taken) return setProblem(words.newPayerTaken(taken.name));
    change(withPayer(preferences, id, { name }));
    setText("");
    setProblem(null);
  };

  return (
    <form class="cs-add" onSubmit={add}>
      <Field label={words.newPayer} problem={problem}>
        {(control) => (
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            {...control}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="cs-button">
        {words.addPayer}
      </button>
    </form>
  );
}
