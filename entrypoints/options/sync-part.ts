import type { SyncSwitchProps } from "../../components/options/SyncSwitch";
import { activity } from "../../lib/activity";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { readSyncState } from "../../lib/core/preferences/sync";
import type { SyncItems } from "../../lib/core/preferences/sync-items";
import { settingNames } from "../../lib/core/view/setting-names";
import { syncProblems } from "../../lib/core/view/sync-view";
import { ask } from "../../lib/extension/messages";
import { loadSyncItems, loadSyncState, watchSync } from "../../lib/extension/sync-store";

/** The options page's part for the browser's own sync. `draw` shows what changed, `now` tells what things are called. */
export function makeSyncPart(draw: () => void, now: () => Preferences) {
  let state = readSyncState(undefined);
  let items: SyncItems = {};
  let reads = 0;
  const read = async () => {
    const turn = ++reads;
    try {
      const found = [await loadSyncState(), await loadSyncItems()] as const;
      if (turn === reads) [state, items] = found;
    } catch (error) {
      activity.fail("reading the browser's sync", error);
    }
    draw();
  };
  const asked = async (answer: Promise<boolean | undefined>) => {
    const isDone = (await answer) === true;
    await read();
    return isDone;
  };
  return {
    props: (): SyncSwitchProps => ({
      isOn: state.isOn,
      problems: syncProblems(state, () => settingNames(now())),
      isThere: Object.keys(items).length > 0,
      onSwitch: (isOn) => asked(ask("set-sync", { isOn })),
      onRemove: () => asked(ask("remove-synced")),
    }),
    /** It is watched before it is read: what comes while the page opens is not missed. */
    async open(signal: AbortSignal): Promise<void> {
      watchSync(() => void read(), signal);
      await read();
    },
  };
}
