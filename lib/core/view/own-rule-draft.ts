import { ownId } from "../preferences/own-payer-id";
import type { Condition, OwnRule, OwnRuleSet, Subject } from "../preferences/own-rules";
import { ownRuleBounds, subjectKinds, subjects } from "../preferences/own-rules";
import { conditionParts, listValues } from "../preferences/own-rules-schema";
import { practiceId } from "../preferences/schema";
import type { Severity } from "../values/severity";
import { ownRulesWording } from "../words/en/own-rules";

/** A rule as it is being put together: what is typed stands, whole or not. */
export interface OwnRuleDraft {
  title: string;
  when: readonly ConditionDraft[];
  severity: Severity;
  says: string;
  remedy: string;
}

/** Its answer as texts: the values of a list, a number as typed, or the id of a prompt. */
export interface ConditionDraft {
  /** Tells it from the others of its rule while they come and go. */
  key: number;
  subject: Subject;
  is: Condition["is"];
  values: readonly string[];
}

/** What keeps a draft from being a rule, in sentences; of a condition by its place. */
export interface DraftProblems {
  title?: string;
  says?: string;
  remedy?: string;
  when: readonly (string | null)[];
}

export const ownRulesMost = ownRuleBounds.rules;
export const conditionsMost = ownRuleBounds.conditions;

export function isOwnRule(id: string): boolean {
  return practiceId.test(id);
}

/** Every subject with its words, in the order of a claim form. */
export function subjectChoices() {
  return subjects.map((subject) => [subject, ownRulesWording.subjects[subject]] as const);
}

const asks = {
  list: ["one-of", "none-of"],
  bound: ["above", "below"],
  note: ["documented", "not-documented"],
} as const;

/** How this subject may be asked. */
export function asksOf(subject: Subject): readonly Condition["is"][] {
  return asks[subjectKinds[subject]];
}

export function kindOfSubject(subject: Subject) {
  return subjectKinds[subject];
}

export function newCondition(subject: Subject, key: number): ConditionDraft {
  return { key, subject, is: asksOf(subject)[0] as Condition["is"], values: [] };
}

export function newDraft(): OwnRuleDraft {
  return { title: "", when: [newCondition("payer", 0)], severity: "warning", says: "", remedy: "" };
}

export function draftOf({ remedy = "", when, ...rest }: OwnRule): OwnRuleDraft {
  return { ...rest, remedy, when: when.map(conditionDraft) };
}

function conditionDraft(condition: Condition, key: number): ConditionDraft {
  const { subject, is } = condition;
  if ("values" in condition) return { key, subject, is, values: condition.values };
  return { key, subject, is, values: ["value" in condition ? String(condition.value) : condition.prompt] };
}

/** What may be tried of a draft: its conditions are whole; its words may be yet to come. */
export function triedDraft(draft: OwnRuleDraft): OwnRule | null {
  const when = conditionsOf(draft);
  const { title, severity, says, remedy } = draft;
  const { unworded } = ownRulesWording.tryout;
  return (
    when && { title, when, severity, says: says.trim() || unworded, ...(remedy.trim() && { remedy: remedy.trim() }) }
  );
}

/** The conditions, or null while one of them is not whole. */
export function conditionsOf({ when }: OwnRuleDraft): Condition[] | null {
  return when.some((condition) => conditionProblem(condition)) ? null : when.map(conditionFrom);
}

function conditionFrom({ subject, is, values }: ConditionDraft): Condition {
  const [answer = ""] = values;
  const answers = { list: { values: [...values] }, bound: { value: numberOf(answer) }, note: { prompt: answer } };
  return { subject, is, ...answers[subjectKinds[subject]] } as Condition;
}

function numberOf(text: string): number {
  const plain = text.replace(/[$\s]/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The rule, or null while it is not whole. */
export function ruleOfDraft(draft: OwnRuleDraft): OwnRule | null {
  const when = conditionsOf(draft);
  const { title, says, remedy } = problemsOf(draft, {});
  if (!when || title || says || remedy) return null;
  const words = { title: draft.title.trim(), says: draft.says.trim(), remedy: draft.remedy.trim() };
  const { remedy: todo, ...others } = words;
  return { ...others, when, severity: draft.severity, ...(todo && { remedy: todo }) };
}

/** What is wrong with a draft; `taken` are the rules whose names are taken. */
export function problemsOf(draft: OwnRuleDraft, taken: OwnRuleSet): DraftProblems {
  const { problems } = ownRulesWording;
  const id = ownId(draft.title);
  const title = id === null ? problems.title : Object.hasOwn(taken, id) && problems.taken(draft.title.trim());
  const tooLong = (text: string, most: number) => text.trim().length > most && problems.tooLong(most);
  const wrong = {
    title: title || tooLong(draft.title, ownRuleBounds.title),
    says: draft.says.trim() === "" ? problems.says : tooLong(draft.says, ownRuleBounds.words),
    remedy: tooLong(draft.remedy, ownRuleBounds.words),
  };
  const said = Object.entries(wrong).filter(([, sentence]) => sentence);
  return { ...Object.fromEntries(said), when: draft.when.map(conditionProblem) };
}

/** By the schema that reads what is stored: what is saved here can be read again. */
function conditionProblem(draft: ConditionDraft): string | null {
  const { is: _asked, subject: _of, ...answer } = conditionFrom(draft);
  const [[key, value] = ["", undefined]] = Object.entries(answer);
  const part = conditionParts(draft.subject)[key];
  return part?.schema.safeParse(value).success ? null : answerProblem(draft);
}

function answerProblem({ subject, values }: ConditionDraft): string {
  const { problems, lists } = ownRulesWording;
  switch (subject) {
    case "note":
      return problems.prompt;
    case "charge":
      return problems.amount;
    case "units":
      return problems.wholeNumber(ownRuleBounds.units);
    case "age":
      return problems.wholeNumber(ownRuleBounds.age);
    default: {
      const wrong = values.find((value) => !listValues[subject].shape.test(value));
      if (wrong !== undefined) return lists[subject].wrong(wrong);
      return values.length === 0 ? lists[subject].none : problems.tooMany;
    }
  }
}
