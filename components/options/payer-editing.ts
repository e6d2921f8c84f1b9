import type { PayerChanges } from "../../lib/core/preferences/editing";
import type { Origin } from "../../lib/core/preferences/layers";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";

/** One payer's settings, and how a control reads, changes and locks them. */
export interface PayerEditing {
  own: PayerPreferences;
  set(changes: PayerChanges): void;
  lockable(key: keyof PayerPreferences, hint?: string): { disabled: boolean; hint: string | undefined };
  /** Gives what was set of these back to who stands below. */
  back(...keys: (keyof PayerPreferences)[]): void;
  /** Who set one of these, the highest first. */
  originOf(...keys: (keyof PayerPreferences)[]): Origin;
}
