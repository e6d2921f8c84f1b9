import { preferencesWording as words } from "../words/en/preferences";
import { type Condition, type OwnRule, type OwnRuleSet, ownRuleBounds, type Subject } from "./own-rules";
import { conditionParts, conditionSubject, ownRuleParts } from "./own-rules-schema";
import type { Preferences } from "./preferences";
import { entriesAt, readParts, recordAt, type SettingProblem } from "./read-setting";
import { practiceId, type SettingShape } from "./schema";

/** The practice's own rules, each whole or not at all: without one of its conditions it would speak of other claims. */
export function readOwnRules(value: unknown, problems: SettingProblem[]): Pick<Preferences, "ownRules"> {
  const ownRules: OwnRuleSet = {};
  const { rules: most } = ownRuleBounds;
  for (const [id, found] of entriesAt(value, "ownRules", problems)) {
    const path = `ownRules.${id}`;
    if (!practiceId.test(id)) problems.push({ path, why: words.ownRuleId });
    else if (Object.keys(ownRules).length >= most) problems.push({ path, why: words.mostOwnRules(most) });
    else Object.assign(ownRules, readOwnRule(found, path, id, problems));
  }
  return Object.keys(ownRules).length > 0 ? { ownRules } : {};
}

function readOwnRule(value: unknown, path: string, id: string, problems: SettingProblem[]): OwnRuleSet {
  const rule = readWhole(value, ownRuleParts, path, problems, ["remedy"]) as OwnRule | null;
  if (!rule) return {};
  const when = rule.when.map((condition, place) => readCondition(condition, `${path}.when.${place}`, problems));
  return when.every((condition) => condition !== null) ? { [id]: { ...rule, when } } : {};
}

function readCondition(value: unknown, path: string, problems: SettingProblem[]): Condition | null {
  const before = problems.length;
  const { subject, ...answer } = recordAt(value, path, problems);
  if (problems.length > before) return null;
  // What else it may hold hangs on its subject.
  const isKnown = conditionSubject.schema.safeParse(subject).success;
  const parts = isKnown ? conditionParts(subject as Subject) : { subject: conditionSubject };
  const given = isKnown ? { subject, ...answer } : { ...(subject !== undefined && { subject }) };
  return readWhole(given, parts, path, problems) as Condition | null;
}

/** All parts, but those that may be missing; null, with a sentence for each that is wrong or missing, where it is not whole. */
function readWhole(
  value: unknown,
  parts: Record<string, SettingShape>,
  path: string,
  problems: SettingProblem[],
  mayLack: readonly string[] = [],
): object | null {
  const before = problems.length;
  const read = readParts(value, parts, path, problems);
  if (problems.length > before) return null;
  for (const [key, { expected }] of Object.entries(parts)) {
    if (!Object.hasOwn(read, key) && !mayLack.includes(key)) problems.push({ path, why: words.lacks(key, expected()) });
  }
  return problems.length > before ? null : read;
}
