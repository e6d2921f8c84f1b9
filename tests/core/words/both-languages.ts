/** A text of a catalogue, or a function that makes one; by its way through the catalogue, "visitWithout25.says". */
type Leaf = string | ((...given: unknown[]) => string);

/** What a translation leaves to wish: leaves that say the same as the English, or that lose what they are given. */
export function wantsOf(english: object, spanish: object): { same: string[]; lossy: string[] } {
  const own = new Map(leavesOf(spanish));
  const pairs = leavesOf(english).map(([path, leaf]) => ({ path, leaf, other: own.get(path) }));
  return {
    same: pairs.flatMap(({ path, leaf, other }) => (saysTheSame(leaf, other) ? [path] : [])).toSorted(),
    lossy: pairs.flatMap(({ path, leaf, other }) => (isLossy(leaf, other) ? [path] : [])),
  };
}

/** All leaves of a catalogue, by their ways. */
export function leavesOf(catalogue: object, way: readonly string[] = []): [string, Leaf][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, Leaf][] => {
    const path = [...way, key];
    return typeof value === "object" ? leavesOf(value, path) : [[path.join("."), value]];
  });
}

function saysTheSame(leaf: Leaf, other: Leaf | undefined): boolean {
  if (typeof leaf === "string") return leaf === other;
  const given = givenTo(leaf);
  return given !== undefined && said(leaf, given) === said(other, given);
}

function isLossy(leaf: Leaf, other: Leaf | undefined): boolean {
  if (typeof leaf === "string") return false;
  const given = givenTo(leaf);
  return given === undefined || !holdsAll(said(other, given), given);
}

/** What each argument may be, with the mark by which it is found again in the sentence. */
const kinds: readonly ((place: number) => { given: unknown; mark: string })[] = [
  (place) => ({ given: [`m${place}m`, `n${place}n`], mark: `m${place}m` }),
  (place) => ({ given: [{ code: `m${place}m`, index: 6 }], mark: `m${place}m` }),
  (place) => ({ given: { code: `m${place}m`, index: 6 }, mark: `m${place}m` }),
  (place) => ({ given: `m${place}m`, mark: `m${place}m` }),
  (place) => ({ given: 710 + place, mark: String(710 + place) }),
];
type Given = readonly ReturnType<(typeof kinds)[number]>[];

/** The first arguments with which the English says them all. */
function givenTo(leaf: Exclude<Leaf, string>): Given | undefined {
  const places = Array.from({ length: leaf.length }, (_, place) => kinds.map((kind) => kind(place)));
  const all = places.reduce<Given[]>((some, next) => some.flatMap((one) => next.map((two) => [...one, two])), [[]]);
  return all.find((given) => holdsAll(said(leaf, given), given));
}

function said(leaf: Leaf | undefined, given: Given): string {
  try {
    return typeof leaf === "function" ? leaf(...given.map((one) => one.given)) : "";
  } catch {
    return "";
  }
}

function holdsAll(text: string, given: Given): boolean {
  return !/\[object|undefined/.test(text) && given.every(({ mark }) => text.includes(mark));
}
