import type { Origin, PayerChanges } from "../../lib/core/preferences/editing";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";

/** One payer's settings, and how a control reads, changes and locks them. */
export interface PayerEditing {
  own: PayerPreferences;
  set(changes: PayerChanges): void;
  lockable(key: keyof PayerPreferences, hint?: string): { disabled: boolean; hint: string | undefined };
  /** Who set one of these. */
  originOf(...keys: (keyof PayerPreferences)[]): Origin;
}
