import { useState } from "preact/hooks";
import { isOwnPayer } from "../../lib/core/preferences/own-payer-id";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { payerList } from "../../lib/core/view/payer-list";
import { recognisedAs } from "../../lib/core/view/recognised-as";
import { optionsWording } from "../../lib/core/words/en/options";
import { Reveal } from "../ui/Reveal";
import { SelectField } from "../ui/SelectField";
import { TextBox } from "../ui/TextBox";
import { TextField } from "../ui/TextField";
import { useAtRest } from "../ui/use-at-rest";
import { joinIds, joinNames, splitIds, splitNames } from "./lists";
import type { PayerEditing } from "./payer-editing";
import { useMade } from "./use-made";

interface PayerNamesProps extends PayerEditing {
  payer: OptionsPayer;
  payers: readonly OptionsPayer[];
  today: string;
  preferences: Preferences;
}

const words = optionsWording;

/** By what a payer is known on a form, and of which other payer it is a plan. */
export function PayerNames({ payer, payers, today, preferences, ...editing }: PayerNamesProps) {
  const { own, set, lockable } = editing;
  const names = [...payer.aliases, ...payer.ids];
  return (
    <div class="cs-form cs-names">
      {isOwnPayer(payer.id) && <OwnName name={payer.name} {...editing} />}
      {isOwnPayer(payer.id) && <PlanOf payer={payer.id} {...{ payers, today, preferences }} {...editing} />}
      <TextField
        label={words.aliases}
        lines={2}
        value={joinNames(own.aliases)}
        onChange={(text) => set({ aliases: splitNames(text) })}
        {...lockable("aliases", words.aliasesHint)}
      />
      <TextField
        label={words.ids}
        value={joinIds(own.ids)}
        onChange={(text) => set({ ids: splitIds(text) })}
        {...lockable("ids", words.idsHint)}
      />
      <TryName preferences={preferences} />
      {names.length > 0 && <Reveal label={words.recognisedBy}>{names.join(" · ")}</Reveal>}
    </div>
  );
}

function OwnName({ name, set, lockable }: PayerEditing & { name: string }) {
  return (
    <TextField
      label={words.payerName}
      value={name}
      check={(text) => (text.trim() === "" ? words.payerNameEmpty : null)}
      onChange={(text) => set({ name: text.trim() })}
      {...lockable("name")}
    />
  );
}

/** A payer that is no plan itself: one step of inheriting is what a person can keep in mind. */
function PlanOf({
  payer,
  payers,
  today,
  preferences,
  own,
  set,
  lockable,
}: PayerEditing & Pick<PayerNamesProps, "payers" | "today" | "preferences"> & { payer: string }) {
  const listed = useAtRest(preferences);
  const all = useMade(() => payerList(payers, listed, today), [payers, listed, today]);
  const others = all.filter(({ id, isPlan }) => id !== payer && !isPlan);
  return (
    <SelectField
      label={words.planOf}
      choices={[["", words.planOfNone], ...others.map(({ id, name }) => [id, name] as const)]}
      value={own.planOf ?? ""}
      onChange={(id) => set({ planOf: id || undefined })}
      {...lockable("planOf", words.planOfHint)}
    />
  );
}

/** A name or an id as a form would print it, and which payer it is taken for, and why. */
function TryName({ preferences }: Pick<PayerNamesProps, "preferences">) {
  const [text, setText] = useState("");
  return (
    <div>
      <TextBox label={words.tryName} hint={words.tryNameHint} value={text} onInput={setText} />
      <p role="status" class="cs-tried">
        {text.trim() && recognisedAs(text, preferences)}
      </p>
    </div>
  );
}
