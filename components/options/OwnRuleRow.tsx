import { type Editing, isLocked, withRule } from "../../lib/core/preferences/editing";
import type { OwnRule } from "../../lib/core/preferences/own-rules";
import { addressOf } from "../../lib/core/view/options-place";
import { type ConditionNames, conditionSays } from "../../lib/core/view/own-rules-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { CheckBox } from "../ui/CheckBox";
import { SeverityChip } from "./SeverityChip";

interface OwnRuleRowProps extends Pick<Editing, "preferences" | "change" | "locked"> {
  id: string;
  rule: OwnRule;
  names: ConditionNames;
  isHeld: boolean;
  /** Called with the button that was pressed. */
  onEdit(opener: HTMLElement): void;
  onDuplicate(opener: HTMLElement): void;
  onRemove(): void;
}

/** One own rule: whether it is in force, what it costs, when it speaks and what it says. */
export function OwnRuleRow({ id, rule, names, isHeld, ...props }: OwnRuleRowProps) {
  const { preferences, change, locked } = props;
  const setting = Object.hasOwn(preferences.rules, id) ? preferences.rules[id] : undefined;
  const isOff = setting === "off";
  return (
    <li class="cs-own-rule" data-own-rule={id} data-off={isOff || undefined}>
      <CheckBox
        asSwitch
        isSpoken
        label={words.inForce(rule.title)}
        checked={!isOff}
        disabled={isLocked(locked, `rules.${id}`)}
        onChange={(on) => change(withRule(preferences, id, on ? undefined : "off"))}
      />
      <div>
        <h3>
          {rule.title} <SeverityChip severity={setting === undefined || isOff ? rule.severity : setting} />
        </h3>
        <p class="cs-hint">{rule.when.map((condition) => conditionSays(condition, names)).join(" · ")}</p>
        <p>{rule.says}</p>
        {isHeld && <p class="cs-hint">{optionsWording.locked}</p>}
      </div>
      <RowButtons id={id} title={rule.title} isHeld={isHeld} {...props} />
    </li>
  );
}

type RowButtonsProps = Pick<OwnRuleRowProps, "id" | "isHeld" | "onEdit" | "onDuplicate" | "onRemove">;

function RowButtons({ id, title, isHeld, onEdit, onDuplicate, onRemove }: RowButtonsProps & { title: string }) {
  const { edit, duplicate, remove, single } = words.buttons;
  return (
    <div class="cs-own-rule-buttons">
      <a class="cs-quiet-button" href={addressOf({ view: "checks", rule: id })} aria-label={words.single(title)}>
        {single}
      </a>
      <button
        type="button"
        class="cs-quiet-button"
        aria-label={words.edit(title)}
        disabled={isHeld}
        onClick={(event) => onEdit(event.currentTarget)}
      >
        {edit}
      </button>
      <button
        type="button"
        class="cs-quiet-button"
        aria-label={words.duplicate(title)}
        onClick={(event) => onDuplicate(event.currentTarget)}
      >
        {duplicate}
      </button>
      <button
        type="button"
        class="cs-quiet-button"
        aria-label={words.remove(title)}
        disabled={isHeld}
        onClick={onRemove}
      >
        {remove}
      </button>
    </div>
  );
}
