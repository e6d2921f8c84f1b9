import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../lib/core/claim/claim";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Finding } from "../../lib/core/rules/engine/finding";
import { type JudgedClaim, judgeClaim } from "../../lib/core/rules/judge-claim";
import { projectFolder } from "../setup/project-folder";

/** A claim of the trade's everyday, with what a coder says of the answer. */
export interface TradeClaim {
  id: string;
  title: string;
  /** Whether the answer is right, and why, read as a coder would. */
  judged: string;
  claim: Claim;
  expected: Pick<Finding, "rule" | "verdict" | "severity" | "line">[];
}

export const tradeClaims: readonly TradeClaim[] = JSON.parse(
  readFileSync(join(projectFolder, "tests", "trade", "claims.json"), "utf8"),
);

/** What the program answers, on the day the claims were judged. */
export function answerTo({ claim }: TradeClaim): JudgedClaim {
  return judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24" });
}
