import { isOwnPayer, ownPayers } from "../preferences/own-payer-id";
import type { PayerPreferences, Preferences } from "../preferences/preferences";
import { setFor } from "../preferences/resolve";
import { payerSettingsWording } from "../words/en/payer-settings";
import type { OptionsPayer } from "./options-view";

/** One payer in the list of them. */
export interface ListedPayer {
  id: string;
  name: string;
  /** What is set of it, in a few words. */
  says: string;
  isOwn: boolean;
  isChanged: boolean;
  isArchived: boolean;
  /** The day to look at it again has come. */
  isDue: boolean;
  /** Stands under the payer that it is a plan of. */
  isPlan: boolean;
  /** By what it is found, in lower case. */
  found: string;
}

/** The product's payers and the practice's own: pinned ones first, then by name, plans under their payer. */
export function payerList(payers: readonly OptionsPayer[], preferences: Preferences, today: string): ListedPayer[] {
  const product = payers.filter(({ id }) => !isOwnPayer(id));
  const own = ownPayers(preferences).map((payer) => ({ ...payer, aliases: [], ids: [] }));
  // Looked up once: there may be hundreds, and putting them in order asks for each many times.
  const known = [...product, ...own].map((payer) => ({ ...payer, set: setFor(preferences, payer.id) }));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const plans = new Map<string, Known[]>();
  const tops: Known[] = [];
  for (const payer of known) {
    const parent = parentOf(payer, preferences, names);
    if (parent === undefined) tops.push(payer);
    else plans.set(parent, [...(plans.get(parent) ?? []), payer]);
  }
  const listed = (some: Known[], parent?: string) => inOrder(some).map((payer) => listedPayer(payer, today, parent));
  return inOrder(tops).flatMap((payer) => [...listed([payer]), ...listed(plans.get(payer.id) ?? [], payer.name)]);
}

type Known = Omit<OptionsPayer, "onFile"> & { set: PayerPreferences };

/** The payer under which one is listed: one step and no more, so that no circle of plans is lost. */
function parentOf({ id, set }: Known, { payers }: Preferences, names: ReadonlyMap<string, string>): string | undefined {
  const parent = set.planOf;
  if (parent === undefined || parent === id || !names.has(parent)) return undefined;
  return setFor({ payers }, parent).planOf === undefined ? parent : undefined;
}

function inOrder(some: readonly Known[]): Known[] {
  const isPinned = ({ set }: Known) => Number(set.pinned === true);
  return some.toSorted((a, b) => isPinned(b) - isPinned(a) || a.name.localeCompare(b.name, "en"));
}

function listedPayer({ set, ...payer }: Known, today: string, parent?: string): ListedPayer {
  const { name: _name, planOf: _parent, pinned: _pinned, ...settings } = set;
  const count = Object.keys(settings).length;
  const isDue = set.lookAgainOn !== undefined && set.lookAgainOn <= today;
  const known = [payer.name, payer.id, ...payer.aliases, ...payer.ids, ...(set.aliases ?? []), ...(set.ids ?? [])];
  return {
    id: payer.id,
    name: payer.name,
    says: saysOf(count, isOwnPayer(payer.id), isDue, parent),
    isOwn: isOwnPayer(payer.id),
    isChanged: count > 0,
    isArchived: set.archived === true,
    isDue,
    isPlan: parent !== undefined,
    found: known.join("\n").toLowerCase(),
  };
}

function saysOf(count: number, isOwn: boolean, isDue: boolean, parent?: string): string {
  const words = payerSettingsWording.list;
  const inherits = count > 0 ? words.ofItsOwn(count) : words.inherits;
  // By whom, the payer's card says of each setting.
  const alone = count > 0 ? words.set(count) : isOwn ? words.nothingSet : words.onFile;
  const parts = parent === undefined ? [isOwn && words.added, alone] : [words.planOf(parent), inherits];
  return [...parts, isDue && words.lookAgain].filter(Boolean).join(" · ");
}
