import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnRule, OwnRuleSet } from "../../lib/core/preferences/own-rules";
import {
  type ConditionDraft,
  conditionsMost,
  type DraftProblems,
  newCondition,
  type OwnRuleDraft,
  problemsOf,
  ruleOfDraft,
} from "../../lib/core/view/own-rule-draft";
import type { ConditionNames, OwnRuleTryoutView } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { wording } from "../../lib/core/words/en/sidebar";
import { SelectField } from "../ui/SelectField";
import { TextBox } from "../ui/TextBox";
import { ConditionFields } from "./ConditionFields";
import { TryoutPane } from "./TryoutPane";

interface OwnRuleEditorProps {
  start: OwnRuleDraft;
  isNew: boolean;
  /** The rules whose names are taken. */
  taken: OwnRuleSet;
  names: ConditionNames;
  onTry(rule: OwnRule): OwnRuleTryoutView;
  onSave(rule: OwnRule): void;
  onCancel(): void;
}

const severities = () => Object.entries(wording.severity) as ["error" | "warning" | "info", string][];

/** One rule, put together by choosing; what it would say stands beside it. It is in force once it is saved. */
export function OwnRuleEditor({ start, isNew, taken, names, onTry, onSave, onCancel }: OwnRuleEditorProps) {
  const [draft, setDraft] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [isAsked, ask] = useMissing(form);
  const problems = problemsOf(draft, taken);
  const shown: Partial<DraftProblems> = isAsked ? problems : {};
  const set = (changes: Partial<OwnRuleDraft>) => setDraft({ ...draft, ...changes });
  const save = (event: Event) => {
    event.preventDefault();
    // Enter in the search for a payer only looks for one.
    if (document.activeElement?.matches("[type=search]")) return;
    const rule = problems.title ? null : ruleOfDraft(draft);
    if (rule) onSave(rule);
    else ask();
  };
  const title = isNew ? words.editor.new : words.editor.change;
  return (
    <form class="cs-rule-editor" ref={form} aria-label={title} onSubmit={save}>
      <div class="cs-rule-form">
        <h3>{title}</h3>
        <TextBox
          label={words.ruleTitle}
          hint={words.ruleTitleHint}
          value={draft.title}
          problem={shown.title}
          onInput={(text) => set({ title: text })}
        />
        <Conditions draft={draft} names={names} problems={problems.when} isAsked={isAsked} set={set} />
        <Spoken draft={draft} problems={shown} set={set} />
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

interface SpokenProps {
  draft: OwnRuleDraft;
  problems: Partial<DraftProblems>;
  set(changes: Partial<OwnRuleDraft>): void;
}

/** What it costs, what it says, and what is to be done. */
function Spoken({ draft, problems, set }: SpokenProps) {
  return (
    <>
      <SelectField
        label={words.severity}
        choices={severities()}
        value={draft.severity}
        onChange={(severity) => set({ severity })}
      />
      <TextBox
        label={words.says}
        hint={words.saysHint}
        value={draft.says}
        problem={problems.says}
        onInput={(says) => set({ says })}
      />
      <TextBox
        label={words.remedy}
        hint={words.remedyHint}
        value={draft.remedy}
        problem={problems.remedy}
        onInput={(remedy) => set({ remedy })}
      />
    </>
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
