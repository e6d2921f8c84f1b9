import { packs } from "../../knowledge/codes";
import { withOwnPrompts } from "../../knowledge/own-prompts";
import { sampleClaims } from "../../practice/sample-claims";
import { ownPayers } from "../../preferences/own-payer-id";
import type { OwnRule } from "../../preferences/own-rules";
import type { Preferences } from "../../preferences/preferences";
import type { Verdict } from "../../values/severity";
import type { Rule } from "../engine/rule";
import { type RuleAnswer, type RunInput, runRules } from "../engine/run-rules";
import { inputFor, isFinding } from "../judge-claim";
import { ruleFrom } from "./rule-from";

/** What an own rule would say, were it in force. */
export interface OwnRuleTryout {
  /** Of the practice claim. */
  onPractice: RuleAnswer;
  /** Of so many drawn claims, on how many it would have fired, and on how many it could not tell. */
  of: number;
  fired: number;
  unsure: number;
}

const drawn = 200;
const seed = 1;
/** No rule of the preferences has this id: whatever is set of others, this one is tried as it stands. */
const triedId = "own/";

/** Tries one rule after the other. The claims are drawn, and their payers recognised, once. */
export function makeOwnRuleTryout(preferences: Preferences): (rule: OwnRule) => OwnRuleTryout {
  const [pack] = packs.map((known) => withOwnPrompts(known, preferences.documentation?.prompts));
  if (!pack) throw new Error("At least one known code was expected, found none.");
  const { code, practiceClaim } = pack;
  const options = { preferences, today: practiceClaim.lines[0]?.dateFrom ?? "" };
  const of = {
    code,
    payers: ownPayers(preferences).map(({ name }) => name),
    prompts: pack.prompts.map(({ id }) => id),
  };
  const samples = sampleClaims(drawn, seed, of).map(({ claim, ticks }) =>
    inputFor(claim, { ...options, ...(ticks && { ticks }) }),
  );
  const practice = inputFor(practiceClaim, options);
  return (own) => {
    const rule = ruleFrom(triedId, own);
    const verdicts = samples.map((input) => verdictsOf(rule, input));
    const [onPractice] = runRules([rule], practice);
    if (!onPractice) throw new Error(`A line with ${code} was expected on the practice claim, found none.`);
    const fired = verdicts.filter((said) => said.includes("problem")).length;
    const unsure = verdicts.filter((said) => said.length > 0).length - fired;
    return { onPractice, of: drawn, fired, unsure };
  };
}

function verdictsOf(rule: Rule, input: RunInput): Verdict[] {
  return runRules([rule], input)
    .filter(isFinding)
    .map(({ verdict }) => verdict);
}
