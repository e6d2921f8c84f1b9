import { useEffect, useRef, useState } from "preact/hooks";
import { type Editing, withPayer } from "../../lib/core/preferences/editing";
import { ownId, ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { OptionsPlace } from "../../lib/core/view/options-place";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { TextBox } from "../ui/TextBox";
import { splitIds } from "./lists";

interface AddPayerProps extends Pick<Editing, "preferences" | "change"> {
  payers: OptionsPayer[];
  /** The name and id that stand there already, as a form showed them. */
  asked: { name: string; id: string };
  go(place: OptionsPlace): void;
}

/** One more payer of the practice's own. What is asked for stands there already, so that one press adds it. */
export function AddPayer({ payers, asked, go, preferences, change }: AddPayerProps) {
  const [name, setName] = useState(asked.name);
  const [ids, setIds] = useState(asked.id);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useFirstFocus(asked.name !== "" || asked.id !== "");
  const words = optionsWording;

  const add = (event: Event) => {
    event.preventDefault();
    const id = ownId(name);
    // By id as well as by name: "Lake County, Health" would write over "Lake County Health".
    const taken = [...payers, ...ownPayers(preferences)].find(
      (payer) => payer.id === id || payer.name.toLowerCase() === name.trim().toLowerCase(),
    );
    if (id === null) return setProblem(words.newPayerEmpty);
    if (taken) return setProblem(words.newPayerTaken(taken.name));
    change(withPayer(preferences, id, { name: name.trim(), ids: splitIds(ids) }));
    go({ view: "payers", payer: id });
  };

  return (
    <form class="cs-add-payer" onSubmit={add}>
      <TextBox label={words.newPayer} problem={problem} longest={200} box={first.name} value={name} onInput={setName} />
      <TextBox label={words.ids} hint={words.idsHint} value={ids} onInput={setIds} />
      <button type="submit" class="cs-button" data-kind="primary" ref={first.add}>
        {words.addPayer}
      </button>
    </form>
  );
}

/** The focus stands where the next key is wanted: on the name or, where that is there already, on the button that adds. */
function useFirstFocus(isAsked: boolean) {
  const name = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => (isAsked ? add : name).current?.focus(), [isAsked]);
  return { name, add };
}
