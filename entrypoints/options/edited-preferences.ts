import { changesBetween, withChanges } from "../../lib/core/preferences/changes";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, nothingStored } from "../../lib/extension/preference-store";
import { watchPreferences } from "../../lib/extension/watch-store";
import { type Edit, savedOf } from "./edits";
import { onceQuiet } from "./once-quiet";

/** How long nothing is to have changed before the store is read anew, in milliseconds: not at each key of a name. */
const quiet = 150;

/** The preferences as they stand on the options page, and whether they are kept. `draw` shows what changed, once `speak` has. */
export function makeEditedPreferences(draw: () => void, speak = async (_set: Preferences) => {}) {
  let stored = nothingStored;
  let edits: readonly Edit[] = [];
  let reads = 0;
  /** One after the other: what is lost on the way and told again must not come after what was changed since. */
  let telling: Promise<unknown> = Promise.resolve();
  const now = () => edits.reduce((so, { changes }) => withChanges(so, changes), stored.preferences);
  /** What was kept before it is read stands in it; a reading that a later one has overtaken is dropped. */
  const read = async () => {
    const turn = ++reads;
    const inIt = edits.filter(({ state }) => state === "kept");
    const found = await loadPreferences();
    await speak(found.preferences);
    if (turn !== reads) return;
    stored = found;
    edits = edits.filter((edit) => !inIt.includes(edit));
    draw();
  };
  const readSoon = onceQuiet("read the settings anew", quiet, read);
  return {
    now,
    layers: () => stored.layers,
    state: () => ({ ...stored, preferences: now(), saved: savedOf(edits) }),
    /** Only what was changed is told: another tab, or a sidebar, may change something else at the same moment. */
    async save(next: Preferences): Promise<boolean> {
      const failed = edits.filter(({ state }) => state === "failed");
      const changes = [...failed.flatMap((edit) => edit.changes), ...changesBetween(now(), next)];
      const edit: Edit = { changes, state: "saving" };
      edits = [...edits.filter((one) => !failed.includes(one)), edit];
      draw();
      telling = telling.then(() => ask("change-preferences", { changes }));
      const isKept = (await telling) === true;
      edit.state = isKept ? "kept" : "failed";
      if (isKept) readSoon();
      else draw();
      return isKept;
    },
    /** Follows the store. It is watched before it is read: what is changed elsewhere while the page opens is not missed. */
    async open(signal: AbortSignal): Promise<void> {
      watchPreferences(readSoon, signal);
      await read();
    },
  };
}
