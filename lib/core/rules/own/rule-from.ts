import { isClaimWide } from "../../claim/slots";
import type { Condition, OwnRule, Subject } from "../../preferences/own-rules";
import type { Preferences } from "../../preferences/preferences";
import { ruleWording } from "../../words/en/rules";
import type { Skip } from "../engine/checked";
import { notRead } from "../engine/not-read";
import type { FineBy, Judgement, LookedAt, Rule, RuleContext } from "../engine/rule";
import { conditionStanding } from "./condition-standing";
import type { ClearStanding, ConditionStanding, OpenStanding } from "./standing";

/** The rules that the practice wrote itself, as rules like all others. */
export function rulesFrom({ ownRules = {} }: Pick<Preferences, "ownRules">): Rule[] {
  return Object.entries(ownRules).map(([id, own]) => ruleFrom(id, own));
}

const looksAt: Readonly<Record<Subject, readonly LookedAt[]>> = {
  payer: ["payer"],
  plan: ["payer"],
  age: ["patientAge"],
  diagnosis: ["diagnosisPointers", "diagnoses"],
  place: ["placeOfService"],
  modifier: ["modifiers"],
  charge: ["charge"],
  units: ["units"],
  "other-code": ["dateFrom", "other-lines"],
  note: ["note"],
};

export function ruleFrom(id: string, own: OwnRule): Rule {
  const looked = [...new Set(own.when.flatMap(({ subject }) => looksAt[subject]))];
  return {
    id,
    title: own.title,
    severity: own.severity,
    needs: [],
    looksAt: looked,
    ...(looked.every((at) => at !== "other-lines" && isClaimWide(at)) && { once: true as const }),
    sources: ["practice-preferences"],
    check: (context) => (isOfSilencedPayer(own, context) ? { why: "payer-off" } : judge(own, context)),
  };
}

/** Nothing of a payer's own is said where the practice switched it off. */
function isOfSilencedPayer({ when }: OwnRule, { payer, payerEnabled }: RuleContext): boolean {
  const ids = [payer.id, payer.file];
  const names = (asked: Condition) =>
    asked.subject === "payer" && asked.is === "one-of" && asked.values.some((id) => ids.includes(id));
  return !payerEnabled && when.some(names);
}

/** One condition that does not hold is enough to be silent, whatever else could not be told. */
function judge(own: OwnRule, context: RuleContext): Judgement | Skip | FineBy {
  const standings = own.when.map((condition) => conditionStanding(condition, context));
  const failing = standings.filter(isClear).filter(({ holds }) => !holds);
  if (failing.length > 0) {
    const by = [...new Set(failing.flatMap((standing) => standing.by))];
    return { fineBy: by, saw: failing.map(({ saw }) => saw).join("; ") };
  }
  const open = standings.filter(isOpen);
  const silent = open.find(({ why }) => why !== "field-not-read");
  if (silent) return { why: silent.why, ...(silent.slot && { slot: silent.slot }) };
  const unread = open[0]?.slot;
  return unread ? notRead(own.title, unread) : problem(own, standings.filter(isClear));
}

function problem({ when, says, remedy }: OwnRule, standings: readonly ClearStanding[]): Judgement {
  // For whom it is said is not what to change.
  const place = when.findIndex(({ subject }) => subject !== "payer" && subject !== "plan");
  const slot = standings[Math.max(place, 0)]?.slot ?? { key: "code" };
  return {
    verdict: "problem",
    slot,
    lines: standings.flatMap(({ lines = [] }) => lines),
    says: asSentence(says),
    remedy: asSentence(remedy ?? ruleWording.own.remedy),
    link: "own rules",
    because: standings.map(({ saw }) => saw),
  };
}

function isClear(standing: ConditionStanding): standing is ClearStanding {
  return standing.holds !== null;
}

function isOpen(standing: ConditionStanding): standing is OpenStanding {
  return standing.holds === null;
}

/** Other sentences follow it. */
function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
