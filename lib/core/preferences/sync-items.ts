import { saySame } from "../values/sorted-json";
import { currentVersion, isNewer } from "./migrations";
import { isTree, pathKey, type SettingPath, type SettingTree } from "./settings";
import { fieldsByKey, isSyncField, type SyncField, type SyncFields } from "./sync-fields";

/** What stands in the browser's sync: each payer, or other small group of settings, by itself, in parts where it is large. */
export type SyncItems = SettingTree;

/** What to write there, and what has no room there: payers, and settings of none. */
export interface SyncPlan {
  set: Record<string, SyncItem>;
  remove: string[];
  unfit: SettingPath[];
}

interface SyncItem {
  version: number;
  fields: FieldOfItem[];
}

/** The path beneath the group, the moment and, where it is set, the value. */
type FieldOfItem = readonly [path: SettingPath, at: number, value?: unknown];

/** What browsers take, in bytes as the strictest of them counts. */
const mostBytes = 102_400;
const mostBytesOfItem = 8192;
const mostItems = 512;

/** What stands there; null where some of it cannot be read, as a newer product wrote it: then nothing may be written. */
export function readItems(items: SyncItems): SyncFields | null {
  const read = Object.entries(items).map(([key, item]) => readItem(key, item));
  // Parts come one by one: a field that has moved from one to the other may stand in both, and the later counts.
  const fields = read.flatMap((found) => found ?? []).toSorted((one, other) => one.at - other.at);
  return read.includes(null) ? null : fieldsByKey(fields);
}

/**
 * Brings what stands there to these fields. Where there is no room for all, a group stays there as it is, and so does a field
 * that is larger than an item. Nothing is taken out for want of room: two browsers would undo each other's writing for ever.
 */
export function planItems(fields: SyncFields, items: SyncItems): SyncPlan {
  const theirs = readItems(items) ?? new Map();
  const plan: SyncPlan = { set: {}, remove: [], unfit: [] };
  let [bytes, count] = [bytesOf(items), Object.keys(items).length];
  for (const { own, now, next, tooLarge, bytesMore, itemsMore } of groupsOf(fields, theirs, items).toSorted(byGrowth)) {
    const hasBytes = bytesMore <= 0 || bytes + bytesMore <= mostBytes;
    const hasRoom = hasBytes && (itemsMore <= 0 || count + itemsMore <= mostItems);
    plan.unfit.push(...placesOf(hasRoom ? tooLarge : own.filter(([key, field]) => !saySame(field, theirs.get(key)))));
    if (!hasRoom) continue;
    [bytes, count] = [bytes + bytesMore, count + itemsMore];
    for (const [key, item] of Object.entries(next)) if (!saySame(item, now[key])) plan.set[key] = item;
    plan.remove.push(...Object.keys(now).filter((key) => !(key in next)));
  }
  const unfit = new Map(plan.unfit.map((path) => [pathKey(path), path]));
  return { ...plan, unfit: [...unfit.keys()].toSorted().map((key) => unfit.get(key) ?? []) };
}

type Keyed = readonly [key: string, field: SyncField];

/** A group as it stands there, and as it is to be. */
interface Group {
  key: string;
  own: readonly Keyed[];
  now: SyncItems;
  next: Record<string, SyncItem>;
  tooLarge: readonly Keyed[];
  bytesMore: number;
  itemsMore: number;
}

function groupsOf(fields: SyncFields, theirs: SyncFields, items: SyncItems): Group[] {
  const there = collected(Object.entries(items), ([key]) => groupKeyOf(key));
  const wanted = collected([...fields], ([, field]) => pathKey(groupPath(field)));
  return [...new Set([...there.keys(), ...wanted.keys()])].map((key) => {
    const own = wanted.get(key) ?? [];
    const tooLarge = own.filter(([, field]) => !fitsAlone(key, field));
    const fits = own.flatMap(([name, field]) => {
      const there = fitsAlone(key, field) ? field : theirs.get(name);
      return there ? [there] : [];
    });
    const [now, next] = [Object.fromEntries(there.get(key) ?? []), inItems(key, fits)];
    const itemsMore = Object.keys(next).length - Object.keys(now).length;
    return { key, own, now, next, tooLarge, bytesMore: bytesOf(next) - bytesOf(now), itemsMore };
  });
}

/** What shrinks makes room for what grows, and with the smallest first the fewest are left out. */
function byGrowth(one: Group, other: Group): number {
  return one.bytesMore - other.bytesMore || (one.key < other.key ? -1 : 1);
}

/** In one item or, where they are too many, in parts: the same ones in every browser. */
function inItems(key: string, fields: readonly SyncField[]): Record<string, SyncItem> {
  const parts: SyncField[][] = [];
  let room = 0;
  for (const field of fields.toSorted((one, other) => (pathKey(one.path) < pathKey(other.path) ? -1 : 1))) {
    const size = bytesOfText(JSON.stringify(inItem(field))) + 1;
    if (size > room) {
      parts.push([]);
      room = mostBytesOfItem - bytesOf({ [keyOfPart(key, parts.length)]: itemWith([]) });
    }
    parts.at(-1)?.push(field);
    room -= size;
  }
  return Object.fromEntries(parts.map((part, at) => [keyOfPart(key, at + 1), itemWith(part)]));
}

function fitsAlone(key: string, field: SyncField): boolean {
  // As it would stand in the last of all parts, whose key is the longest.
  return bytesOf({ [keyOfPart(key, mostItems)]: itemWith([field]) }) < mostBytesOfItem;
}

function itemWith(fields: readonly SyncField[]): SyncItem {
  return { version: currentVersion, fields: fields.map(inItem) };
}

function inItem(field: SyncField): FieldOfItem {
  const beneath = [field.layer, ...field.path].slice(groupPath(field).length);
  return field.value === undefined ? [beneath, field.at] : [beneath, field.at, field.value];
}

/** Browsers that change different payers must not write the same item. */
function groupPath({ layer, path }: SyncField): SettingPath {
  return [layer, ...path.slice(0, path[0] === "payers" ? 2 : 1)];
}

function keyOfPart(key: string, part: number): string {
  return part === 1 ? key : `${key}#${part}`;
}

function groupKeyOf(key: string): string {
  return key.replace(/#\d+$/, "");
}

function readItem(key: string, item: unknown): SyncField[] | null {
  const group = readGroupKey(key);
  if (!group || !isTree(item) || isNewer(item) || !Array.isArray(item.fields)) return null;
  // What an older product wrote is written anew: its own browser has it, and tells it once that is updated, too.
  if (item.version !== currentVersion) return [];
  const fields = item.fields.map((found) => readField(group, found));
  return fields.every((field) => field !== null) ? fields : null;
}

function readGroupKey(key: string): string[] | null {
  try {
    const path: unknown = JSON.parse(groupKeyOf(key));
    return Array.isArray(path) && path.every((part) => typeof part === "string") ? path : null;
  } catch {
    // Another product named it: whoever asked is told that it cannot be read.
    return null;
  }
}

function readField(group: readonly string[], found: unknown): SyncField | null {
  if (!Array.isArray(found) || !Array.isArray(found[0])) return null;
  const [layer, ...path] = [...group, ...found[0]];
  const field = { layer, path, at: found[1], ...(found.length > 2 && { value: found[2] }) } as SyncField;
  return isSyncField(field) ? field : null;
}

/** What a person is told of: the payer, or the setting where it is of none. */
function placesOf(fields: readonly Keyed[]): SettingPath[] {
  return fields.map(([, { path }]) => (path[0] === "payers" ? path.slice(0, 2) : path));
}

/** As the strictest browser counts: keys as they stand in JSON, too, and what parts one item from the next. */
function bytesOf(items: SyncItems): number {
  return Object.entries(items).reduce(
    (sum, [key, item]) => sum + bytesOfText(JSON.stringify(key)) + bytesOfText(JSON.stringify(item)) + 2,
    0,
  );
}

/** In UTF-8, with what Chromium writes as \u003C. */
function bytesOfText(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === "<" || code === 0x20_28 || code === 0x20_29 || code === 0x7f) bytes += 6;
    else bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}

/** `Map.groupBy` is younger than the browsers that this runs in. */
function collected<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, groups.get(key) ?? []);
    groups.get(key)?.push(item);
  }
  return groups;
}
