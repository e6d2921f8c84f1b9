import { lastDayOf } from "../../lib/core/view/last-day";
import { optionsWording } from "../../lib/core/words/en/options";
import { DateField } from "../ui/DateField";
import { DayField } from "./DayField";
import type { PayerEditing } from "./payer-editing";
import { SettingRow } from "./SettingRow";

const words = optionsWording;

/** How many days there are for a claim, an appeal, a corrected claim. */
export function DeadlineRow({ own, set, lockable, setBy, back, today }: PayerEditing & { today: string }) {
  const keys = ["filingLimitDays", "appealDays", "correctedClaimDays"] as const;
  const labels = [words.filingLimit, words.appealDays, words.correctedClaimDays];
  const { filingLimitDays } = own;
  return (
    <SettingRow
      title={words.rows.deadlines}
      by={setBy(...keys)}
      hint={filingLimitDays === undefined ? undefined : words.deadlineHint(lastDayOf(today, filingLimitDays))}
      onBack={() => back("filingLimitDays", "appealDays", "correctedClaimDays")}
    >
      <div class="cs-beside">
        {keys.map((key, at) => (
          <DayField
            key={key}
            label={labels[at] ?? ""}
            days={own[key]}
            onChange={(days) => set({ [key]: days })}
            {...lockable(key)}
          />
        ))}
      </div>
    </SettingRow>
  );
}

/** When these settings are to be looked at again. */
export function LookAgainRow({ own, set, lockable, setBy, back }: PayerEditing) {
  return (
    <SettingRow title={words.rows.lookAgain} by={setBy("lookAgainOn")} onBack={() => back("lookAgainOn")}>
      <DateField
        label={words.lookAgainOn}
        value={own.lookAgainOn ?? ""}
        onChange={(day) => set({ lookAgainOn: day || undefined })}
        {...lockable("lookAgainOn", words.lookAgainHint)}
      />
    </SettingRow>
  );
}
