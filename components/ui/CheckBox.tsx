interface CheckBoxProps {
  label: string;
  checked: boolean;
  /** Drawn as a switch: for what takes effect as a whole, on or off. */
  asSwitch?: boolean;
  /** Its words are for who cannot see what it stands beside. */
  isSpoken?: boolean;
  disabled?: boolean | undefined;
  onChange(checked: boolean): void;
}

/** A box to tick, with its label. */
export function CheckBox({
  label,
  checked,
  asSwitch = false,
  isSpoken = false,
  disabled = false,
  onChange,
}: CheckBoxProps) {
  return (
    <label class={asSwitch ? "cs-switch" : "cs-check"}>
      <input
        type="checkbox"
        {...(asSwitch && { role: "switch" })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={isSpoken ? "cs-spoken" : undefined}>{label}</span>
    </label>
  );
}
