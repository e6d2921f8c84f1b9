import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnRule, OwnRules } from "../../lib/core/preferences/own-rules";
import {
  type ConditionDraft,
  conditionsMost,
  newCondition,
  type OwnRuleDraft,
  problemsOf,
  ruleOfDraft,
} from "../../lib/core/view/own-rule-draft";
import type { ConditionNames, OwnRuleTryoutView } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/view/own-rules-wording";
import { wording } from "../../lib/core/view/wording";
import { Field } from "../ui/Field";
import { SelectField } from "../ui/SelectField";
import { ConditionFields } from "./ConditionFields";
import { TryoutPane } from "./TryoutPane";

interface OwnRuleEditorProps {
  start: OwnRuleDraft;
  isNew: boolean;
  /** The other rules, whose names are taken. */
  others: OwnRules;
  names: ConditionNames;
  onTry(rule: OwnRule): OwnRuleTryoutView;
  onSave(rule: OwnRule): void;
  onCancel(): void;
}

const severities = Object.entries(wording.severity) as ["error" | "warning" | "info", string][];

/** One rule, put together by choosing; what it would say stands beside it. It is in force once it is saved. */
export function OwnRuleEditor({ start, isNew, others, names, onTry, onSave, onCancel }: OwnRuleEditorProps) {
  const [draft, setDraft] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [isAsked, ask] = useMissing(form);
  // A rule keeps its id when its name changes: only a new one may meet a name that is taken.
  const problems = problemsOf(draft, isNew ? others : {});
  const shown = isAsked ? problems : { when: problems.when };
  const set = (changes: Partial<OwnRuleDraft>) => setDraft({ ...draft, ...changes });
  const save = (event: Event) => {
    event.preventDefault();
    const rule = problems.title ? null : ruleOfDraft(draft);
    if (rule) onSave(rule);
    else ask();
  };
  const title = isNew ? words.editor.new : words.editor.change;
  return (
    <form class="cs-rule-editor" ref={form} aria-label={title} onSubmit={save}>
      <div class="cs-rule-form">
        <h3>{title}</h3>
        <Words
          label={words.ruleTitle}
          hint={words.ruleTitleHint}
          value={draft.title}
          problem={shown.title}
          onChange={(text) => set({ title: text })}
        />
        <Conditions draft={draft} names={names} problems={problems.when} isAsked={isAsked} set={set} />
        <SelectField
          label={words.severity}
          choices={severities}
          value={draft.severity}
          onChange={(severity) => set({ severity })}
        />
        <Words
          label={words.says}
          hint={words.saysHint}
          value={draft.says}
          problem={shown.says}
          onChange={(says) => set({ says })}
        />
        <Words
          label={words.remedy}
          hint={words.remedyHint}
          value={draft.remedy}
          problem={shown.remedy}
          onChange={(remedy) => set({ remedy })}
        />
        <div class="cs-rule-actions">
          <button type="submit" class="cs-button" data-kind="primary">
            {words.save}
          </button>
          <button type="button" class="cs-button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </div>
      <TryoutPane draft={draft} onTry={onTry} />
    </form>
  );
}

/** Whether saving was asked for in vain: from then on all that is missing is said, and the focus goes to the first of it. */
function useMissing(form: { current: HTMLFormElement | null }) {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>("[aria-invalid], [data-invalid] input")?.focus();
  }, [asked, form]);
  return [asked > 0, () => setAsked(asked + 1)] as const;
}

interface ConditionsProps {
  draft: OwnRuleDraft;
  names: ConditionNames;
  problems: readonly (string | null)[];
  isAsked: boolean;
  set(changes: Partial<OwnRuleDraft>): void;
}

function Conditions({ draft: { when }, names, problems, isAsked, set }: ConditionsProps) {
  const [focused, focus] = useState<number | null>(null);
  const put = (place: number, condition: ConditionDraft) => set({ when: when.with(place, condition) });
  const add = () => {
    const key = Math.max(...when.map((condition) => condition.key)) + 1;
    set({ when: [...when, newCondition("modifier", key)] });
    focus(key);
  };
  const remove = (place: number) => {
    const left = when.toSpliced(place, 1);
    set({ when: left });
    focus(left[Math.max(place - 1, 0)]?.key ?? null);
  };
  return (
    <fieldset class="cs-conditions">
      <legend>{words.when}</legend>
      {when.map((condition, place) => (
        <ConditionFields
          key={condition.key}
          number={place + 1}
          condition={condition}
          names={names}
          problem={problems[place] ?? null}
          isAsked={isAsked}
          isFocused={condition.key === focused}
          onChange={(changed) => put(place, changed)}
          {...(when.length > 1 && { onRemove: () => remove(place) })}
        />
      ))}
      {when.length < conditionsMost && (
        <button type="button" class="cs-quiet-button" onClick={add}>
          {words.addCondition}
        </button>
      )}
    </fieldset>
  );
}

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  problem: string | undefined;
  onChange(text: string): void;
}

function Words({ value, onChange, ...field }: WordsProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          autocomplete="off"
          {...control}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
