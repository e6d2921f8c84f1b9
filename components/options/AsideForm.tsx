import { useState } from "preact/hooks";
import type { SetAside } from "../../lib/core/preferences/preferences";
import { optionsWording } from "../../lib/core/words/en/options";
import { DateField } from "../ui/DateField";
import { SelectField } from "../ui/SelectField";
import { TextBox } from "../ui/TextBox";

interface AsideFormProps {
  /** For whom it can be, by name; null for every payer. */
  choices: readonly (readonly [payer: string | null, name: string])[];
  /** Whether it is an error there, which is not set aside without a reason. */
  asksWhy(payer: string | null): boolean;
  onSetAside(payer: string | null, aside: SetAside): void;
}

/** For whom, until when and why a check is set aside. */
export function AsideForm({ choices, asksWhy, onSetAside }: AsideFormProps) {
  const [chosen, setChosen] = useState<string>();
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const words = optionsWording;
  const [payer = null] = choices.find(([id]) => (id ?? "") === chosen) ?? choices[0] ?? [];
  const isNeeded = asksWhy(payer);
  const because = reason.trim();
  const setAside = (event: Event) => {
    event.preventDefault();
    onSetAside(payer, { ...(until && { until }), ...(because && { because }) });
    setReason("");
  };
  return (
    <form class="cs-beside cs-aside-form" onSubmit={setAside}>
      <SelectField
        label={words.asideFor}
        choices={choices.map(([id, name]) => [id ?? "", name] as const)}
        value={payer ?? ""}
        onChange={setChosen}
      />
      <DateField label={words.asideUntil} value={until} onChange={setUntil} />
      <TextBox label={words.asideBecause} longest={200} value={reason} onInput={setReason} />
      <button type="submit" class="cs-button" disabled={isNeeded && !because}>
        {words.setAside}
      </button>
      {isNeeded && <p class="cs-hint">{words.asideNeedsReason}</p>}
    </form>
  );
}
