import { type Editing, isLocked, withCopyOf, withoutPayer, withPayer } from "../../lib/core/preferences/editing";
import { originOf, setByYou } from "../../lib/core/preferences/layers";
import { isOwnPayer, ownId } from "../../lib/core/preferences/own-payer-id";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import { addressOf, type OptionsPlace, type PayerPart, payerCardParts } from "../../lib/core/view/options-place";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { CheckBox } from "../ui/CheckBox";
import { PartLinks } from "../ui/PartLinks";
import { giveBack, setByOf } from "./layered";
import { PayerChecks } from "./PayerChecks";
import { PayerNames } from "./PayerNames";
import { PayerNotes } from "./PayerNotes";
import { PayerPolicy } from "./PayerPolicy";
import { PayerPrompts } from "./PayerPrompts";
import type { PayerEditing } from "./payer-editing";

interface PayerCardProps extends Editing {
  payer: OptionsPayer;
  part: PayerPart;
  codes: string[];
  payers: readonly OptionsPayer[];
  today: string;
  go(place: OptionsPlace): void;
}

/** Everything that can be set for one payer, part by part. */
export function PayerCard({ payer, part, codes, payers, today, go, ...editing }: PayerCardProps) {
  const fields = payerEditing(payer.id, editing);
  const parts = {
    policy: () => <PayerPolicy {...fields} payer={payer} codes={codes} today={today} all={editing} />,
    names: () => (
      <PayerNames {...fields} payer={payer} payers={payers} today={today} preferences={editing.preferences} />
    ),
    note: () => <PayerPrompts {...fields} prompts={editing.prompts} />,
    checks: () => <PayerChecks payer={payer} {...editing} />,
    notes: () => <PayerNotes {...fields} today={today} />,
  };
  return (
    <section class="cs-card" data-payer={payer.id} aria-label={payer.name}>
      <CardHead payer={payer} fields={fields} editing={editing} go={go} />
      <PartLinks label={optionsWording.partsOf(payer.name)} parts={partLinks(payer.id, part, fields.own)} />
      {parts[part]()}
    </section>
  );
}

interface CardHeadProps {
  payer: OptionsPayer;
  fields: PayerEditing;
  editing: Editing;
  go(place: OptionsPlace): void;
}

/** Its name, whether guidance is on for it, and what can be done with it as a whole. */
function CardHead({ payer: { id, name }, fields: { own, set, lockable }, editing, go }: CardHeadProps) {
  const words = optionsWording;
  const { preferences, change } = editing;
  const guidance = lockable("enabled");
  const duplicate = () => {
    const copy = freeId(words.copyOf(name), preferences.payers);
    change(withCopyOf(preferences, id, copy, words.copyOf(name)));
    go({ view: "payers", payer: copy, part: "names" });
  };
  return (
    <div class="cs-card-head">
      <h2>{name}</h2>
      <CheckBox
        asSwitch
        label={words.enabled}
        checked={own.enabled ?? true}
        disabled={guidance.disabled}
        onChange={(on) => set({ enabled: on ? undefined : false })}
      />
      {guidance.hint && <p class="cs-hint">{guidance.hint}</p>}
      <div class="cs-card-actions">
        <button
          type="button"
          class="cs-quiet-button"
          disabled={lockable("pinned").disabled}
          onClick={() => set({ pinned: own.pinned ? undefined : true })}
        >
          {own.pinned ? words.unpin : words.pin}
        </button>
        <button type="button" class="cs-quiet-button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button
          type="button"
          class="cs-quiet-button"
          disabled={lockable("archived").disabled}
          onClick={() => set({ archived: own.archived ? undefined : true })}
        >
          {own.archived ? words.unarchive : words.archive}
        </button>
        <AllBack payer={{ id, name }} editing={editing} go={go} />
      </div>
    </div>
  );
}

/** Removes a payer of the practice's own; of any other, and of one that policy sets, what the user set is given back. */
function AllBack({
  payer: { id, name },
  editing,
  go,
}: Pick<PayerCardProps, "go"> & { payer: Pick<OptionsPayer, "id" | "name">; editing: Editing }) {
  const { preferences, change, layers } = editing;
  const path = ["payers", id];
  const isRemovable = isOwnPayer(id) && originOf(layers, path) !== "policy";
  const remove = () => {
    change(withoutPayer(preferences, id));
    go({ view: "payers" });
  };
  // It stands there before there is anything to give back: what is set must not move under the hand that sets it.
  const isIdle = !isRemovable && setByYou(layers, path).length === 0;
  return (
    <button
      type="button"
      class="cs-quiet-button"
      disabled={isIdle}
      onClick={isRemovable ? remove : () => giveBack(editing, path)}
    >
      {isRemovable ? optionsWording.remove(name) : optionsWording.resetAll}
    </button>
  );
}

function partLinks(payer: string, shown: PayerPart, own: PayerPreferences) {
  const counts: Record<PayerPart, number> = {
    policy: 0,
    names: 0,
    note: own.requiredPrompts?.length ?? 0,
    checks: Object.keys({ ...own.rules, ...own.setAside }).length,
    notes: (own.notes ? 1 : 0) + (own.datedNotes?.length ?? 0),
  };
  return payerCardParts.map((part) => ({
    title: optionsWording.payerCardParts[part](counts[part]),
    address: addressOf({ view: "payers", payer, part }),
    isHere: part === shown,
  }));
}

/** An id made from the name that no payer has yet. */
function freeId(name: string, taken: Record<string, unknown>, count = 1): string {
  const id = ownId(count === 1 ? name : `${name} ${count}`) ?? `own/copy-${count}`;
  return Object.hasOwn(taken, id) ? freeId(name, taken, count + 1) : id;
}

function payerEditing(id: string, editing: Editing): PayerEditing {
  const { preferences, change, locked } = editing;
  // hasOwn: a payer called "constructor" must not find what every object has.
  const own = (Object.hasOwn(preferences.payers, id) && preferences.payers[id]) || {};
  const pathsOf = (keys: readonly string[]) => keys.map((key) => ["payers", id, key]);
  return {
    own,
    set: (changes) => change(withPayer(preferences, id, changes)),
    // A control held by policy is shown, so that one sees what holds, but cannot be changed.
    lockable(key, hint) {
      const held = isLocked(locked, `payers.${id}.${key}`);
      return { disabled: held, hint: held ? optionsWording.locked : hint };
    },
    back: (...keys) => giveBack(editing, ...pathsOf(keys)),
    setBy: (...keys) => setByOf(editing, ...pathsOf(keys)),
  };
}
