import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SettingPath, type SettingTree, settingsOf, withValueAt } from "../../../lib/core/preferences/settings";
import { fieldsByKey, fieldsHere, type SyncField, type SyncFields } from "../../../lib/core/preferences/sync-fields";
import { planItems, readItems, type SyncItems, type SyncPlan } from "../../../lib/core/preferences/sync-items";
import { runs } from "../rules/any-claim";
import { anyLayer, anyOwnLayer } from "./any-preferences";

const you = (path: SettingPath, value: unknown, at = 1): SyncField => ({ layer: "you", path, at, value });
const notes = (payer: string, text: string, at = 1) => you(["payers", payer, "notes"], text, at);
const fields = (...all: SyncField[]) => fieldsByKey(all);
const written = (items: SyncItems, { set, remove }: SyncPlan): SyncItems =>
  Object.fromEntries([...Object.entries({ ...items, ...set })].filter(([key]) => !remove.includes(key)));
/** As the browsers count. */
const bytes = (key: string, item: unknown) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(item));
const allBytes = (items: SyncItems) => Object.entries(items).reduce((sum, [key, item]) => sum + bytes(key, item), 0);
const listed = (found: SyncFields | null) =>
  [...(found ?? [])].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, field]) => field);

/** Texts from a word to more than an item holds, in letters of one to four bytes. */
const anyText = fc
  .tuple(fc.constantFrom("a", "é", "漢", "😀", "<", "\u0001", '"'), fc.integer({ min: 1, max: 9000 }))
  .map(([letter, count]) => letter.repeat(count));
const anyLargeField = fc
  .record({ payer: fc.nat(30), key: fc.constantFrom("notes", "contact", "limits"), text: anyText, at: fc.nat(9) })
  .map(({ payer, key, text, at }) => you(["payers", `own/p-${payer}`, key], text, at));

describe("settings in items", () => {
  test("are the same when they are read again, whatever is set", () => {
    fc.assert(
      fc.property(anyLayer, anyOwnLayer, (practice, own) => {
        const here = fieldsHere({ practice, you: own, history: [], kept: [] }, null, 5);
        const plan = planItems(here, {});
        expect(plan.unfit).toEqual([]);
        expect(readItems(plan.set)).toEqual(new Map(readItems(plan.set)));
        expect(listed(readItems(plan.set))).toEqual(listed(here));
        expect(planItems(here, plan.set)).toEqual({ set: {}, remove: [], unfit: [] });
        const set = [...here.values()].reduce<SettingTree>(
          (tree, { layer, path, value }) => withValueAt(tree, [layer, ...path], value),
          {},
        );
        const { sites: _taught, ...others } = own;
        expect(settingsOf((set.you ?? {}) as SettingTree)).toEqual(expect.arrayContaining(settingsOf(others)));
      }),
      runs,
    );
  });

  test("stand by payer and by kind, so that browsers that change different ones write different items", () => {
    const plan = planItems(fields(notes("aetna", "x"), notes("own/lake", "y"), you(["rules", "r"], "off")), {});
    expect(plan.set).toEqual({
      '["you","payers","aetna"]': { version: 1, fields: [[["notes"], 1, "x"]] },
      '["you","payers","own/lake"]': { version: 1, fields: [[["notes"], 1, "y"]] },
      '["you","rules"]': { version: 1, fields: [[["r"], 1, "off"]] },
    });
    expect(planItems(fields({ layer: "you", path: ["rules", "r"], at: 2 }), plan.set)).toMatchObject({
      set: { '["you","rules"]': { version: 1, fields: [[["r"], 2]] } },
      remove: expect.arrayContaining(['["you","payers","aetna"]', '["you","payers","own/lake"]']),
    });
  });

  test("are never larger than browsers take, and what has no room is named and stays there as it was", () => {
    fc.assert(
      fc.property(
        fc.array(anyLargeField, { maxLength: 40 }),
        fc.array(anyLargeField, { maxLength: 40 }),
        (one, other) => {
          const first = written({}, planItems(fieldsByKey(one), {}));
          const wanted = new Map([...(readItems(first) ?? []), ...fieldsByKey(other)]);
          const plan = planItems(wanted, first);
          const items = written(first, plan);
          for (const [key, item] of Object.entries(items)) expect(bytes(key, item)).toBeLessThanOrEqual(8192);
          expect(allBytes(items)).toBeLessThanOrEqual(102_400);
          const [read, before] = [readItems(items), readItems(first)];
          for (const [key, field] of wanted) {
            const isLeftOut = plan.unfit.some(([, payer]) => payer === field.path[1]);
            expect([field, ...(isLeftOut ? [before?.get(key)] : [])]).toContainEqual(read?.get(key));
          }
          expect(planItems(wanted, items)).toEqual({ set: {}, remove: [], unfit: plan.unfit });
        },
      ),
      { ...runs, numRuns: 100 },
    );
  });

  test("are no more than browsers take", () => {
    const many = Array.from({ length: 600 }, (_, at) => notes(`own/p-${at}`, "x"));
    const { set, unfit } = planItems(fieldsByKey(many), {});
    expect([Object.keys(set).length, unfit.length]).toEqual([512, 88]);
  });

  test("leave out one text that is larger than an item, and nothing else of its payer", () => {
    const small = fields(notes("aetna", "short"), you(["payers", "aetna", "contact"], "Ann"));
    const there = written({}, planItems(small, {}));
    const large = fields(notes("aetna", "x".repeat(9000), 2), you(["payers", "aetna", "contact"], "Bob", 2));
    const plan = planItems(large, there);
    expect(plan.unfit).toEqual([["payers", "aetna"]]);
    expect(listed(readItems(written(there, plan)))).toEqual([
      you(["payers", "aetna", "contact"], "Bob", 2),
      notes("aetna", "short"),
    ]);
  });

  test("of which a part came before the other are those of the later part", () => {
    const contact = you(["payers", "aetna", "contact"], "x".repeat(7000));
    const { set } = planItems(fields(notes("aetna", "x".repeat(2000)), contact), {});
    const [first, second] = Object.keys(set);
    expect(second).toBe(`${first}#2`);
    const torn = { ...set, [String(first)]: { version: 1, fields: [[["notes"], 2, "later"]] } };
    expect(listed(readItems(torn))).toEqual([notes("aetna", "later", 2)]);
    expect(planItems(fields(contact, notes("aetna", "later", 2)), torn).set).toEqual({
      [String(first)]: {
        version: 1,
        fields: [
          [["contact"], 1, contact.value],
          [["notes"], 2, "later"],
        ],
      },
    });
  });

  test.each<[string, SyncItems]>([
    ["of a newer product", { '["you","rules"]': { version: 2, fields: [] } }],
    ["under another key", { settings: {} }],
    ["under no group", { '["policy","rules"]': { version: 1, fields: [[["r"], 1, "off"]] } }],
    ["without fields", { '["you","rules"]': { version: 1 } }],
    [
      "of what was taught",
      { '["you","sites"]': { version: 1, fields: [[["https://a.example/*", "never"], 1, ["#x"]]] } },
    ],
    ["where a branch must be", { '["you","payers","aetna"]': { version: 1, fields: [[[], 1, 7]] } }],
    ["within a setting", { '["you","payers","aetna"]': { version: 1, fields: [[["notes", "deep"], 1, 7]] } }],
    ["without a moment", { '["you","rules"]': { version: 1, fields: [[["r"], "today", "off"]] } }],
    ["that are no items", { '["you","rules"]': "rubbish" }],
  ])("%s cannot be read", (_, items) => {
    expect(readItems({ ...planItems(fields(notes("aetna", "x")), {}).set, ...items })).toBeNull();
  });

  test("of an older product are written anew", () => {
    const old = {
      '["you","rules"]': { version: 0, fields: [["other", "shape"]] },
      '["you","old"]': { version: 0, fields: [] },
    };
    expect(readItems(old)).toEqual(new Map());
    expect(planItems(fields(you(["rules", "r"], "off")), old)).toEqual({
      set: { '["you","rules"]': { version: 1, fields: [[["r"], 1, "off"]] } },
      remove: ['["you","old"]'],
      unfit: [],
    });
  });
});
