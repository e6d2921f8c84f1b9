import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, withChanges } from "../../../lib/core/preferences/changes";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import {
  backBelow,
  changesOfYou,
  lockedBy,
  noLayers,
  originOf,
  type PreferenceLayers,
  preferencesOf,
} from "../../../lib/core/preferences/layers";
import { layOver, type Setting, settingsOf, valueAt, withValueAt } from "../../../lib/core/preferences/settings";
import { runs } from "../rules/any-claim";
import { anyLayer, anyLayers, anyOwnLayer, anyPreferences } from "./any-preferences";

const layers: PreferenceLayers = {
  practice: { payers: { aetna: { coverage: "covered", notes: "Call first." } }, sidebar: { side: "left" } },
  you: { payers: { aetna: { notes: "Fax first." } }, sidebar: { side: "right" } },
  policy: { rules: { "date-missing": "error" }, payers: { aetna: { filingLimitDays: 90 } } },
};

const edited = (before: PreferenceLayers, changes: Setting[]) => ({
  ...before,
  you: changes.reduce((tree, { path, value }) => withValueAt(tree, path, value), before.you),
});

describe("layers", () => {
  test("each stands over those below it, setting by setting", () => {
    expect(preferencesOf(layers)).toEqual({
      ...defaultPreferences,
      payers: { aetna: { coverage: "covered", notes: "Fax first.", filingLimitDays: 90 } },
      rules: { "date-missing": "error" },
      sidebar: { ...defaultPreferences.sidebar, side: "right" },
    });
    expect(preferencesOf(noLayers)).toEqual(defaultPreferences);
  });

  test.each([
    [["payers", "aetna", "coverage"], "practice"],
    [["payers", "aetna", "notes"], "you"],
    [["payers", "aetna", "filingLimitDays"], "policy"],
    [["payers", "aetna"], "policy"],
    [["payers", "aetna", "ids"], "default"],
    [["payers", "constructor", "ids"], "default"],
    [["sidebar", "theme"], "default"],
  ])("of %j it is told who set it", (path, origin) => {
    expect(originOf(layers, path)).toBe(origin);
  });

  test("associate: it does not matter which two are laid together first", () => {
    fc.assert(
      fc.property(anyOwnLayer, anyOwnLayer, anyOwnLayer, (one, two, three) => {
        expect(layOver(layOver(one, two), three)).toEqual(layOver(one, layOver(two, three)));
      }),
      runs,
    );
  });

  test("what nobody has set is as delivered, and what policy sets holds", () => {
    fc.assert(
      fc.property(anyLayers, (any) => {
        const held = preferencesOf(any) as unknown as Record<string, unknown>;
        for (const { path, value } of settingsOf(any.policy)) expect(valueAt(held, path)).toEqual(value);
        for (const { path } of settingsOf({ ...defaultPreferences }))
          if (originOf(any, path) === "default")
            expect(valueAt(held, path)).toEqual(valueAt({ ...defaultPreferences }, path));
      }),
      runs,
    );
  });
});

describe("the user's layer", () => {
  test("holds what was changed, over whatever the practice sets, and nothing that stands below already", () => {
    fc.assert(
      fc.property(anyLayer, anyPreferences, anyPreferences, (practice, first, wanted) => {
        const edit = (at: PreferenceLayers, next: typeof wanted) =>
          edited(at, changesOfYou(at, changesBetween(preferencesOf(at), next)));
        const after = edit(edit({ ...noLayers, practice }, first), wanted);
        expect(preferencesOf(after)).toEqual(wanted);
        const below = preferencesOf({ ...noLayers, practice }) as unknown as Record<string, unknown>;
        for (const { path, value } of settingsOf(after.you))
          expect(value ?? undefined).not.toEqual(valueAt(below, path));
      }),
      runs,
    );
  });

  test("cannot change what policy holds", () => {
    const path = ["payers", "aetna", "filingLimitDays"];
    expect(lockedBy(layers)).toContain(path.join("."));
    expect(
      changesOfYou(layers, [
        { path, value: 30 },
        { path: ["rules", "npi-invalid"], value: "off" },
      ]),
    ).toEqual([{ path: ["rules", "npi-invalid"], value: "off" }]);
  });

  test.each([
    ["setAside", "date-missing"],
    ["payers", "cigna", "rules", "date-missing"],
    ["payers", "cigna", "setAside", "date-missing"],
    ["payers", "aetna", "enabled"],
  ])("cannot take the effect of what policy holds away, nor can the practice's file: %s %s %s %s", (...path) => {
    const value = path[0] === "payers" && path[2] === "enabled" ? false : path.includes("rules") ? "off" : {};
    expect(changesOfYou(layers, [{ path, value }])).toEqual([]);
    for (const layer of ["you", "practice"] as const) {
      const set = { ...layers, [layer]: withValueAt(layers[layer], path, value) };
      expect(preferencesOf(set)).toEqual(preferencesOf(layers));
    }
    expect(changesOfYou({ ...layers, policy: {} }, [{ path, value }])).toHaveLength(1);
  });

  test("may weigh a rule for a payer and set it aside where policy holds it for another alone", () => {
    const policy = { payers: { aetna: { rules: { "npi-invalid": "error" } } } };
    const wanted = [
      { path: ["payers", "cigna", "rules", "npi-invalid"], value: "off" },
      { path: ["payers", "cigna", "setAside", "npi-invalid"], value: {} },
      { path: ["rules", "npi-invalid"], value: "off" },
    ];
    const held = [
      { path: ["payers", "aetna", "setAside", "npi-invalid"], value: {} },
      { path: ["setAside", "npi-invalid"], value: {} },
    ];
    expect(changesOfYou({ ...noLayers, policy }, [...wanted, ...held])).toEqual(wanted);
  });

  test("going back takes the user's own away, and what stands below holds again", () => {
    const before = preferencesOf(layers);
    const back = backBelow(before, layers, ["payers", "aetna"]);
    expect(back.payers.aetna).toEqual({ coverage: "covered", notes: "Call first.", filingLimitDays: 90 });
    expect(changesOfYou(layers, changesBetween(before, back))).toEqual([{ path: ["payers", "aetna", "notes"] }]);
  });

  test("once all of it is taken back, is empty", () => {
    fc.assert(
      fc.property(anyLayer, anyOwnLayer, (practice, you) => {
        const at = { ...noLayers, practice, you };
        const before = preferencesOf(at);
        const after = edited(at, changesOfYou(at, changesBetween(before, backBelow(before, at, []))));
        expect(preferencesOf(after)).toEqual(preferencesOf({ ...at, you: {} }));
      }),
      runs,
    );
  });

  test("may be told in any order what it holds of different settings", () => {
    fc.assert(
      fc.property(anyPreferences, anyPreferences, (before, after) => {
        const changes = changesBetween(before, after);
        expect(withChanges(before, changes.toReversed())).toEqual(after);
      }),
      runs,
    );
  });
});
