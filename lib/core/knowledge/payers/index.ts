import { aetna } from "./aetna";
import { bcbs } from "./bcbs";
import { cigna } from "./cigna";
import { medicare } from "./medicare";
import type { PayerFile } from "./payer-file";
import { uhc } from "./uhc";

/** The payers the product knows. A practice's own payers live in the preferences as `own/<slug>`. */
export const payers: readonly PayerFile[] = [aetna, bcbs, cigna, uhc, medicare];

/** The file of a payer, or undefined for a practice's own. */
export function payerFile(id: string | null): PayerFile | undefined {
  return payers.find((payer) => payer.id === id);
}
