import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../lib/core/claim/claim";

export type FormKind = "sure" | "maybe" | "quiet";

/** What a person says of a page: whether it is a claim form, and the claim on it. */
export interface Expected {
  kind: FormKind;
  claim: Claim | null;
}

export function expectedOf(folder: string): Expected {
  const claim: Claim | null = JSON.parse(readFileSync(join(folder, "claim.json"), "utf8"));
  const said = join(folder, "kind.txt");
  const kind = existsSync(said) ? (readFileSync(said, "utf8").trim() as FormKind) : claim ? "sure" : "quiet";
  return { kind, claim };
}
