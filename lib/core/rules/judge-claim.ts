import type { Claim } from "../claim/claim";
import { normaliseClaim } from "../claim/normalise-claim";
import type { CodePack } from "../knowledge/code-pack";
import { packs as allPacks } from "../knowledge/codes";
import { withOwnPrompts } from "../knowledge/own-prompts";
import { type RecognisedPayer, recognisePayer } from "../knowledge/recognise-payer";
import type { Tick } from "../note/judge/tick";
import type { Preferences } from "../preferences/preferences";
import { payerPreferences, requiredPrompts } from "../preferences/resolve";
import type { Reference } from "../reference/reference";
import type { Checked } from "./engine/checked";
import type { Finding } from "./engine/finding";
import type { Rule } from "./engine/rule";
import { type RuleAnswer, type RunInput, runRules } from "./engine/run-rules";
import { rules } from "./index";
import { rulesFrom } from "./own/rule-from";

export interface JudgeOptions {
  preferences: Preferences;
  /** YYYY-MM-DD, for filing limits and dates in the future. */
  today: string;
  /** What the note says; absent where no note was read. */
  ticks?: Tick[];
  /** What the practice loaded of CMS's files; it stands over the editions that were delivered. */
  reference?: Reference;
  /** The codes to judge; all that the product knows unless a test brings its own. */
  packs?: readonly CodePack[];
}

/** A claim, judged once: whatever is shown or reported of it is taken from here. */
export interface JudgedClaim {
  /** As it was judged: modifiers, pointers and codes in the form that rules compare. */
  claim: Claim;
  payer: RecognisedPayer;
  /** What is known of the codes, with the practice's own prompts. */
  packs: readonly CodePack[];
  /** Worst first. */
  findings: readonly Finding[];
  /** What was found fine, and what was not looked at: with the findings, each rule on each line. */
  checked: readonly Checked[];
  /** All that was asked of it, the practice's own rules last. */
  rules: readonly Rule[];
}

export function judgeClaim(given: Claim, options: JudgeOptions): JudgedClaim {
  const asked = [...rules, ...rulesFrom(options.preferences)];
  const input = inputFor(given, options);
  const answers = runRules(asked, input);
  const findings = inOrder(answers.filter(isFinding));
  const { claim, payer, packs } = input;
  return { claim, payer, packs, findings, checked: answers.filter(isChecked), rules: asked };
}

/** All that rules are given of a claim. */
export function inputFor(given: Claim, options: JudgeOptions): RunInput {
  const claim = normaliseClaim(given);
  const payer = recognisePayer(claim, options.preferences);
  const own = options.preferences.documentation?.prompts;
  return {
    claim,
    packs: (options.packs ?? allPacks).map((pack) => withOwnPrompts(pack, own)),
    payer,
    ...settingsOf(payer, options.preferences),
    preferences: options.preferences,
    today: options.today,
    ...(options.ticks && { ticks: options.ticks }),
    ...(options.reference && { reference: options.reference }),
  };
}

export function isFinding(answer: RuleAnswer): answer is Finding {
  return answer.verdict === "problem" || answer.verdict === "unsure";
}

function isChecked(answer: RuleAnswer): answer is Checked {
  return !isFinding(answer);
}

/** A payer that is switched off is still recognised, but none of its settings count. */
function settingsOf(payer: RecognisedPayer, preferences: Preferences) {
  const settings = payerPreferences(preferences, payer.id);
  const payerEnabled = settings.enabled !== false;
  const counting = payerEnabled ? settings : {};
  return { settings: { ...counting, requiredPrompts: requiredPrompts(preferences, counting) }, payerEnabled };
}

/** What will cost the claim most comes first; what is equal keeps the order of lines and then of the index. */
function inOrder(findings: Finding[]): Finding[] {
  const verdicts = ["problem", "unsure"];
  const severities = ["error", "warning", "info"];
  const order = (finding: Finding) => verdicts.indexOf(finding.verdict) * 10 + severities.indexOf(finding.severity);
  return findings.toSorted((one, other) => order(one) - order(other) || one.line - other.line);
}
