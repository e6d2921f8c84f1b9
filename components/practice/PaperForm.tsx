import { useState } from "preact/hooks";
import type { PracticeForm } from "../../lib/core/view/practice-form";
import { practiceWording } from "../../lib/core/words/en/practice";
import { PaperBox } from "./PaperBox";
import { PaperLine } from "./PaperLine";

interface PaperFormProps {
  form: PracticeForm;
  /** Only what one line needs to be judged: the payer, its diagnosis, the line. */
  isShort?: boolean;
}

const words = practiceWording;

/** The practice claim as the paper form has it. */
export function PaperForm({ form, isShort = false }: PaperFormProps) {
  const lines = isShort ? form.lines.slice(0, 1) : form.lines;
  return (
    <form
      class="cs-paper"
      aria-label={words.form}
      data-short={isShort || undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="cs-paper-boxes">
        <InsuranceType value={form.insuranceType} />
        {!isShort && <PaperBox name="birthDate" value={form.birthDate} maxLength={10} />}
        <PaperBox name="payerName" value={form.payerName} maxLength={40} />
        {!isShort && <PaperBox name="payerId" value={form.payerId} maxLength={12} />}
        <PaperBox name="icdIndicator" value={form.icdIndicator} maxLength={1} numeric />
        <Diagnoses values={isShort ? form.diagnoses.slice(0, 1) : form.diagnoses} />
        {!isShort && (
          <>
            <PaperBox name="additionalInformation" value={form.additionalInformation} maxLength={71} />
            <PaperBox name="priorAuthorization" value={form.priorAuthorization} maxLength={29} />
          </>
        )}
      </div>
      <div class="cs-paper-lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of the form stay where they are.
          <PaperLine key={index} line={line} number={index + 1} />
        ))}
      </div>
      {!isShort && (
        <div class="cs-paper-boxes" data-part="total">
          <PaperBox name="totalCharge" value={form.totalCharge} maxLength={9} numeric />
        </div>
      )}
    </form>
  );
}

function InsuranceType({ value }: { value: string }) {
  const [number, title] = words.boxes.insuranceType;
  const [chosen, choose] = useState(value);
  return (
    <label class="cs-paper-box" data-name="insuranceType">
      <span class="cs-paper-title">
        <b>{number}</b> {title}
      </span>
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {Object.entries(words.insuranceTypes).map(([type, name]) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Boxes A to L. */
function Diagnoses({ values }: { values: readonly string[] }) {
  const [number, title] = words.boxes.diagnosis;
  return (
    <fieldset class="cs-paper-box" data-name="diagnoses">
      <legend class="cs-paper-title">
        <b>{number}</b> {title}
      </legend>
      {values.map((value, index) => {
        const letter = String.fromCharCode("A".charCodeAt(0) + index);
        return (
          <label key={letter}>
            {letter}
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              maxLength={8}
              aria-label={`${title} ${letter}`}
              defaultValue={value}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
