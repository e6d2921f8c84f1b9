/** What changed: the nodes to look at again, or "all" where that is cheaper. */
export type Changed = ReadonlySet<Node> | "all";

export interface ChangesGathered {
  add(nodes: Iterable<Node> | "all"): void;
  isEmpty(): boolean;
  /** What was gathered since it was last taken. */
  take(): Changed;
}

/** Above this many changes in a burst one whole pass is cheaper than looking at each. */
export const manyChanges = 1000;

export function gatherChanges(): ChangesGathered {
  let changed: Set<Node> | "all" = new Set();
  const addNode = (node: Node) => {
    if (changed === "all") return;
    changed.add(node);
    if (changed.size > manyChanges) changed = "all";
  };
  return {
    add(nodes) {
      if (nodes === "all") changed = "all";
      else for (const node of nodes) addNode(node);
    },
    isEmpty: () => changed !== "all" && changed.size === 0,
    take() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}
