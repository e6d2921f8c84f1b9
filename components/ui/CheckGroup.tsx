import { CheckBox } from "./CheckBox";

interface CheckGroupProps {
  legend: string;
  choices: { id: string; title: string }[];
  checked: string[];
  disabled?: boolean | undefined;
  /** Called with the ids that are ticked now, in the order of `choices`; ids not on offer are kept at the end. */
  onChange(checked: string[]): void;
}

/** Several boxes to tick under one legend. */
export function CheckGroup({ legend, choices, checked, disabled, onChange }: CheckGroupProps) {
  const tick = (id: string, on: boolean) => {
    const wanted = (choice: string) => (choice === id ? on : checked.includes(choice));
    const offered = choices.map((choice) => choice.id);
    onChange([...offered.filter(wanted), ...checked.filter((choice) => !offered.includes(choice))]);
  };
  return (
    <fieldset class="cs-choices">
      <legend>{legend}</legend>
      <div class="cs-choices-grid">
        {choices.map(({ id, title }) => (
          <CheckBox
            key={id}
            label={title}
            checked={checked.includes(id)}
            disabled={disabled}
            onChange={(on) => tick(id, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
