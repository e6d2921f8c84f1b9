import type { NamedField } from "../reading";

/** The largest parts of a page that hold one code and no other. */
export interface Containers {
  /** The path to each code's part, in the order of the codes. */
  paths: readonly (readonly string[])[];
  /** The codes, by their place in the order, whose part a field stands in. */
  around(field: NamedField): readonly number[];
}

/** An element that codes stand in, or a code itself. */
interface Node {
  codes: number[];
  within: Map<string, Node>;
}

/** Found by one tree of the codes' paths: of 5,000 lines none is held against all the others. */
export function containersOf(codes: readonly NamedField[]): Containers {
  const top = nodeWith([]);
  codes.forEach(({ seen }, index) => {
    for (const node of wayDown(top, seen.path, nodeWith)) node.codes.push(index);
  });
  const partOf = new Map<Node, number[]>();
  const paths = codes.map(({ seen: { path } }, index) => {
    const way = [...wayDown(top, path)];
    const first = way.findIndex((node) => node.codes.length === 1);
    const depth = first < 0 ? path.length : first;
    const node = way[depth];
    if (node) partOf.set(node, [...(partOf.get(node) ?? []), index]);
    return path.slice(0, depth);
  });
  const around = ({ seen }: NamedField) => [...wayDown(top, seen.path)].flatMap((node) => partOf.get(node) ?? []);
  return { paths, around };
}

function nodeWith(codes: number[]): Node {
  return { codes, within: new Map() };
}

/** From the top of the page down along a path, as far as there are nodes or `make` gives them. */
function* wayDown(top: Node, path: readonly string[], make?: (codes: number[]) => Node): Generator<Node> {
  let node: Node | undefined = top;
  for (let depth = 0; node; depth++) {
    yield node;
    const id = path[depth];
    if (id === undefined) return;
    const below: Node | undefined = node.within.get(id) ?? make?.([]);
    if (below) node.within.set(id, below);
    node = below;
  }
}
