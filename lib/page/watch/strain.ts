import { activity } from "../../activity";

export interface Strain {
  /** The page changes faster than it can be followed without slowing it down. */
  feel(): void;
  isFelt(): boolean;
}

/** How long a page must have been quiet to be called calm again, in milliseconds. */
const calmAfter = 5000;

/** Whether a page is too much for us, now or a moment ago; `onChange` hears when that begins and ends. */
export function makeStrain(signal: AbortSignal, onChange: (isFelt: boolean) => void): Strain {
  let callOff: (() => void) | undefined;
  const ease = () => {
    callOff = undefined;
    onChange(false);
  };
  signal.addEventListener("abort", () => callOff?.());
  return {
    feel() {
      if (signal.aborted) return;
      const isNew = callOff === undefined;
      callOff?.();
      callOff = activity.later("calm after strain", calmAfter, ease);
      if (isNew) onChange(true);
    },
    isFelt: () => callOff !== undefined,
  };
}
