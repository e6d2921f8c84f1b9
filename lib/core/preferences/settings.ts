import { saySame } from "../values/sorted-json";

/** What is set, by its keys: a layer, a file, or all that holds. */
export type SettingTree = Readonly<Record<string, unknown>>;

/** The keys that lead to one setting. */
export type SettingPath = readonly string[];

/** One thing that can be set. A list, and an object that is no branch, count as one. */
export interface Setting {
  path: SettingPath;
  value: unknown;
}

/** The keys beneath which each key is a branch or a setting of its own; `*` stands for any key. */
interface Branch {
  readonly [key: string]: Branch;
}

/** What stands beneath one payer. */
export const payerBranch: Branch = { rules: {}, setAside: {}, fees: {}, usualLine: { "*": {} } };

const branches: Branch = {
  payers: { "*": payerBranch },
  rules: {},
  ownRules: {},
  setAside: {},
  descriptors: {},
  usualLine: { "*": {} },
  documentation: { prompts: {} },
  sites: { "*": {} },
  sidebar: {},
};

/** Everything that is set. */
export function settingsOf({ version: _version, ...tree }: SettingTree): Setting[] {
  return settingsBeneath(tree, branches, []);
}

/** Of it, what is set at this path or beneath it. */
export function settingsAt(tree: SettingTree, path: SettingPath): Setting[] {
  const [value, branch] = [valueAt(tree, path), branchOf(path)];
  if (value === undefined) return [];
  return branch && isTree(value) ? settingsBeneath(value, branch, path) : [{ path, value }];
}

function settingsBeneath(tree: SettingTree, branch: Branch, path: SettingPath): Setting[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const inner = branchAt(branch, key);
    const here = [...path, key];
    return inner && isTree(value) ? settingsBeneath(value, inner, here) : [{ path: here, value }];
  });
}

/** The tree with those settings alone of which this holds. */
export function settingsWhere(tree: SettingTree, holds: (value: unknown, path: SettingPath) => boolean): SettingTree {
  return treeWhere(tree, holds, branches, []);
}

function treeWhere(
  tree: SettingTree,
  holds: (value: unknown, path: SettingPath) => boolean,
  branch: Branch,
  path: SettingPath,
): SettingTree {
  const kept = Object.entries(tree).flatMap(([key, value]) => {
    const [inner, here] = [branchAt(branch, key), [...path, key]];
    if (!inner || !isTree(value)) return holds(value, here) ? [[key, value] as const] : [];
    const beneath = treeWhere(value, holds, inner, here);
    return Object.keys(beneath).length > 0 ? [[key, beneath] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** What is set otherwise in the second; undefined where it is not set there. */
export function differencesBetween(before: SettingTree, after: SettingTree): Setting[] {
  return differencesBeneath(before, after, branches, []);
}

/** What is one and the same object is not looked into: an edit leaves hundreds of payers as they are. */
function differencesBeneath(before: SettingTree, after: SettingTree, branch: Branch, path: SettingPath): Setting[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [from, to] = [ownValue(before, key), ownValue(after, key)];
    if (from === to) return [];
    const [inner, here] = [branchAt(branch, key), [...path, key]];
    if (inner && isBranchOrNone(from) && isBranchOrNone(to))
      return differencesBeneath(from ?? {}, to ?? {}, inner, here);
    return saySame(from, to) ? [] : [{ path: here, value: to }];
  });
}

function isBranchOrNone(value: unknown): value is SettingTree | undefined {
  return value === undefined || isTree(value);
}

/** One tree over another: what the upper one sets holds, and what it does not set stays. */
export function layOver(lower: SettingTree, upper: SettingTree, branch: Branch = branches): SettingTree {
  const laid = Object.entries(upper).map(([key, value]) => {
    const [inner, under] = [branchAt(branch, key), ownValue(lower, key)];
    return [key, inner && isTree(value) && isTree(under) ? layOver(under, value, inner) : value];
  });
  return { ...lower, ...Object.fromEntries(laid) };
}

export function valueAt(tree: SettingTree, path: SettingPath): unknown {
  return path.reduce<unknown>((at, key) => (isTree(at) ? ownValue(at, key) : undefined), tree);
}

/** The tree with this set, or, for undefined, taken away; a branch on which nothing is left goes with it. */
export function withValueAt(tree: SettingTree, [key = "", ...path]: SettingPath, value: unknown): SettingTree {
  const found = ownValue(tree, key);
  const put = path.length > 0 ? withValueAt(isTree(found) ? found : {}, path, value) : value;
  if (put !== undefined && !(path.length > 0 && isTree(put) && Object.keys(put).length === 0))
    return { ...tree, [key]: put };
  const { [key]: _gone, ...others } = tree;
  return others;
}

/** Whether a setting stands at this path: no branch, and nothing within a setting. */
export function isSettingPath(path: SettingPath): boolean {
  return path.length > 0 && branchOf(path.slice(0, -1)) !== undefined && branchOf(path) === undefined;
}

function branchOf(path: SettingPath): Branch | undefined {
  return path.reduce<Branch | undefined>((at, key) => at && branchAt(at, key), branches);
}

export function isTree(value: unknown): value is SettingTree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same text for the same path, to find things by. */
export function pathKey(path: SettingPath): string {
  return JSON.stringify(path);
}

/** A payer called "constructor" must not find what every object has. */
function ownValue(tree: SettingTree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function branchAt(branch: Branch, key: string): Branch | undefined {
  return Object.hasOwn(branch, key) ? branch[key] : branch["*"];
}
