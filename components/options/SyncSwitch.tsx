import { useState } from "preact/hooks";
import { shareWording } from "../../lib/core/words/en/share";
import { CheckBox } from "../ui/CheckBox";

export interface SyncSwitchProps {
  isOn: boolean;
  /** Why something is not in step, one sentence an item. The page shows them above all else. */
  problems: string[];
  /** Whether a copy stands in the browser's sync. */
  isThere: boolean;
  /** Resolves to whether that was kept. */
  onSwitch(isOn: boolean): Promise<boolean>;
  /** Removes what stands in the browser's sync; resolves to whether it is gone. */
  onRemove(): Promise<boolean>;
}

/** Whether the settings are kept in step with the person's other browsers. */
export function SyncSwitch({ isOn, isThere, onSwitch, onRemove }: Omit<SyncSwitchProps, "problems">) {
  const [outcome, setOutcome] = useState("");
  const words = shareWording.sync;
  const turn = async (next: boolean) => setOutcome((await onSwitch(next)) ? "" : words.notKept);
  const remove = async () => setOutcome((await onRemove()) ? words.removed : words.notRemoved);
  return (
    <>
      <CheckBox label={words.keep} asSwitch checked={isOn} onChange={(next) => void turn(next)} />
      <p class="cs-hint">{isOn ? words.on : words.off}</p>
      {!isOn && isThere && (
        <>
          <p>{words.left}</p>
          <button type="button" class="cs-button" onClick={() => void remove()}>
            {words.remove}
          </button>
        </>
      )}
      <p role="status">{outcome}</p>
    </>
  );
}
