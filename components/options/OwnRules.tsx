import { useEffect, useRef, useState } from "preact/hooks";
import { type Editing, isLocked, takenBack, withOwnRule, withoutOwnRule } from "../../lib/core/preferences/editing";
import { ownId, ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { OwnRule } from "../../lib/core/preferences/own-rules";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { draftOf, newDraft, type OwnRuleDraft, ownRulesMost } from "../../lib/core/view/own-rule-draft";
import type { ConditionNames, OwnRuleTryoutView } from "../../lib/core/view/own-rules-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { OwnRuleEditor } from "./OwnRuleEditor";
import { OwnRuleRow } from "./OwnRuleRow";

export interface OwnRulesProps extends Editing {
  /** The product's own; the practice's stand in the preferences. */
  payers: ConditionNames["payers"];
  /** What a rule would say, were it in force. */
  onTry(rule: OwnRule): OwnRuleTryoutView;
}

/** The draft that is being edited: of the rule with this id, or, for null, of a new one. */
interface OpenDraft {
  id: string | null;
  draft: OwnRuleDraft;
}

/** The practice's own rules: written by choosing, tried before they are in force, and taken away with a way back. */
export function OwnRules({ payers, onTry, ...editing }: OwnRulesProps) {
  const { preferences, change, prompts } = editing;
  const { open, openAs, close } = useOpenDraft();
  const names = { payers: [...payers, ...ownPayers(preferences)], prompts };
  return (
    <div class="cs-own-rules">
      {/* Out of sight while one is written, not away: the focus goes back to the button that was pressed. */}
      <div hidden={open !== null}>
        <RuleList names={names} openAs={openAs} {...editing} />
      </div>
      {open && (
        <OwnRuleEditor
          start={open.draft}
          isNew={open.id === null}
          // A rule keeps its id when its name changes: only a new one may meet a name that is taken.
          taken={open.id === null ? (preferences.ownRules ?? {}) : {}}
          names={names}
          onTry={onTry}
          onSave={(rule) => {
            change(withOwnRule(preferences, open.id ?? ownId(rule.title) ?? "", rule));
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

/** Opens a draft, of the rule with this id or of a new one; the button that was pressed gets the focus back. */
type OpenAs = (id: string | null, draft: OwnRuleDraft) => (opener: HTMLElement) => void;

function useOpenDraft() {
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!open) opener.current?.focus();
  }, [open]);
  const openAs: OpenAs = (id, draft) => (pressed) => {
    opener.current = pressed;
    setOpen({ id, draft });
  };
  return { open, openAs, close: () => setOpen(null) };
}

interface RuleListProps extends Editing {
  names: ConditionNames;
  openAs: OpenAs;
}

function RuleList({ names, openAs, ...editing }: RuleListProps) {
  const { preferences, change, locked } = editing;
  const { removed, remove } = useRemoval(preferences, change);
  const listed = Object.entries(preferences.ownRules ?? {});
  return (
    <>
      {listed.length === 0 && <p class="cs-none">{words.none}</p>}
      <ul>
        {listed.map(([id, rule]) => (
          <OwnRuleRow
            key={id}
            id={id}
            rule={rule}
            names={names}
            isHeld={isLocked(locked, `ownRules.${id}`)}
            onEdit={openAs(id, draftOf(rule))}
            onDuplicate={openAs(null, { ...draftOf(rule), title: words.copyOf(rule.title) })}
            onRemove={() => remove(id, rule.title)}
            {...editing}
          />
        ))}
      </ul>
      {removed}
      <AddButton
        isFull={listed.length >= ownRulesMost}
        isHeld={isLocked(locked, "ownRules")}
        onAdd={openAs(null, newDraft())}
      />
    </>
  );
}

function AddButton({ isFull, isHeld, onAdd }: { isFull: boolean; isHeld: boolean; onAdd(opener: HTMLElement): void }) {
  const hint = isHeld ? optionsWording.locked : isFull ? words.most : null;
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
      {optionsWording.undo}
    </button>
  );
}
