import type { Condition } from "../preferences/own-rules";
import { subjectKinds } from "../preferences/own-rules";
import type { OwnRuleTryout } from "../rules/own/try-own-rule";
import type { Severity } from "../values/severity";
import { ownRulesWording } from "../words/en/own-rules";
import { silenceSays } from "./checked-views";

/** Names for people of the ids that conditions hold. */
export interface ConditionNames {
  payers: readonly { id: string; name: string }[];
  prompts: readonly { id: string; title: string }[];
}

/** "Modifier: none of XS, 59" */
export function conditionSays(condition: Condition, names: ConditionNames): string {
  const { subjects, asked } = ownRulesWording;
  const answer = answerOf(condition, names);
  const isOneValue = subjectKinds[condition.subject] === "list" && condition.is === "one-of" && !answer.includes(", ");
  return `${subjects[condition.subject]}: ${isOneValue ? "" : `${asked[condition.is]} `}${answer}`;
}

function answerOf(condition: Condition, { payers, prompts }: ConditionNames): string {
  switch (condition.subject) {
    case "payer":
      return condition.values.map((id) => payers.find((payer) => payer.id === id)?.name ?? id).join(", ");
    case "note":
      return prompts.find(({ id }) => id === condition.prompt)?.title ?? condition.prompt;
    case "charge":
      return `$${condition.value.toFixed(2)}`;
    case "units":
    case "age":
      return String(condition.value);
    default:
      return condition.values.join(", ");
  }
}

/** What an own rule would say, were it in force. */
export interface OwnRuleTryoutView {
  /** "It would have fired on 12 of 200 invented claims." */
  says: string;
  /** What it says of the practice claim. */
  onPractice: TryoutFinding | TryoutSilence;
}

export interface TryoutFinding {
  severity: Severity;
  isUnsure: boolean;
  says: string;
  remedy: string;
}

export interface TryoutSilence {
  severity: null;
  /** What decided: "payer (11c): CIGNA PPO". */
  because: string;
}

export function tryoutView({ onPractice, of, fired, unsure }: OwnRuleTryout): OwnRuleTryoutView {
  const { tryout } = ownRulesWording;
  const counts = [tryout.fired(fired, of), ...(unsure > 0 ? [tryout.unsure(unsure)] : [])];
  if (onPractice.verdict === "fine" || onPractice.verdict === "skipped")
    return { says: counts.join(" "), onPractice: { severity: null, because: silenceSays(onPractice) } };
  const { severity, verdict, says, remedy } = onPractice;
  return { says: counts.join(" "), onPractice: { severity, isUnsure: verdict === "unsure", says, remedy } };
}
