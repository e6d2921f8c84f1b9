import { practiceWording } from "../../lib/core/words/en/practice";

type BoxName = Exclude<keyof typeof practiceWording.boxes, "modifier" | "diagnosis" | "insuranceType">;

interface PaperBoxProps {
  name: BoxName;
  value: string;
  maxLength: number;
  numeric?: boolean;
}

/** A box of the paper form with its number and name. What is typed stays in it, and is known to nobody else. */
export function PaperBox({ name, value, maxLength, numeric = false }: PaperBoxProps) {
  const [number, title] = practiceWording.boxes[name];
  return (
    <label class="cs-paper-box" data-name={name}>
      <span class="cs-paper-title">
        {number && <b>{number}</b>} {title}
      </span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        {...(numeric && { inputMode: "decimal" })}
        defaultValue={value}
      />
    </label>
  );
}
