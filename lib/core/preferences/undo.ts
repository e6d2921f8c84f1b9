import { saySame } from "../values/sorted-json";
import type { HistoryEntry, LayerChange, MadeChange } from "./history";
import { isTree, valueAt } from "./settings";
import type { StoredLayers } from "./write-layers";

/** So many of the last changes can be undone. */
export const mostUndone = 20;

/** What undoes an entry, or why it cannot be undone. */
export type Undo =
  | { changes: LayerChange[] }
  | { why: "forgotten" | "too-old" }
  | { why: "changed-since"; at: MadeChange };

/** Undoes what an entry of the history changed, as long as it stands as the entry left it. */
export function undoOf(stored: StoredLayers, id: number): Undo {
  const place = stored.history.findIndex((entry) => entry.id === id);
  const entry = stored.history[place];
  if (!entry) return { why: "forgotten" };
  if (place < stored.history.length - mostUndone) return { why: "too-old" };
  const changed = entry.changes.find((change) => !stands(stored, change));
  return changed ? { why: "changed-since", at: changed } : { changes: inverseOf(entry) };
}

function stands(stored: StoredLayers, { layer, path, after }: MadeChange): boolean {
  const tree = stored[layer];
  return saySame(isTree(tree) ? valueAt(tree, path) : undefined, after);
}

function inverseOf({ changes }: HistoryEntry): LayerChange[] {
  return changes.map(({ layer, path, before }) => ({ layer, path, value: before }));
}
