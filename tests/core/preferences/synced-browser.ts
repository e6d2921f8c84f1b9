import type { LayerChange } from "../../../lib/core/preferences/history";
import { type SyncStep, syncStep } from "../../../lib/core/preferences/sync";
import type { SyncField } from "../../../lib/core/preferences/sync-fields";
import type { SyncItems } from "../../../lib/core/preferences/sync-items";
import { type StoredLayers, writeLayers } from "../../../lib/core/preferences/write-layers";

export const noon = Date.UTC(2026, 10, 29, 12);
export const minutes = (count: number) => noon + count * 60_000;

/** What the browsers' makers keep for all browsers of one person: of each item the last one that was sent. */
interface Account {
  items: SyncItems;
}

/** A browser with Claimside. What stands in its sync is sent and fetched whenever the browser pleases. */
export class SyncedBrowser {
  stored: StoredLayers = { practice: undefined, you: undefined, history: [], kept: [] };
  known: SyncField[] | null = null;
  area: SyncItems = {};
  /** As it was fetched last. */
  fetched: SyncItems = {};
  constructor(readonly account: Account) {}

  edit(changes: LayerChange[], at: number): boolean {
    const before = this.stored;
    this.stored = writeLayers(before, changes, { at: new Date(at).toISOString(), from: "options" });
    return this.stored !== before;
  }

  step(now: number): SyncStep | null {
    const step = syncStep(this.stored, { known: this.known }, this.area, now);
    if (step) {
      [this.stored, this.known] = [step.stored, structuredClone(step.known)];
      const kept = Object.entries({ ...this.area, ...step.set }).filter(([key]) => !step.remove.includes(key));
      this.area = Object.fromEntries(kept);
    }
    return step;
  }

  /** Sends what was written here. Of an item that was written elsewhere, too, one of the two is lost, as browsers do. */
  exchange(isOwnKept: boolean): void {
    const { items } = this.account;
    const next = { ...items };
    for (const key of new Set([...Object.keys(this.area), ...Object.keys(this.fetched)])) {
      const isWritten = this.area[key] !== this.fetched[key];
      const isWrittenElsewhere = items[key] !== this.fetched[key];
      if (!isWritten || (isWrittenElsewhere && !isOwnKept)) continue;
      if (key in this.area) next[key] = this.area[key];
      else delete next[key];
    }
    this.account.items = this.area = this.fetched = next;
  }
}

/** Once nobody had anything to write for some rounds: what the last one wrote is sent and fetched by then. */
export function settled(browsers: readonly SyncedBrowser[], at: number): void {
  for (let [round, quiet] = [0, 0]; quiet < 3; round++) {
    if (round > 12) throw new Error("Expected the browsers to come to rest, found them writing still.");
    const writes = browsers.map((browser) => {
      const step = browser.step(at);
      browser.exchange(true);
      return Object.keys(step?.set ?? {}).length + (step?.remove.length ?? 0);
    });
    quiet = writes.every((count) => count === 0) ? quiet + 1 : 0;
  }
}
