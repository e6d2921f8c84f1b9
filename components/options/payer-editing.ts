import type { PayerChanges } from "../../lib/core/preferences/editing";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import type { SetBy } from "./OriginMark";

/** One payer's settings, and how a control reads, changes and locks them. */
export interface PayerEditing {
  own: PayerPreferences;
  set(changes: PayerChanges): void;
  /** A setting that is kept by code is locked code by code. */
  lockable(
    key: keyof PayerPreferences | `fees.${string}`,
    hint?: string,
  ): { disabled: boolean; hint: string | undefined };
  /** Gives what was set of these back to who stands below. */
  back(...keys: (keyof PayerPreferences)[]): void;
  /** Who set one of these, and who has set it below the user. */
  setBy(...keys: (keyof PayerPreferences)[]): SetBy;
}
