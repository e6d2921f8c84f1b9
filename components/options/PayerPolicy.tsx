import type { Editing } from "../../lib/core/preferences/editing";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { choicesOf } from "../ui/choices-of";
import { DateField } from "../ui/DateField";
import { Segments } from "../ui/Segments";
import { TextField } from "../ui/TextField";
import { distinctModifierChoices } from "./choices";
import { AmountRow, DiagnosisRow } from "./PayerCodes";
import { DeadlineRow, LookAgainRow } from "./PayerDays";
import type { PayerEditing } from "./payer-editing";
import { SettingRow } from "./SettingRow";
import { UsualLines } from "./UsualLines";

interface PayerPolicyProps extends PayerEditing {
  payer: OptionsPayer;
  codes: string[];
  today: string;
  /** What is set of all payers, on which some of this one's stands. */
  all: Editing;
}

const words = optionsWording;

/** What the practice knows of the payer's rules for the code. */
export function PayerPolicy({ payer, codes, today, all, ...editing }: PayerPolicyProps) {
  return (
    <>
      <CoverageRow {...editing} payer={payer} code={codes[0] ?? ""} />
      <AuthorizationRow {...editing} />
      <ChoiceRow {...editing} name="sameDayVisit" title={words.sameDayVisit} choices={choicesOf(words.sameDayVisits)} />
      <ChoiceRow
        {...editing}
        name="distinctModifier"
        title={words.distinctModifier}
        choices={distinctModifierChoices()}
      />
      <DeadlineRow {...editing} today={today} />
      <DiagnosisRow {...editing} />
      <LimitsRow {...editing} />
      <AmountRow {...editing} codes={codes} />
      <UsualLines payer={payer.id} codes={codes} editing={all} />
      <ReachRow {...editing} />
      <LookAgainRow {...editing} />
    </>
  );
}

interface CoverageRowProps extends PayerEditing {
  payer: OptionsPayer;
  code: string;
}

function CoverageRow({ payer, code, own, set, lockable, setBy, back }: CoverageRowProps) {
  const onFile = payer.onFile.join(" ") || words.nothingOnFile;
  return (
    <SettingRow
      title={words.rows.coverage(code)}
      by={setBy("coverage", "coverageBecause", "coverageAsOf")}
      hint={lockable("coverage", `${words.onFile}: ${onFile}`).hint}
      onBack={() => back("coverage", "coverageBecause", "coverageAsOf")}
    >
      <Segments
        legend={words.coverage}
        choices={choicesOf(words.coverages)}
        value={own.coverage ?? ""}
        disabled={lockable("coverage").disabled}
        onChange={(value) => set({ coverage: value || undefined })}
      />
      {(own.coverage ?? own.coverageBecause ?? own.coverageAsOf) !== undefined && (
        <div class="cs-beside">
          <TextField
            label={words.coverageBecause}
            value={own.coverageBecause ?? ""}
            onChange={(text) => set({ coverageBecause: text || undefined })}
            {...lockable("coverageBecause")}
          />
          <DateField
            label={words.coverageAsOf}
            value={own.coverageAsOf ?? ""}
            onChange={(day) => set({ coverageAsOf: day || undefined })}
            {...lockable("coverageAsOf")}
          />
        </div>
      )}
    </SettingRow>
  );
}

function AuthorizationRow({ own, set, lockable, setBy, back }: PayerEditing) {
  return (
    <SettingRow
      title={words.priorAuthorization}
      by={setBy("priorAuthorization", "priorAuthorizationWhen")}
      hint={lockable("priorAuthorization", words.priorAuthorizationHint).hint}
      onBack={() => back("priorAuthorization", "priorAuthorizationWhen")}
    >
      <Segments
        legend={words.priorAuthorization}
        choices={choicesOf(words.priorAuthorizations)}
        value={own.priorAuthorization ?? ""}
        disabled={lockable("priorAuthorization").disabled}
        onChange={(value) => set({ priorAuthorization: value || undefined })}
      />
      {own.priorAuthorization === "wanted" && (
        <TextField
          label={words.priorAuthorizationWhen}
          value={own.priorAuthorizationWhen ?? ""}
          onChange={(text) => set({ priorAuthorizationWhen: text || undefined })}
          {...lockable("priorAuthorizationWhen")}
        />
      )}
    </SettingRow>
  );
}

interface ChoiceRowProps<Name extends "sameDayVisit" | "distinctModifier"> extends PayerEditing {
  name: Name;
  title: string;
  choices: readonly (readonly [NonNullable<PayerPreferences[Name]> | "", string])[];
}

function ChoiceRow<Name extends "sameDayVisit" | "distinctModifier">(props: ChoiceRowProps<Name>) {
  const { name, title, choices, own, set, lockable, setBy, back } = props;
  const { disabled, hint } = lockable(name);
  return (
    <SettingRow title={title} by={setBy(name)} hint={hint} onBack={() => back(name)}>
      <Segments
        legend={title}
        choices={choices}
        value={own[name] ?? ""}
        disabled={disabled}
        onChange={(value) => set({ [name]: value || undefined })}
      />
    </SettingRow>
  );
}

function LimitsRow({ own, set, lockable, setBy, back }: PayerEditing) {
  return (
    <SettingRow title={words.rows.limits} by={setBy("limits")} onBack={() => back("limits")}>
      <TextField
        label={words.limits}
        value={own.limits ?? ""}
        onChange={(text) => set({ limits: text || undefined })}
        {...lockable("limits", words.limitsHint)}
      />
    </SettingRow>
  );
}

function ReachRow({ own, set, lockable, setBy, back }: PayerEditing) {
  const isAddress = (text: string) => text === "" || /^https:\/\/\S{1,500}$/.test(text);
  return (
    <SettingRow title={words.rows.reach} by={setBy("contact", "portal")} onBack={() => back("contact", "portal")}>
      <div class="cs-beside">
        <TextField
          label={words.contact}
          value={own.contact ?? ""}
          onChange={(text) => set({ contact: text || undefined })}
          {...lockable("contact")}
        />
        <TextField
          label={words.portal}
          value={own.portal ?? ""}
          check={(text) => (isAddress(text.trim()) ? null : words.portalProblem(text))}
          onChange={(text) => set({ portal: text.trim() || undefined })}
          {...lockable("portal", words.portalHint)}
        />
      </div>
    </SettingRow>
  );
}
