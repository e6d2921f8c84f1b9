import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { activity } from "../../../lib/activity";
import { withPayer } from "../../../lib/core/preferences/editing";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { syncStep } from "../../../lib/core/preferences/sync";
import { answers } from "../../../lib/extension/background/answer";
import { followSync, removeSynced, setSync } from "../../../lib/extension/background/sync-preferences";
import {
  changePreferences,
  undoChange,
  type WipedPreferences,
} from "../../../lib/extension/background/write-preferences";
import { loadPreferences, loadStoredLayers } from "../../../lib/extension/preference-store";
import { loadSyncItems, loadSyncState } from "../../../lib/extension/sync-store";
import { unknownStored } from "../../../lib/extension/unknown-stored";
import { SyncedBrowser } from "../../core/preferences/synced-browser";

const { local, sync, managed } = fakeBrowser.storage;
const noted = (notes: string) => (preferences: Preferences) => withPayer(preferences, "aetna", { notes });
const aetna = async () => (await loadPreferences()).preferences.payers.aetna;

/** What another browser writes that has set so much, with what stands there. */
async function changeElsewhere(settings: object) {
  const stored = { practice: undefined, you: { version: 1, ...settings }, history: [], kept: [] };
  const step = syncStep(stored, { known: [] }, await loadSyncItems(), Date.now() + 1000);
  await sync.set(step?.set ?? {});
}

/** Lets the pause between two steps pass, as often as something is due after it. */
async function untilInStep() {
  await vi.runAllTimersAsync();
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 12) });
  fakeBrowser.reset();
  followSync();
});

afterEach(async () => {
  await untilInStep();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("keeping in step", () => {
  test("is off until it is turned on, and nothing goes out", async () => {
    await changePreferences(noted("Call."));
    await untilInStep();
    expect(await sync.get(null)).toEqual({});
    expect((await loadSyncState()).isOn).toBe(false);
  });

  test("sends what is set, and neither policy nor what was taught nor counts", async () => {
    await managed.set({ payers: { cigna: { notes: "From IT." } } });
    await local.set({
      tally: { "2026-11": {} },
      preferences: { version: 1, sites: { "https://a.example/*": { never: ["#x"] } } },
    });
    await changePreferences(noted("Call."));
    expect(await setSync(true)).toBe(true);
    expect(Object.keys(await sync.get(null))).toEqual(['["you","payers","aetna"]']);
    await changePreferences((preferences) => ({ ...preferences, rules: { "date-missing": "off" } }));
    await untilInStep();
    expect(Object.keys(await sync.get(null))).toEqual(['["you","payers","aetna"]', '["you","rules"]']);
    expect(await unknownStored()).toEqual({});
  });

  test("takes what came, as one change that can be undone", async () => {
    await setSync(true);
    await changeElsewhere({ payers: { aetna: { notes: "From the other.", contact: "Ann" } } });
    await untilInStep();
    expect(await aetna()).toEqual({ notes: "From the other.", contact: "Ann" });
    expect((await loadStoredLayers()).history).toMatchObject([{ id: 1, from: "sync" }]);
    expect(await undoChange(1)).toBeNull();
    await untilInStep();
    expect(await aetna()).toBeUndefined();
  });

  test("writes rarely, however much is changed", async () => {
    await setSync(true);
    const writes = [vi.spyOn(sync, "set"), vi.spyOn(sync, "remove")];
    for (let key = 0; key < 300; key++) await changePreferences(noted("x".repeat(key + 1)));
    await untilInStep();
    expect(writes.flatMap(({ mock }) => mock.calls).length).toBeLessThan(3);
    expect(JSON.stringify(await sync.get(null))).toContain("x".repeat(300));
  });

  test("is under way until it is done, for whoever asks", async () => {
    await setSync(true);
    await changePreferences(noted("Call."));
    await vi.advanceTimersByTimeAsync(1);
    const asked = activity.whenIdle(60_000);
    await untilInStep();
    expect((await asked).underWay).toEqual([]);
    expect(Object.keys(await sync.get(null))).toHaveLength(1);
  });
});

test("no edit is lost, made here or in another browser, in whatever order they come", async () => {
  const step = fc.record({ isHere: fc.boolean(), payer: fc.constantFrom("aetna", "cigna"), waits: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      fakeBrowser.reset();
      followSync();
      await setSync(true);
      const other = new SyncedBrowser({ items: {} });
      const meet = async () => {
        other.area = await loadSyncItems();
        const found = other.step(Date.now());
        await Promise.all([sync.set(found?.set ?? {}), sync.remove(found?.remove ?? [])]);
      };
      const edits: Promise<unknown>[] = [];
      const model: Record<string, object> = {};
      for (const [at, { isHere, payer, waits }] of steps.entries()) {
        // Both write to the same payers, and so to the same items, but for each has a part of its own.
        const part = { [isHere ? "notes" : "contact"]: `${at}` };
        model[payer] = { ...model[payer], ...part };
        if (isHere) edits.push(changePreferences((preferences) => withPayer(preferences, payer, part)));
        else {
          const path = ["payers", payer, "contact"];
          other.edit([{ layer: "you", path, value: `${at}` }], Date.now());
          edits.push(meet());
        }
        if (waits) await vi.advanceTimersByTimeAsync(6000);
      }
      await Promise.all(edits);
      for (let round = 0; round < 3; round++) {
        await untilInStep();
        await meet();
      }
      expect((await loadPreferences()).preferences.payers).toEqual(model);
      expect((other.stored.you as { payers: object }).payers).toEqual(model);
    }),
    { seed: 17340, numRuns: 60 },
  );
});

describe("where it does not work", () => {
  test("a full sync is said, edits are kept here, and the next change goes out with them", async () => {
    await setSync(true);
    vi.spyOn(sync, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    expect(await changePreferences(noted("Call."))).toBe(true);
    await untilInStep();
    expect((await loadSyncState()).trouble).toBe("not-taken");
    expect(await aetna()).toEqual({ notes: "Call." });
    await changePreferences((preferences) => withPayer(preferences, "aetna", { contact: "Ann" }));
    await untilInStep();
    expect((await loadSyncState()).trouble).toBeNull();
    expect(JSON.stringify(await sync.get(null))).toContain("Call.");
  });

  test("a full storage is said, and what came is taken at the next step", async () => {
    await setSync(true);
    await changeElsewhere({ payers: { aetna: { notes: "Call." } } });
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error("QuotaExceededError"));
    await untilInStep();
    expect([(await loadSyncState()).trouble, await aetna()]).toEqual(["not-taken", undefined]);
    await changePreferences((preferences) => withPayer(preferences, "aetna", { contact: "Ann" }));
    await untilInStep();
    expect([(await loadSyncState()).trouble, await aetna()]).toEqual([null, { notes: "Call.", contact: "Ann" }]);
  });

  test("what a newer Claimside wrote is said, and left as it is", async () => {
    const newer = { '["you","payers","aetna"]': { version: 2, all: "other" } };
    await sync.set(newer);
    await changePreferences(noted("Call."));
    await setSync(true);
    expect((await loadSyncState()).trouble).toBe("unread");
    expect(await sync.get(null)).toEqual(newer);
    expect(await aetna()).toEqual({ notes: "Call." });
  });

  test("what has no room is remembered", async () => {
    await changePreferences(noted("x".repeat(9000)));
    await changePreferences((preferences) => withPayer(preferences, "cigna", { contact: "Ann" }));
    await setSync(true);
    expect((await loadSyncState()).unfit).toEqual([["payers", "aetna"]]);
    expect(Object.keys(await sync.get(null))).toEqual(['["you","payers","cigna"]']);
  });

  test("a full storage turns nothing on", async () => {
    vi.spyOn(local, "set").mockRejectedValue(new Error("QuotaExceededError"));
    expect(await setSync(true)).toBe(false);
    vi.restoreAllMocks();
    expect((await loadSyncState()).isOn).toBe(false);
  });
});

test("what is wiped with its history at once stays wiped", async () => {
  await changePreferences(noted("Call."));
  await setSync(true);
  const wipe = (what: WipedPreferences) => answers["wipe-preferences"]({ type: "wipe-preferences", what }, {});
  expect([await wipe("you"), await wipe("history")]).toEqual([true, true]);
  await untilInStep();
  expect([await aetna(), JSON.stringify(await sync.get(null)).includes("Call.")]).toEqual([undefined, false]);
});

test("turned off, what stands there stays until it is removed, and what is changed meanwhile goes out later", async () => {
  await changePreferences(noted("Call."));
  await setSync(true);
  const there = await sync.get(null);
  expect(await setSync(false)).toBe(true);
  await changePreferences(noted("Mine alone."));
  await untilInStep();
  expect(await sync.get(null)).toEqual(there);
  await setSync(true);
  expect(JSON.stringify(await sync.get(null))).toContain("Mine alone.");
  expect(await removeSynced()).toBe(true);
  await untilInStep();
  expect([await sync.get(null), (await loadSyncState()).isOn]).toEqual([{}, false]);
  expect(await aetna()).toEqual({ notes: "Mine alone." });
});
