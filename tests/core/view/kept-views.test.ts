import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { importChanges, preferencesBeside } from "../../../lib/core/preferences/import-plan";
import { noLayers } from "../../../lib/core/preferences/layers";
import type { SyncState } from "../../../lib/core/preferences/sync";
import { importText } from "../../../lib/core/preferences/transfer";
import type { StoredLayers } from "../../../lib/core/preferences/write-layers";
import { writeLayers } from "../../../lib/core/preferences/write-layers";
import { historyView } from "../../../lib/core/view/history-view";
import { importView } from "../../../lib/core/view/import-view";
import { settingNames } from "../../../lib/core/view/setting-names";
import { titlesIn } from "../../../lib/core/view/setting-words";
import { storedView } from "../../../lib/core/view/stored-view";
import { syncProblems } from "../../../lib/core/view/sync-view";

const names = settingNames(defaultPreferences);
const nothing: StoredLayers = { practice: undefined, you: undefined, history: [], kept: [] };
const at = "2026-11-29T12:00:00Z";
const limit = { payers: { aetna: { filingLimitDays: 90 } } };
const coverage = ["payers", "aetna", "coverage"];

describe("the history in words", () => {
  test("stands the latest first, and says what can be undone and why the rest cannot", () => {
    const one = writeLayers(nothing, [{ layer: "you", path: coverage, value: "covered" }], { at, from: "options" });
    const two = writeLayers(one, [{ layer: "you", path: coverage, value: "cosmetic" }], { at, from: "sidebar" });
    expect(historyView(two, names)).toEqual([
      { id: 2, at, from: "in the sidebar", says: ["Aetna, coverage: covered → cosmetic"], more: 0, canUndo: true },
      {
        id: 1,
        at,
        from: "in the options",
        says: ["Aetna, coverage: as on file → covered"],
        more: 0,
        canUndo: false,
        why: "Changed again since: Aetna, coverage. Undo that first.",
      },
    ]);
    const undone = { at, from: "undo", undoes: 2 } as const;
    const three = writeLayers(two, [{ layer: "you", path: coverage, value: "covered" }], undone);
    expect(historyView(three, names).map(({ canUndo, why }) => why ?? canUndo)).toEqual([true, "Undone.", true]);
  });

  test("says of what came from another browser that nobody here did it", () => {
    const came = writeLayers(nothing, [{ layer: "you", path: coverage, value: "covered" }], { at, from: "sync" });
    expect(historyView(came, names)).toMatchObject([
      { from: "in another of your browsers, later than here", canUndo: true, isFromElsewhere: true },
    ]);
  });

  test("names the layer where an import changed the practice's file and what the user had set of the same", () => {
    const path = ["payers", "aetna", "filingLimitDays"];
    const mine = writeLayers(nothing, [{ layer: "you", path, value: 120 }], { at, from: "options" });
    const changes = importChanges({ ...noLayers, you: { payers: { aetna: { filingLimitDays: 120 } } } }, limit, []);
    expect(historyView(writeLayers(mine, changes, { at, from: "import" }), names)[0]?.says).toEqual([
      "In the practice file: Aetna, filing limit: not set → 90 days",
      "Set by you: Aetna, filing limit: 120 days → not set",
    ]);
  });

  test("tells the first of many settings, and counts the others", () => {
    const many = Array.from({ length: 9 }, (_, place) => ({
      layer: "practice" as const,
      path: ["rules", `own/r${place}`],
      value: "off",
    }));
    const [line] = historyView(writeLayers(nothing, many, { at, from: "import" }), names);
    expect([line?.from, line?.says.length, line?.more]).toEqual(["by an import", 5, 4]);
  });
});

describe("a file in words", () => {
  const layers = { ...noLayers, policy: { sidebar: { side: "right" } } };

  test("is its differences, and says of what policy holds that it has no effect", () => {
    const opened = importText('{"payers":{"aetna":{"coverage":"covered"}},"sidebar":{"side":"left"}}');
    expect(importView(opened, layers, names).differences.map(({ says }) => says)).toEqual([
      "Aetna, coverage: as on file → covered",
      "Sidebar, side: right → left (set by your organisation: this has no effect here)",
    ]);
  });

  test("calls payers that the practice wrote itself by name, those of the file and those that go with it", () => {
    const named = (id: string, name: string) => ({ payers: { [id]: { name } } });
    const kept = { ...noLayers, practice: named("own/lake", "Lake County") };
    const opened = importText(JSON.stringify(named("own/river", "River Plan")));
    const inFile = settingNames(preferencesBeside(kept, opened.settings ?? {}));
    expect(importView(opened, kept, inFile).differences.map(({ says }) => says)).toEqual([
      "River Plan, name: not set → River Plan",
      "Lake County, name: Lake County → not set",
    ]);
  });

  test("is nothing but what is wrong with it", () => {
    const wrong = { payerz: {}, payers: { aetna: { filingLimitDays: "soon" } }, rules: { "units-missing": "loud" } };
    expect(importText(JSON.stringify(wrong), titlesIn(names)).problems).toEqual([
      'payerz: there is no key "payerz", the nearest is "payers".',
      'Aetna, filing limit: expected a whole number of days from 1 to 3660, found "soon".',
      'Check “no units”: expected one of "error", "warning", "info", "off", found "loud".',
    ]);
    expect(importView(importText("{"), layers, names)).toMatchObject({
      problems: [expect.stringContaining("found text that is no JSON")],
      differences: [],
    });
  });
});

test("what is not in step with other browsers is said, and named", () => {
  const state = {
    isOn: true,
    known: null,
    unfit: [
      ["payers", "aetna"],
      ["documentation", "query"],
    ],
    trouble: null,
  };
  const says = (over: Partial<SyncState>) => syncProblems({ ...state, ...over }, () => names);
  expect(says({})).toEqual([
    "Too much for the browser's sync: Aetna; Documentation, query to the clinician. What was there before stays there; everything else is in step.",
  ]);
  expect(says({ unfit: Array.from({ length: 11 }, (_, at) => ["payers", `own/p-${at}`]) })[0]).toContain(
    "own/p-7; 3 more.",
  );
  expect(says({ trouble: "unread" })[0]).toContain("A newer Claimside");
  expect(says({ trouble: "not-taken" })[0]).toContain("tried again");
  expect([...says({ isOn: false }), ...says({ unfit: [] })]).toEqual([]);
});

test("what is stored is counted and measured; what is there only at times is told then", () => {
  const found = {
    stored: nothing,
    layers: noLayers,
    tallies: {},
    tables: [],
    synced: { items: {}, known: null },
    others: {},
  };
  const told = (items: ReturnType<typeof storedView>) => items.map(({ id, says, canWipe }) => [id, says, canWipe]);
  expect(told(storedView(found))).toEqual(
    ["you", "practice", "taught", "history", "tally", "tables"].map((id) => [id, null, false]),
  );
  const you = { version: 1, sites: { "https://portal.example/*": { always: ["#code"] } }, colour: "red" };
  const kept = [{ layer: "you", at, value: "rubbish" }] as const;
  const items = storedView({
    ...found,
    stored: { ...nothing, you, kept },
    layers: { ...noLayers, you: { sites: you.sites }, policy: { rules: { x: "off" } } },
    tables: Array.from({ length: 3 }, () => ({ rows: Array(400).fill("17340") })),
    synced: {
      items: { '["you","rules"]': { version: 1, fields: [[["x"], 5, "off"]] } },
      known: [{ layer: "you", path: ["rules", "x"], at: 5, value: "off" }],
    },
    others: { "preferences-unreadable": 7 },
  });
  expect(told(items)).toEqual([
    ["you", "1 setting, 86 bytes", true],
    ["practice", null, false],
    ["taught", "1 site, 49 bytes", true],
    ["history", null, false],
    ["tally", null, false],
    ["tables", "3 tables, 9.6 kB", true],
    ["synced", "1 part, 124 bytes", true],
    ["policy", "1 setting, 21 bytes", false],
    ["kept", "1 part, 63 bytes", true],
    ["others", "1 part, 28 bytes", true],
  ]);
  expect(items.find(({ id }) => id === "kept")?.text).toContain('"rubbish"');
});
