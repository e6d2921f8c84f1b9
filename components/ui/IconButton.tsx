import type { RefObject } from "preact";
import { Icon, type IconName } from "./Icon";

interface IconButtonProps {
  icon: IconName;
  /** Its name, for assistive technology and as a tooltip. */
  label: string;
  buttonRef?: RefObject<HTMLButtonElement | null>;
  onClick(): void;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, buttonRef, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="cs-icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(buttonRef && { ref: buttonRef })}
    >
      <Icon name={icon} />
    </button>
  );
}
