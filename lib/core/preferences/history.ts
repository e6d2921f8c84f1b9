import type { PreferenceChange } from "./changes";
import type { PreferenceLayers } from "./layers";
import { isTree, type SettingPath, type SettingTree, valueAt } from "./settings";

/** The layers that the product writes; policy is the organisation's. */
export type WrittenLayer = Exclude<keyof PreferenceLayers, "policy">;

/** Where a change was made; `sync`: in another browser of the same person. */
export type ChangedFrom = (typeof changedFrom)[number];

/** A change of one layer. */
export interface LayerChange extends PreferenceChange {
  layer: WrittenLayer;
}

/** A change that was made, with what stood there before; what is absent was not set. */
export interface MadeChange {
  layer: WrittenLayer;
  path: SettingPath;
  before?: unknown;
  after?: unknown;
}

/** What was changed at one time. */
export interface HistoryEntry {
  id: number;
  /** The moment, as ISO 8601. */
  at: string;
  from: ChangedFrom;
  /** The entry that it undid. */
  undoes?: number;
  changes: MadeChange[];
}

const changedFrom = ["options", "sidebar", "import", "undo", "sync"] as const;

/** So many entries are kept, and no more than so many characters of them; the newest is kept whatever its size. */
const mostEntries = 200;
const mostCharacters = 1_000_000;

/** Typing goes on while no more than so much time lies between two keys, in milliseconds. */
const typingPause = 60_000;

/** The history with what was changed. A key typed into a text goes with the keys before it: they are one change. */
export function withEntry(history: readonly HistoryEntry[], entry: Omit<HistoryEntry, "id">): HistoryEntry[] {
  const last = history.at(-1);
  if (last && goesOn(last, entry)) return [...history.slice(0, -1), joined(last, entry)];
  return bounded([...history, { id: (last?.id ?? 0) + 1, ...entry }]);
}

/** What a store holds, as far as it can be read. */
export function readHistory(stored: unknown): HistoryEntry[] {
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function goesOn(last: HistoryEntry, next: Omit<HistoryEntry, "id">): boolean {
  const [one, other] = [last.changes[0], next.changes[0]];
  if (!one || !other || last.changes.length > 1 || next.changes.length > 1 || last.from !== next.from) return false;
  const isSamePlace = one.layer === other.layer && one.path.join("\n") === other.path.join("\n");
  return isSamePlace && Date.parse(next.at) - Date.parse(last.at) < typingPause && isKeystroke(one.after, other.after);
}

function joined(last: HistoryEntry, next: Omit<HistoryEntry, "id">): HistoryEntry {
  const changes = last.changes.map(({ after: _typed, ...change }, at) => {
    const { after } = next.changes[at] ?? {};
    return after === undefined ? change : { ...change, after };
  });
  return { ...last, at: next.at, changes };
}

/** Whether one text becomes the other by a key: a character or two come or go at one place. */
function isKeystroke(before: unknown, after: unknown): boolean {
  const [from, to] = [before, after].map((value) => JSON.stringify(value ?? "")) as [string, string];
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  if (long.length - short.length > 2) return false;
  const differs = [...long].findIndex((_, at) => short[at] !== long[at]);
  return differs < 0 || long.endsWith(short.slice(differs));
}

function bounded(history: HistoryEntry[]): HistoryEntry[] {
  let characters = 0;
  const kept = history.slice(-mostEntries).findLastIndex((entry) => {
    characters += JSON.stringify(entry).length;
    return characters > mostCharacters;
  });
  return history.slice(-mostEntries).slice(Math.min(kept + 1, history.length - 1));
}

function isEntry(stored: unknown): stored is HistoryEntry {
  if (!isTree(stored)) return false;
  const { id, at, from, changes } = stored;
  const isDated = Number.isSafeInteger(id) && typeof at === "string" && !Number.isNaN(Date.parse(at));
  return isDated && changedFrom.some((place) => place === from) && Array.isArray(changes) && changes.every(isChange);
}

function isChange(stored: unknown): boolean {
  if (!isTree(stored)) return false;
  const { layer, path } = stored;
  const isPath = Array.isArray(path) && path.length > 0 && path.every((key) => typeof key === "string");
  return (layer === "practice" || layer === "you") && isPath;
}

/** What a change makes of a layer, with what stands there now. */
export function madeIn(tree: SettingTree, { layer, path, value }: LayerChange): MadeChange {
  const before = valueAt(tree, path);
  return { layer, path, ...(before !== undefined && { before }), ...(value !== undefined && { after: value }) };
}
