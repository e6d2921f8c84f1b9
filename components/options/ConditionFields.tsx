import { useEffect, useRef } from "preact/hooks";
import {
  asksOf,
  type ConditionDraft,
  kindOfSubject,
  newCondition,
  subjectChoices,
} from "../../lib/core/view/own-rule-draft";
import type { ConditionNames } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { IconButton } from "../ui/IconButton";
import { SelectField } from "../ui/SelectField";
import { ConditionAnswer } from "./ConditionAnswer";

interface ConditionFieldsProps {
  /** From 1. */
  number: number;
  condition: ConditionDraft;
  names: ConditionNames;
  problem: string | null;
  /** Saving was asked for: what is missing is said, too. */
  isAsked: boolean;
  /** It has just come, or another beside it has gone: a person goes on here. */
  isFocused: boolean;
  onChange(condition: ConditionDraft): void;
  /** Left out for the only condition. */
  onRemove?(): void;
}

/** One condition: of what, how it is asked, and what the answer is. */
export function ConditionFields({ number, condition, isFocused, onChange, onRemove, ...rest }: ConditionFieldsProps) {
  const { key, subject, is } = condition;
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isFocused) fields.current?.querySelector("select")?.focus();
  }, [isFocused]);
  return (
    <fieldset class="cs-condition" ref={fields}>
      <legend class="cs-spoken">{words.condition(number)}</legend>
      <SelectField
        label={words.subject}
        choices={subjectChoices()}
        value={subject}
        onChange={(chosen) => onChange(newCondition(chosen, key))}
      />
      <SelectField
        label={words.is}
        choices={asksOf(subject).map((asked) => [asked, words.asked[asked]] as const)}
        value={is}
        onChange={(asked) => onChange({ ...condition, is: asked })}
      />
      <div class="cs-condition-answer" data-kind={kindOfSubject(subject)}>
        <ConditionAnswer
          key={subject}
          condition={condition}
          onChange={(values) => onChange({ ...condition, values })}
          {...rest}
        />
      </div>
      {onRemove && <IconButton icon="close" label={words.removeCondition(number)} onClick={onRemove} />}
    </fieldset>
  );
}
