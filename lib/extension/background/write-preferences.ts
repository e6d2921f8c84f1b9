import { browser } from "wxt/browser";
import { activity } from "../../activity";
import { changesBetween } from "../../core/preferences/changes";
import type { ChangedFrom, LayerChange, WrittenLayer } from "../../core/preferences/history";
import { importChanges } from "../../core/preferences/import-plan";
import { changesOfYou, type PreferenceLayers, preferencesOf } from "../../core/preferences/layers";
import type { Preferences } from "../../core/preferences/preferences";
import { readLayers } from "../../core/preferences/read-layer";
import { readSettings } from "../../core/preferences/read-preferences";
import { leftOutWords } from "../../core/preferences/read-setting";
import { isTree, type SettingPath } from "../../core/preferences/settings";
import { type Undo, undoOf } from "../../core/preferences/undo";
import {
  areReadable,
  type Occasion,
  type StoredLayers,
  wipedLayer,
  writeLayers,
} from "../../core/preferences/write-layers";
import { loadPolicy, loadStoredLayers, places, storeLayers } from "../preference-store";
import { unknownStored } from "../unknown-stored";

/** What of the preferences can be wiped. */
export type WipedPreferences = WrittenLayer | "history" | "kept" | "others";

/** Why something was not undone; null: it was. */
export type NotUndone = Exclude<Undo, { changes: LayerChange[] }> | { why: "not-kept" } | null;

/**
 * Changes what the user has set; false where it could not be stored, would not be read again, or is held by policy.
 * All writing is done here, one after the other: only the background calls this.
 */
export function changePreferences(
  change: (preferences: Preferences) => Preferences,
  from: ChangedFrom = "sidebar",
): Promise<boolean> {
  return inTurn(async ({ stored, layers }) => {
    const before = preferencesOf(layers);
    const wanted = changesBetween(before, change(before));
    const changes = changesOfYou(layers, wanted).map((setting): LayerChange => ({ layer: "you", ...setting }));
    await keep(stored, changes, { at: now(), from });
    return changes.length === wanted.length;
  }, false);
}

/** Makes a file the practice's, but for what is left out: all of it or nothing. */
export function importPreferences(file: unknown, leftOut: readonly SettingPath[]): Promise<boolean> {
  return inTurn(async ({ stored, layers }) => {
    const { settings, problems } = readSettings(file);
    if (problems.length > 0) throw new Error(problems.map(leftOutWords)[0]);
    await keep(stored, importChanges(layers, settings, leftOut), { at: now(), from: "import" });
    return true;
  }, false);
}

/** Undoes an entry of the history. */
export function undoChange(id: number): Promise<NotUndone> {
  return inTurn<NotUndone>(
    async ({ stored }) => {
      // Asked again, as the first answer was lost: it is undone.
      if (stored.history.at(-1)?.undoes === id) return null;
      const undo = undoOf(stored, id);
      if (!("changes" in undo)) return undo;
      await storeLayers(writeLayers(stored, undo.changes, { at: now(), from: "undo", undoes: id }), stored);
      return null;
    },
    { why: "not-kept" },
  );
}

/** Wipes a part. What the user or the practice had set goes into the history, from which it can be brought back. */
export function wipePreferences(what: WipedPreferences): Promise<boolean> {
  return inTurn(async ({ stored }) => {
    if (what === "practice" || what === "you")
      await storeLayers(writeLayers(stored, wipedLayer(stored, what), { at: now(), from: "options" }), stored);
    if (what === "others") await browser.storage.local.remove(Object.keys(await unknownStored()));
    else if (!isTree(stored[what])) await browser.storage.local.remove(places[what]);
    return true;
  }, false);
}

interface Found {
  stored: StoredLayers;
  layers: PreferenceLayers;
}

let queue: Promise<unknown> = Promise.resolve();

/** Does what writes settings after all that was begun before, with what is stored by then; `failed` where it goes wrong. */
export function inTurn<Answer>(work: (found: Found) => Promise<Answer>, failed: Answer): Promise<Answer> {
  const run = async () => {
    const [stored, policy] = [await loadStoredLayers(), await loadPolicy()];
    return await work({ stored, layers: readLayers(stored, policy).layers });
  };
  const done = queue.then(run).catch((error) => {
    activity.fail("storing the preferences", error);
    return failed;
  });
  queue = done;
  return done;
}

/** What a person sets must be read again; what was there before it, word for word, need not. */
async function keep(stored: StoredLayers, changes: LayerChange[], occasion: Occasion): Promise<void> {
  const written = writeLayers(stored, changes, occasion);
  if (!areReadable(written, changes)) throw new Error("What was set would not be read again.");
  if (written !== stored) await storeLayers(written, stored);
}

function now(): string {
  return new Date().toISOString();
}
