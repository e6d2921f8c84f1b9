import type { Claim } from "../../lib/core/claim/claim";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import type { PageReport } from "../../lib/core/view/page-report";
import { localDate } from "../../lib/page/surface/local-date";

type Saying = Pick<PageReport["findings"][number], "rule" | "verdict" | "says">;

/** What is said to be wrong with a page's claim, and is not of the claim that a person reads there: "rule: its words". */
export function falseFindings({ findings, note }: PageReport, meant: Claim): string[] {
  const options = { preferences: defaultPreferences, today: localDate(), ...(note && { ticks: note.ticks }) };
  const right = new Set(judgeClaim(meant, options).findings.map(sentenceOf));
  return findings
    .filter(({ verdict }) => verdict === "problem")
    .map(sentenceOf)
    .filter((saying) => !right.has(saying));
}

function sentenceOf({ rule, says }: Saying): string {
  return `${rule}: ${says}`;
}
