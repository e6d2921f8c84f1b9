import { activity } from "../../activity";

export interface Storm {
  /** The page changes faster than it can be followed without slowing it down. */
  notice(): void;
  isOn(): boolean;
}

/** How long a page must have been quiet to be called calm again, in milliseconds. */
const calmAfter = 5000;

/** Whether a page is too much for us, now or a moment ago; `onChange` hears when that begins and ends. */
export function watchStorm(signal: AbortSignal, onChange: (isOn: boolean) => void): Storm {
  let callOff: (() => void) | undefined;
  const ease = () => {
    callOff = undefined;
    onChange(false);
  };
  signal.addEventListener("abort", () => callOff?.());
  return {
    notice() {
      if (signal.aborted) return;
      const isNew = callOff === undefined;
      callOff?.();
      callOff = activity.later("calm after a storm", calmAfter, ease);
      if (isNew) onChange(true);
    },
    isOn: () => callOff !== undefined,
  };
}
