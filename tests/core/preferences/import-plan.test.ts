import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingTree } from "../../../lib/core/preferences/changes";
import { importChanges, importDifferences, ownPreferences } from "../../../lib/core/preferences/import-plan";
import { noLayers, type PreferenceLayers } from "../../../lib/core/preferences/layers";
import { readLayer } from "../../../lib/core/preferences/read-layer";
import { type SettingPath, type SettingTree, valueAt } from "../../../lib/core/preferences/settings";
import { exportText, importText } from "../../../lib/core/preferences/transfer";
import { writeLayers } from "../../../lib/core/preferences/write-layers";
import { runs } from "../rules/any-claim";
import { anyLayer, anyLayers } from "./any-preferences";

const applied = (layers: PreferenceLayers, file: SettingTree, leftOut: SettingPath[] = []): PreferenceLayers => {
  const stored = { ...layers, history: [], kept: [] };
  const after = writeLayers(stored, importChanges(layers, file, leftOut), { at: "2026-11-29T12:00Z", from: "import" });
  return { ...layers, practice: readLayer(after.practice).settings, you: readLayer(after.you).settings };
};

describe("importing", () => {
  const layers: PreferenceLayers = {
    ...noLayers,
    practice: { payers: { aetna: { coverage: "covered", filingLimitDays: 90 } } },
    you: { payers: { aetna: { notes: "Mine." } }, rules: { "date-missing": "off" } },
  };
  const file = { payers: { aetna: { coverage: "cosmetic", notes: "Ours." } }, sidebar: { side: "left" } };

  test("shows what would be otherwise: what the file sets, and what the last one set and it does not", () => {
    expect(importDifferences(layers, file)).toEqual([
      { path: ["payers", "aetna", "coverage"], before: "covered", after: "cosmetic" },
      { path: ["payers", "aetna", "notes"], before: "Mine.", after: "Ours." },
      { path: ["sidebar", "side"], before: "right", after: "left" },
      { path: ["payers", "aetna", "filingLimitDays"], before: 90, after: undefined },
    ]);
  });

  test("makes the file the practice's; the user's own holds where the file says nothing", () => {
    expect(applied(layers, file)).toEqual({ ...noLayers, practice: file, you: { rules: { "date-missing": "off" } } });
  });

  test("leaves everything as it is where a line is left out", () => {
    const leftOut = importDifferences(layers, file).map(({ path }) => path);
    expect(applied(layers, file, leftOut)).toEqual(layers);
  });

  test("comes to what was shown, line for line, and shows nothing a second time", () => {
    fc.assert(
      fc.property(anyLayers, anyLayer, fc.array(fc.nat(20), { maxLength: 4 }), (any, given, places) => {
        const all = importDifferences(any, given);
        const leftOut = places.flatMap((place) => (all[place] ? [all[place].path] : []));
        const after = applied(any, given, leftOut);
        const now = settingTree(ownPreferences(after));
        for (const { path, before, after: set } of all)
          expect(valueAt(now, path)).toEqual(leftOut.includes(path) ? before : set);
        const again = importDifferences(after, given).map(({ path }) => path.join());
        expect(new Set(again)).toEqual(new Set(leftOut.map((path) => path.join())));
      }),
      runs,
    );
  });

  test("what was exported brings another browser to the same", () => {
    fc.assert(
      fc.property(anyLayers, (any) => {
        const { settings, problems } = importText(exportText(ownPreferences(any)));
        expect(problems).toEqual([]);
        expect(ownPreferences(applied(noLayers, settings ?? {}))).toEqual(ownPreferences(any));
        expect(importDifferences(any, settings ?? {})).toEqual([]);
      }),
      runs,
    );
  });
});
