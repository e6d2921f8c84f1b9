import { useState } from "preact/hooks";
import type { ConditionDraft } from "../../lib/core/view/own-rule-draft";
import type { ConditionNames } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { Field } from "../ui/Field";
import { joinIds, splitIds, splitWords } from "./lists";
import { PayerChoice } from "./PayerChoice";

interface ConditionAnswerProps {
  condition: ConditionDraft;
  names: ConditionNames;
  problem: string | null;
  isAsked: boolean;
  onChange(values: string[]): void;
}

/** The control that fits the subject. */
export function ConditionAnswer({ condition, names, problem, isAsked, onChange }: ConditionAnswerProps) {
  const { subject, values } = condition;
  const shown = isAsked ? problem : null;
  switch (subject) {
    case "payer":
      return <PayerChoice payers={names.payers} checked={[...values]} problem={shown} onChange={onChange} />;
    case "note":
      return <PromptChoice prompts={names.prompts} chosen={values[0] ?? ""} problem={shown} onChange={onChange} />;
    case "units":
    case "age":
    case "charge":
      return (
        <TypedAnswer
          label={subject === "charge" ? words.amount : words.number}
          start={values.join()}
          problem={problem}
          isAsked={isAsked}
          isNumber
          onChange={(text) => onChange([text])}
        />
      );
    default: {
      const { label, hint } = words.lists[subject];
      const split = (text: string) => (subject === "plan" ? splitWords(text) : splitIds(text.toUpperCase())) ?? [];
      return (
        <TypedAnswer
          {...{ label, hint, problem, isAsked }}
          start={joinIds([...values])}
          onChange={(text) => onChange(split(text))}
        />
      );
    }
  }
}

interface PromptChoiceProps {
  prompts: ConditionNames["prompts"];
  chosen: string;
  problem: string | null;
  onChange(values: string[]): void;
}

function PromptChoice({ prompts, chosen, problem, onChange }: PromptChoiceProps) {
  return (
    <Field label={words.prompt} problem={problem}>
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => onChange([event.currentTarget.value].filter(Boolean))}>
          <option value="" selected={chosen === ""} />
          {prompts.map(({ id, title }) => (
            <option key={id} value={id} selected={id === chosen}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TypedAnswerProps {
  label: string;
  hint?: string;
  start: string;
  problem: string | null;
  isAsked: boolean;
  isNumber?: boolean;
  onChange(text: string): void;
}

/** Its text stands as typed. What is wrong with it is said when it is left, as half of a code is none. */
function TypedAnswer({ label, hint, start, problem, isAsked, isNumber = false, onChange }: TypedAnswerProps) {
  const [text, setText] = useState(start);
  const [isLeft, leave] = useState(false);
  const isShown = isAsked || (isLeft && text.trim() !== "");
  return (
    <Field label={label} hint={hint} problem={isShown ? problem : null}>
      {(control) => (
        <input
          type="text"
          autocomplete="off"
          {...(isNumber && { inputMode: "decimal" as const })}
          {...control}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange(event.currentTarget.value);
          }}
          onFocus={() => leave(false)}
          onBlur={() => leave(true)}
        />
      )}
    </Field>
  );
}
