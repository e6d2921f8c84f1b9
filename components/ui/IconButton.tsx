import type { RefObject } from "preact";
import { Icon, type IconName } from "./Icon";

interface IconButtonProps {
  icon: IconName;
  /** Its name, for assistive technology and as a tooltip. */
  label: string;
  /** Whether what it shows stands open, and its id; left out: it shows nothing. */
  expanded?: boolean;
  controls?: string;
  buttonRef?: RefObject<HTMLButtonElement | null>;
  /** Pressed by mouse, it leaves the focus where it is. */
  leavesFocus?: boolean;
  onClick(): void;
}

/** A button that shows only an icon. */
export function IconButton({
  icon,
  label,
  expanded,
  controls,
  buttonRef,
  leavesFocus = false,
  onClick,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class="cs-icon-button"
      aria-label={label}
      title={label}
      {...(expanded !== undefined && { "aria-expanded": expanded, "aria-controls": controls })}
      onClick={onClick}
      {...(leavesFocus && { onMouseDown: (event) => event.preventDefault() })}
      {...(buttonRef && { ref: buttonRef })}
    >
      <Icon name={icon} />
    </button>
  );
}
