import type { PracticeLine } from "../../lib/core/view/practice-form";
import { practiceWording } from "../../lib/core/words/en/practice";
import { PaperBox } from "./PaperBox";

/** A service line: the boxes 24A to 24J. */
export function PaperLine({ line, number }: { line: PracticeLine; number: number }) {
  return (
    <fieldset class="cs-paper-line">
      <legend>
        <span class="cs-paper-line-word">{practiceWording.line}</span> {number}
      </legend>
      <PaperBox name="dateFrom" value={line.dateFrom} maxLength={10} />
      <PaperBox name="dateTo" value={line.dateTo} maxLength={10} />
      <PaperBox name="placeOfService" value={line.placeOfService} maxLength={2} numeric />
      <PaperBox name="code" value={line.code} maxLength={5} />
      <Modifiers values={line.modifiers} />
      <PaperBox name="pointers" value={line.pointers} maxLength={8} />
      <PaperBox name="charge" value={line.charge} maxLength={9} numeric />
      <PaperBox name="units" value={line.units} maxLength={4} numeric />
      <PaperBox name="npi" value={line.npi} maxLength={10} numeric />
    </fieldset>
  );
}

function Modifiers({ values }: { values: readonly string[] }) {
  const [box, title] = practiceWording.boxes.modifier;
  return (
    <div class="cs-paper-box" data-name="modifiers">
      <span class="cs-paper-title">
        <b>{box}</b> {title}
      </span>
      <span class="cs-paper-row">
        {values.map((value, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of the form stay where they are.
            key={index}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={2}
            aria-label={`${title} ${index + 1}`}
            defaultValue={value}
          />
        ))}
      </span>
    </div>
  );
}
