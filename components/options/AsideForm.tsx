import { useState } from "preact/hooks";
import type { SetAside } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/view/wording";
import { DateField } from "../ui/DateField";
import { SelectField } from "../ui/SelectField";
import { TextBox } from "../ui/TextBox";

interface AsideFormProps {
  payers: readonly { id: string; name: string }[];
  /** `payer`: null for every one. */
  onSetAside(payer: string | null, aside: SetAside): void;
}

/** For whom, until when and why a check is set aside. */
export function AsideForm({ payers, onSetAside }: AsideFormProps) {
  const [payer, setPayer] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const words = wording.options;
  const setAside = (event: Event) => {
    event.preventDefault();
    onSetAside(payer || null, { ...(until && { until }), ...(reason.trim() && { because: reason.trim() }) });
    setReason("");
  };
  return (
    <form class="cs-beside cs-aside-form" onSubmit={setAside}>
      <SelectField
        label={words.asideFor}
        choices={[["", words.asideAll], ...payers.map(({ id, name }) => [id, name] as const)]}
        value={payer}
        onChange={setPayer}
      />
      <DateField label={words.asideUntil} value={until} onChange={setUntil} />
      <TextBox label={words.asideBecause} longest={200} value={reason} onInput={setReason} />
      <button type="submit" class="cs-button">
        {words.setAside}
      </button>
    </form>
  );
}
