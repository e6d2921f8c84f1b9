import type { HistoryEntry } from "../preferences/history";
import { mostUndone, type Undo, undoOf } from "../preferences/undo";
import type { StoredLayers } from "../preferences/write-layers";
import { shareWording } from "../words/en/share";
import { changeWords, type SettingNames, settingTitle } from "./setting-words";

/** What was changed, the latest first. */
export type ChangeHistory = readonly HistoryLine[];

export interface HistoryLine {
  id: number;
  /** The moment, as ISO 8601. */
  at: string;
  /** "in the options". */
  from: string;
  /** "Aetna, coverage: as on file → covered"; of several settings the first ones. */
  says: readonly string[];
  /** So many more were changed with them. */
  more: number;
  canUndo: boolean;
  /** It came from another browser, and nobody here did it. */
  isFromElsewhere?: true;
  /** Why it cannot be undone; nothing is said of what is too long ago. */
  why?: string;
}

/** So many settings of one change are told. */
const mostTold = 5;

/** The history in words. */
export function historyView(stored: StoredLayers, names: SettingNames): ChangeHistory {
  return stored.history.map((entry) => line(entry, stored, names)).reverse();
}

/** Why a change was not undone, in a sentence. */
export function notUndoneWords(names: SettingNames, refused: Exclude<Undo, { changes: unknown }>): string {
  const words = shareWording.history;
  if ("at" in refused) return words.changedSince(settingTitle(names, refused.at.path));
  return refused.why === "forgotten" ? words.forgotten : words.tooOld(mostUndone);
}

function line(entry: HistoryEntry, stored: StoredLayers, names: SettingNames): HistoryLine {
  const { id, at, from, changes } = entry;
  const isOfFile = changes.some(({ layer }) => layer === "practice");
  const told = changes.slice(0, mostTold).map(({ layer, path, before, after }) => {
    const words = changeWords(names, path, before, after);
    // An import changes the practice's file and what gives way to it: the same setting twice.
    return isOfFile ? shareWording.history.inLayer[layer](words) : words;
  });
  const undo = undoOf(stored, id);
  return {
    id,
    at,
    from: shareWording.history.from[from],
    says: told,
    more: changes.length - told.length,
    ...(from === "sync" && { isFromElsewhere: true }),
    ...("changes" in undo ? { canUndo: true } : { canUndo: false, ...whyNot(undo, id, stored, names) }),
  };
}

function whyNot(undo: Exclude<Undo, { changes: unknown }>, id: number, { history }: StoredLayers, names: SettingNames) {
  if (undo.why === "too-old") return {};
  const isUndone = history.some(({ undoes }) => undoes === id);
  return { why: isUndone ? shareWording.history.isUndone : notUndoneWords(names, undo) };
}
