import type { Claim, Line } from "../../lib/core/claim/claim";
import { kindOfPayer } from "../../lib/core/knowledge/payer-kind";
import type { Finding } from "../../lib/core/rules/engine/finding";
import type { JudgedClaim } from "../../lib/core/rules/judge-claim";
import { questionsRaised } from "../../lib/core/view/question-views";
import { heading } from "./heading";
import { answerTo, type TradeClaim, tradeClaims } from "./trade-claims";

/** docs/twenty-claims.md: claims of the trade's everyday with the program's answers, and a coder's word on each. */
export function writeTwentyClaims(): string {
  return [
    heading("Twenty claims of the trade's everyday"),
    "Claims as a dermatology practice sends them, what Claimside answers, and what a coder says of the answer. The claims are " +
      "invented (`tests/trade/claims.json`); the answers are the program's own, with what was delivered and no setting changed.",
    "",
    ...tradeClaims.map(writeClaim),
  ].join("\n");
}

function writeClaim(trade: TradeClaim, place: number): string {
  const answer = answerTo(trade);
  const { claim, findings } = answer;
  return [
    `## ${place + 1}. ${trade.title}\n`,
    `${whoAndWhy(claim)}\n`,
    ...claim.lines.map(writeLine),
    "\n**Claimside:**\n",
    ...(findings.length > 0 ? findings.map(writeFinding) : ["- Nothing found."]),
    ...beside(answer),
    `\n**The coder:** ${trade.judged}\n`,
  ].join("\n");
}

function whoAndWhy({ payer, insuranceType, diagnoses = [], patientAge, additionalInformation }: Claim): string {
  const told = [
    `${payer?.name} (box 1: ${insuranceType})`,
    diagnoses.map((diagnosis, place) => `${"ABCDEFGHIJKL"[place]} ${diagnosis}`).join(", "),
    `age ${patientAge}`,
    ...(additionalInformation ? [`box 19: ${additionalInformation}`] : []),
  ];
  return told.join("; ");
}

function writeLine(line: Line, index: number): string {
  const { code, modifiers = [], diagnosisPointers = [], units, charge, placeOfService, dateFrom } = line;
  const billed = [code, ...modifiers].join("-");
  const rest = [`place ${placeOfService}`, `points at ${diagnosisPointers.join(", ")}`, `units ${units}`, `$${charge}`];
  return `${index + 1}. \`${billed}\` on ${dateFrom}, ${rest.join(", ")}`;
}

function writeFinding({ rule, severity, line, says, remedy }: Finding): string {
  return `- ${severity} on line ${line + 1}, [\`${rule}\`](rules.md#${rule}): ${says} *To do:* ${remedy}`;
}

/** What the findings' cards offer to answer. */
function beside({ claim, payer, packs, findings }: JudgedClaim): string[] {
  const kind = kindOfPayer(payer, claim.insuranceType);
  const questions = packs.flatMap((pack) => pack.questions);
  const raised = new Set(
    findings.flatMap(({ rule }) => questionsRaised(rule, questions, kind).map(({ title }) => title)),
  );
  return raised.size > 0 ? [`- Answered beside it: ${[...raised].join(" ")}`] : [];
}
