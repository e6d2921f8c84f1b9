import type { ReportedElement } from "../../../lib/core/reading/form-report/form-report";
import type { TreeNode } from "./reported-tree";

/** The ids and names of elements, told apart again. */
export interface Names {
  ids: ReadonlyMap<TreeNode, string>;
  names: ReadonlyMap<TreeNode, string>;
}

/**
 * In a report all digits are the same, and so are the ids of all rows: those of one pattern are numbered as they stand. A
 * name without digits may be meant to be the same, and radio buttons share theirs; an id never is.
 */
export function nameAgain(elements: readonly TreeNode<ReportedElement>[]): Names {
  const named = new Set(elements.flatMap(({ node }) => Object.values(node.refers ?? {}).flat()));
  const ids = numbered(elements, ({ at, node }) => node.attributes?.id ?? (named.has(at) ? "part" : undefined));
  const inTurn = elements.filter(
    ({ node }) => /0/.test(node.attributes?.name ?? "") && node.attributes?.type !== "radio",
  );
  const names = numbered(inTurn, ({ node }) => node.attributes?.name);
  return { ids, names };
}

type NameOf = (one: TreeNode<ReportedElement>) => string | undefined;

function numbered(elements: readonly TreeNode<ReportedElement>[], nameOf: NameOf): Map<TreeNode, string> {
  const seen = new Map<string, number>();
  return new Map(
    elements.flatMap((one) => {
      const name = nameOf(one);
      if (name === undefined) return [];
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return [[one, withNumber(name, count)] as const];
    }),
  );
}

/** The last number in a name made this one; the first of its pattern stays as it is. */
function withNumber(name: string, count: number): string {
  if (count === 0) return name;
  const last = /0+(?=[^0]*$)/;
  return last.test(name) ? name.replace(last, ({ length }) => String(count).padStart(length, "0")) : `${name}-${count}`;
}
