import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayerChange } from "../../../lib/core/preferences/history";
import { isTree, pathKey, type SettingTree, settingsWhere, withValueAt } from "../../../lib/core/preferences/settings";
import { readSyncState, storedSyncState } from "../../../lib/core/preferences/sync";
import { fieldsByKey, laterFields, type SyncField } from "../../../lib/core/preferences/sync-fields";
import { undoOf } from "../../../lib/core/preferences/undo";
import { wipedLayer } from "../../../lib/core/preferences/write-layers";
import { runs } from "../rules/any-claim";
import { anyLayer, anySetting } from "./any-preferences";
import { minutes, noon, SyncedBrowser, settled } from "./synced-browser";

const outOfStep = (tree: unknown, of: "in" | "out") =>
  settingsWhere(
    isTree(tree) ? tree : {},
    (_, path) => (path[0] === "sites" || path[0] === "version") === (of === "out"),
  );
const inStep = ({ stored }: SyncedBrowser) => ({
  you: outOfStep(stored.you, "in"),
  practice: outOfStep(stored.practice, "in"),
});
const mine = (path: string[], value?: unknown): LayerChange => ({ layer: "you", path, value });
const notes = ["payers", "aetna", "notes"];
const two = () => {
  const account = { items: {} };
  return [new SyncedBrowser(account), new SyncedBrowser(account)] as const;
};

/** Settings that browsers fall out over. */
const disputed = fc.record({
  path: fc.constantFrom(notes, ["payers", "aetna", "contact"], ["rules", "date-missing"]),
  value: fc.constantFrom("error", "warning", "off"),
});

describe("two browsers", () => {
  const command = fc.oneof(
    fc.record({
      kind: fc.constant("edit" as const),
      who: fc.nat(2),
      layer: fc.constantFrom("you" as const, "practice" as const),
      setting: fc.oneof(disputed, anySetting),
      isTakenAway: fc.boolean(),
    }),
    fc.record({ kind: fc.constantFrom("step" as const, "exchange" as const), who: fc.nat(2), isOwnKept: fc.boolean() }),
  );

  test("come to the same with the last edit of each setting, in whatever order they are edited and brought in step", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const account = { items: {} };
        const browsers = [new SyncedBrowser(account), new SyncedBrowser(account), new SyncedBrowser(account)];
        for (const browser of browsers) browser.step(noon);
        let model: SettingTree = {};
        for (const [at, one] of commands.entries()) {
          const browser = browsers[one.who] as SyncedBrowser;
          const time = minutes(at * 2 + 1);
          if (one.kind === "edit") {
            const value = one.isTakenAway ? undefined : one.setting.value;
            const isChanged = browser.edit([{ layer: one.layer, path: one.setting.path, value }], time);
            if (isChanged) model = withValueAt(model, [one.layer, ...one.setting.path], value);
          } else if (one.kind === "step") browser.step(time);
          else browser.exchange(one.isOwnKept);
        }
        settled(browsers, minutes(200));
        const expected = { you: outOfStep(model.you, "in"), practice: outOfStep(model.practice, "in") };
        for (const browser of browsers) expect(inStep(browser)).toEqual(expected);
      }),
      runs,
    );
  });

  test("that never were in step keep all that either has set", () => {
    fc.assert(
      fc.property(anyLayer, anyLayer, (you, other) => {
        const [one, another] = two();
        one.stored = { ...one.stored, you: { version: 1, ...you } };
        another.stored = { ...another.stored, you: { version: 1, ...other } };
        settled([one, another], noon);
        expect(inStep(one)).toEqual(inStep(another));
        const all = [you, other].flatMap((tree) => keysOf(outOfStep(tree, "in")));
        expect(new Set(keysOf(inStep(one).you))).toEqual(new Set(all));
        expect(outOfStep(one.stored.you, "out")).toMatchObject(outOfStep(you, "out"));
      }),
      runs,
    );
  });

  test("that changed the same setting keep the later, and the history of the other has what was overruled", () => {
    const [one, other] = two();
    one.edit([mine(notes, "Call."), mine(["sidebar", "side"], "left")], minutes(1));
    settled([one, other], minutes(2));
    one.edit([mine(notes, "Call Ann.")], minutes(3));
    other.edit([mine(notes, "Call Bob."), mine(["rules", "date-missing"], "off")], minutes(4));
    settled([one, other], minutes(5));
    expect(inStep(one)).toEqual(inStep(other));
    expect(inStep(one).you).toMatchObject({ payers: { aetna: { notes: "Call Bob." } }, sidebar: { side: "left" } });
    expect(one.stored.history.at(-1)).toMatchObject({
      from: "sync",
      changes: [
        { layer: "you", path: notes, before: "Call Ann.", after: "Call Bob." },
        { layer: "you", path: ["rules", "date-missing"], after: "off" },
      ],
    });
    expect(other.stored.history.at(-1)?.from).toBe("options");
    const undo = undoOf(one.stored, 3);
    if ("changes" in undo) one.edit(undo.changes, minutes(6));
    settled([one, other], minutes(7));
    expect(inStep(other).you).toMatchObject({ payers: { aetna: { notes: "Call Ann." } } });
  });

  test("whose clocks differ: who has seen a change and changes it again is later", () => {
    const [fast, slow] = two();
    fast.edit([mine(notes, "From tomorrow.")], minutes(1440));
    settled([fast, slow], minutes(1440));
    slow.edit([mine(notes, "Mine.")], minutes(1));
    settled([fast, slow], minutes(2));
    expect(inStep(fast).you).toEqual({ payers: { aetna: { notes: "Mine." } } });
  });

  test("merge to the same, whoever asks", () => {
    const anyFields = fc
      .array(fc.record({ setting: anySetting, at: fc.nat(3), isTakenAway: fc.boolean() }), { maxLength: 6 })
      .map((all) =>
        fieldsByKey(
          all.map(({ setting: { path, value }, at, isTakenAway }) => ({
            ...{ layer: "you" as const, path, at },
            ...(!isTakenAway && { value }),
          })),
        ),
      );
    fc.assert(
      fc.property(anyFields, anyFields, anyFields, (one, other, third) => {
        expect(laterFields(one, other)).toEqual(laterFields(other, one));
        expect(laterFields(laterFields(one, other), third)).toEqual(laterFields(one, laterFields(other, third)));
        expect(laterFields(one, one)).toEqual(one);
      }),
      runs,
    );
  });
});

describe("nothing is lost", () => {
  test("where a browser was turned off for a while, and edited", () => {
    const [one, other] = two();
    one.edit([mine(notes, "Call."), mine(["rules", "date-missing"], "off")], minutes(1));
    settled([one, other], minutes(2));
    one.edit([mine(["rules", "date-missing"])], minutes(3));
    other.edit([mine(["payers", "aetna", "contact"], "Ann")], minutes(4));
    settled([one, other], minutes(500_000));
    expect(inStep(one).you).toEqual({ payers: { aetna: { notes: "Call.", contact: "Ann" } } });
    expect(inStep(other)).toEqual(inStep(one));
  });

  test("what an older version cannot read goes through it as it is", () => {
    const [newer, older] = two();
    const telehealth = ["payers", "aetna", "telehealth"];
    newer.edit([mine(telehealth, { from: 2 }), mine(notes, "x")], minutes(1));
    settled([newer, older], minutes(2));
    older.edit([mine(notes, "y")], minutes(3));
    settled([newer, older], minutes(4));
    const expected = { payers: { aetna: { telehealth: { from: 2 }, notes: "y" } } };
    expect([inStep(newer).you, inStep(older).you]).toEqual([expected, expected]);
    // A broken store is replaced by what can be read of it, and has the rest again.
    older.stored = { ...older.stored, you: { ...(older.stored.you as SettingTree), rules: "rubbish" } };
    older.edit([mine(["rules", "date-missing"], "off")], minutes(5));
    settled([newer, older], minutes(6));
    expect([inStep(newer).you, inStep(older).you]).toEqual(
      Array(2).fill({ ...expected, rules: { "date-missing": "off" } }),
    );
  });

  test.each([
    ["a text", "rubbish"],
    ["null", null],
    ["it is lost", undefined],
    ["half a branch", { version: 1, payers: 7 }],
  ])("where the store of one broke (%s): it has all again, and the rubbish is kept", (_, broken) => {
    const [one, other] = two();
    one.edit([mine(notes, "Call."), mine(["payers", "cigna", "contact"], "Ann")], minutes(1));
    settled([one, other], minutes(2));
    const before = inStep(one);
    other.stored = { ...other.stored, you: broken };
    settled([one, other], minutes(3));
    expect([inStep(one), inStep(other)]).toEqual([before, before]);
    expect(other.stored.kept).toMatchObject(broken === undefined ? [] : [{ layer: "you", value: broken }]);
    other.stored = { ...other.stored, you: broken };
    other.edit([mine(["rules", "date-missing"], "off")], minutes(4));
    settled([one, other], minutes(5));
    expect(inStep(one)).toEqual(inStep(other));
    expect(inStep(one).you).toEqual({ ...before.you, rules: { "date-missing": "off" } });
  });

  test("but what is wiped is wiped in both, and the history of both can bring it back", () => {
    const [one, other] = two();
    one.edit([mine(notes, "Call."), mine(["payers", "aetna", "telehealth"], 2)], minutes(1));
    settled([one, other], minutes(2));
    const before = inStep(one);
    other.edit(wipedLayer(other.stored, "you"), minutes(3));
    settled([one, other], minutes(4));
    expect([inStep(one).you, inStep(other).you]).toEqual([{}, {}]);
    const undo = undoOf(one.stored, one.stored.history.at(-1)?.id ?? 0);
    if ("changes" in undo) one.edit(undo.changes, minutes(5));
    settled([one, other], minutes(6));
    expect([inStep(one), inStep(other)]).toEqual([before, before]);
  });

  test("where a newer product wrote there or here: all is left as it is", () => {
    const [one, other] = two();
    one.edit([mine(notes, "Call.")], minutes(1));
    other.area = { '["you","payers","aetna"]': { version: 2, payer: "aetna" } };
    other.exchange(true);
    one.exchange(true);
    expect(one.step(minutes(2))).toBeNull();
    const [third] = two();
    third.stored = { ...third.stored, you: { version: 2 } };
    expect(third.step(minutes(2))).toBeNull();
  });

  test("that something was taken away is forgotten after more than a year", () => {
    const [one, other] = two();
    one.edit([mine(notes, "Call.")], minutes(1));
    settled([one, other], minutes(2));
    one.edit([mine(notes)], minutes(3));
    settled([one, other], minutes(4));
    expect(inStep(other).you).toEqual({});
    expect(Object.keys(one.account.items)).toHaveLength(1);
    settled([one, other], minutes(4) + 401 * 86_400_000);
    expect(one.account.items).toEqual({});
  });
});

test("what a browser remembers is read as it was stored, and rubbish as nothing", () => {
  const known: SyncField[] = [{ layer: "you", path: notes, at: 4, value: "x" }];
  const state = { isOn: true, known, unfit: [["payers", "aetna"]], trouble: "unread" as const };
  expect(readSyncState(JSON.parse(JSON.stringify(storedSyncState(state))))).toEqual(state);
  const none = { isOn: false, known: null, unfit: [], trouble: null };
  expect(readSyncState(undefined)).toEqual(none);
  expect(readSyncState({ isOn: "yes", version: 1, known: [{ path: 7 }], unfit: 3, trouble: "x" })).toEqual(none);
  expect(readSyncState({ ...state, version: 9 })).toEqual({ ...state, known: null });
});

function keysOf(tree: SettingTree): string[] {
  const keys: string[] = [];
  settingsWhere(tree, (_, path) => keys.push(pathKey(path)) > 0);
  return keys;
}
