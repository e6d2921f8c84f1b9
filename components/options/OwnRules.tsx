import { useEffect, useRef, useState } from "preact/hooks";
import { type Editing, isLocked, takenBack, withOwnRule, withoutOwnRule } from "../../lib/core/preferences/editing";
import { ownId, ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { OwnRule, OwnRules as Rules } from "../../lib/core/preferences/own-rules";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { draftOf, newDraft, type OwnRuleDraft, ownRulesMost } from "../../lib/core/view/own-rule-draft";
import type { ConditionNames, OwnRuleTrialView } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/view/own-rules-wording";
import { wording } from "../../lib/core/view/wording";
import { OwnRuleEditor } from "./OwnRuleEditor";
import { OwnRuleRow } from "./OwnRuleRow";

export interface OwnRulesProps extends Editing {
  /** The product's own; the practice's stand in the preferences. */
  payers: ConditionNames["payers"];
  /** What a rule would say, were it in force. */
  onTry(rule: OwnRule): OwnRuleTrialView;
}

/** The draft that is being edited: of the rule with this id, or, for null, of a new one. */
interface OpenDraft {
  id: string | null;
  draft: OwnRuleDraft;
  /** What opened it, and gets the focus back. */
  opener: HTMLElement;
}

/** The practice's own rules: written by choosing, tried before they are in force, and taken away with a way back. */
export function OwnRules({ payers, onTry, ...editing }: OwnRulesProps) {
  const { preferences, change, prompts, locked } = editing;
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const rules = preferences.ownRules ?? {};
  const names = { payers: [...payers, ...ownPayers(preferences)], prompts };
  const close = () => {
    open?.opener.focus();
    setOpen(null);
  };
  const editor = open && (
    <OwnRuleEditor
      key={open.id}
      start={open.draft}
      isNew={open.id === null}
      others={without(rules, open.id)}
      names={names}
      onTry={onTry}
      onSave={(rule) => {
        change(withOwnRule(preferences, open.id ?? ownId(rule.title) ?? "", rule));
        close();
      }}
      onCancel={close}
    />
  );
  const openAs = (id: string | null, draft: OwnRuleDraft) => (opener: HTMLElement) => setOpen({ id, draft, opener });
  const { removed, remove } = useRemoval(preferences, change);
  return (
    <div class="cs-own-rules">
      {Object.keys(rules).length === 0 && <p class="cs-none">{words.none}</p>}
      <ul>
        {Object.entries(rules).map(([id, rule]) => (
          <OwnRuleRow
            key={id}
            id={id}
            rule={rule}
            names={names}
            isOpen={open?.id === id}
            isHeld={isLocked(locked, `ownRules.${id}`)}
            onEdit={openAs(id, draftOf(rule))}
            onDuplicate={openAs(null, { ...draftOf(rule), title: words.copyOf(rule.title) })}
            onRemove={() => {
              if (open?.id === id) setOpen(null);
              remove(id, rule.title);
            }}
            {...editing}
          >
            {open?.id === id && editor}
          </OwnRuleRow>
        ))}
      </ul>
      {removed}
      {open?.id === null && editor}
      <AddButton
        isFull={Object.keys(rules).length >= ownRulesMost}
        isHeld={isLocked(locked, "ownRules")}
        onAdd={openAs(null, newDraft())}
      />
    </div>
  );
}

function without(rules: Rules, id: string | null): Rules {
  return Object.fromEntries(Object.entries(rules).filter(([other]) => other !== id));
}

function AddButton({ isFull, isHeld, onAdd }: { isFull: boolean; isHeld: boolean; onAdd(opener: HTMLElement): void }) {
  const hint = isHeld ? wording.options.locked : isFull ? words.most : null;
  return (
    <>
      <button type="button" class="cs-button" disabled={hint !== null} onClick={(event) => onAdd(event.currentTarget)}>
        {words.add}
      </button>
      {hint && <p class="cs-hint">{hint}</p>}
    </>
  );
}

/** No question before, but a way back after. */
function useRemoval(preferences: Preferences, change: Editing["change"]) {
  const [gone, setGone] = useState<{ id: string; title: string; before: Preferences; after: Preferences } | null>(null);
  const remove = (id: string, title: string) => {
    const after = withoutOwnRule(preferences, id);
    setGone({ id, title, before: preferences, after });
    change(after);
  };
  const undo = () => {
    if (gone) change(takenBack(preferences, gone.before, gone.after));
    setGone(null);
  };
  const removed = (
    <p class="cs-removed" role="status">
      {gone && words.removed(gone.title)} {gone && <WayBack key={gone.id} onUndo={undo} />}
    </p>
  );
  return { removed, remove };
}

/** It comes with the focus, as what was pressed is gone. */
function WayBack({ onUndo }: { onUndo(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="cs-quiet-button" ref={button} onClick={onUndo}>
      {wording.options.undo}
    </button>
  );
}
