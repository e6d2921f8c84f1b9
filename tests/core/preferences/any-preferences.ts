import fc from "fast-check";
import { preferencesFrom, settingTree } from "../../../lib/core/preferences/changes";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { layOver, type SettingPath, type SettingTree, withValueAt } from "../../../lib/core/preferences/settings";

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() === value);
const rule = fc.constantFrom("units-above-one", "date-missing", "own/late");
const payer = fc.constantFrom("aetna", "cigna", "own/lake");
const weight = fc.constantFrom("error", "warning", "info", "off");
const aside = fc.record({ until: fc.constantFrom("2026-12-31", "2027-02-28"), because: text }, { requiredKeys: [] });

const ownRule = fc.record({
  title: text,
  when: fc.constantFrom<unknown[]>(
    [{ subject: "payer", is: "one-of", values: ["aetna"] }],
    [
      { subject: "charge", is: "above", value: 95.5 },
      { subject: "note", is: "documented", prompt: "consent" },
    ],
  ),
  severity: fc.constantFrom("error", "warning", "info"),
  says: text,
});

const setting = (path: fc.Arbitrary<SettingPath>, value: fc.Arbitrary<unknown>) => fc.record({ path, value });
const at = (...keys: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<SettingPath> =>
  fc.tuple(...keys.map((key) => (typeof key === "string" ? fc.constant(key) : key)));

/** One valid setting, of every kind. */
export const anySetting = fc.oneof(
  setting(at("payers", payer, "notes"), text),
  setting(at("payers", payer, "coverage"), fc.constantFrom("covered", "not-covered", "cosmetic", "unknown")),
  setting(at("payers", payer, "filingLimitDays"), fc.integer({ min: 1, max: 365 })),
  setting(at("payers", payer, "aliases"), fc.array(text, { maxLength: 3 })),
  setting(at("payers", payer, "rules", rule), weight),
  setting(at("payers", payer, "setAside", rule), aside),
  setting(at("payers", payer, "usualLine", "17340", "charge"), fc.constantFrom(95, 128.5)),
  setting(at("payers", payer, "usualLine", "17340", "units"), fc.constantFrom(1, 2)),
  setting(at("usualLine", "17340", "units"), fc.constantFrom(1, 3)),
  setting(at("usualLine", fc.constantFrom("17340", "11900"), "placeOfService"), fc.constantFrom("11", "49")),
  setting(at("usualLine", "17340", "diagnosisPointers"), fc.constantFrom(["A"], ["A", "B"])),
  setting(at("rules", rule), weight),
  setting(at("setAside", rule), aside),
  setting(at("ownRules", fc.constant("own/late")), ownRule),
  setting(at("descriptors", "17340"), text),
  setting(at("documentation", "query"), text),
  setting(
    at("documentation", "prompts", fc.constantFrom("own/sun", "own/diet")),
    fc.record({ title: text, words: fc.array(text, { maxLength: 2 }) }),
  ),
  setting(
    at("sites", fc.constantFrom("https://one.example/*", "https://two.example/*"), "always"),
    fc.array(fc.constantFrom("#code", "#cpt"), { minLength: 1, maxLength: 2 }),
  ),
  setting(at("sidebar", "side"), fc.constantFrom("left", "right")),
  setting(at("sidebar", "width"), fc.integer({ min: 300, max: 480 })),
);

/** What a layer sets. */
export const anyLayer: fc.Arbitrary<SettingTree> = fc
  .array(anySetting, { maxLength: 8 })
  .map((settings) => settings.reduce<SettingTree>((tree, { path, value }) => withValueAt(tree, path, value), {}));

export const anyPreferences = anyLayer.map((layer) => preferencesFrom(layOver(settingTree(defaultPreferences), layer)));

/** With what it takes away of the layers below, as the user's may. */
export const anyOwnLayer: fc.Arbitrary<SettingTree> = fc
  .tuple(anyLayer, fc.array(anySetting, { maxLength: 3 }))
  .map(([layer, gone]) => gone.reduce((tree, { path }) => withValueAt(tree, path, null), layer));

export const anyLayers = fc.record({ practice: anyLayer, you: anyOwnLayer, policy: anyLayer });
