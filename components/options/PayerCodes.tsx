import { optionsWording } from "../../lib/core/words/en/options";
import { TextField } from "../ui/TextField";
import { joinIds, splitIds } from "./lists";
import type { PayerEditing } from "./payer-editing";
import { SettingRow } from "./SettingRow";

const words = optionsWording;

const icdOrBeginning = /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/;

/** The diagnoses that the payer takes for the code, and those it does not. */
export function DiagnosisRow({ own, set, lockable, setBy, back }: PayerEditing) {
  const keys = ["acceptedDiagnoses", "refusedDiagnoses"] as const;
  const wrongIn = (text: string) => splitIds(text.toUpperCase())?.find((code) => !icdOrBeginning.test(code));
  return (
    <SettingRow
      title={words.rows.diagnoses}
      by={setBy(...keys)}
      hint={words.diagnosesHint}
      onBack={() => back("acceptedDiagnoses", "refusedDiagnoses")}
    >
      <div class="cs-beside">
        {keys.map((key) => (
          <TextField
            key={key}
            label={words[key]}
            value={joinIds(own[key])}
            check={(text) => (wrongIn(text) === undefined ? null : words.diagnosisProblem(wrongIn(text) ?? ""))}
            onChange={(text) => set({ [key]: splitIds(text.toUpperCase()) })}
            {...lockable(key)}
          />
        ))}
      </div>
    </SettingRow>
  );
}

const dollars = /^\$?\s*(\d{1,5}(?:\.\d{1,2})?)$/;

/** What the contract pays for each code. */
export function AmountRow({ codes, own, set, lockable, setBy, back }: PayerEditing & { codes: string[] }) {
  const { fees = {} } = own;
  const keep = (code: string, text: string) => {
    const { [code]: _before, ...others } = fees;
    const amount = dollars.exec(text.trim())?.[1];
    const changed = amount === undefined ? others : { ...fees, [code]: Number(amount) };
    set({ fees: Object.keys(changed).length > 0 ? changed : undefined });
  };
  return (
    <SettingRow title={words.rows.amount} by={setBy("fees")} onBack={() => back("fees")}>
      {codes.map((code) => (
        <TextField
          key={code}
          label={words.fee(code)}
          value={fees[code]?.toFixed(2) ?? ""}
          check={(text) => (text.trim() === "" || dollars.test(text.trim()) ? null : words.feeProblem(text))}
          onChange={(text) => keep(code, text)}
          {...lockable(`fees.${code}`, words.feeHint)}
        />
      ))}
    </SettingRow>
  );
}
