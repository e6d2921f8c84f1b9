import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayerChange } from "../../../lib/core/preferences/history";
import { readLayer } from "../../../lib/core/preferences/read-layer";
import { type SettingTree, settingsOf, valueAt } from "../../../lib/core/preferences/settings";
import { mostUndone, undoOf } from "../../../lib/core/preferences/undo";
import { areReadable, type StoredLayers, wipedLayer, writeLayers } from "../../../lib/core/preferences/write-layers";
import { runs } from "../rules/any-claim";
import { anyLayer, anySetting } from "./any-preferences";

const nothing: StoredLayers = { practice: undefined, you: undefined, history: [], kept: [] };
const minute = (count: number) => new Date(Date.UTC(2026, 10, 29, 12, count)).toISOString();
const notes = ["payers", "aetna", "notes"];
const mine = (path: string[], value?: unknown): LayerChange => ({ layer: "you", path, value });

/** Each group of changes in its own minutes, one after the other. */
const written = (stored: StoredLayers, ...groups: LayerChange[][]) =>
  groups.reduce((so, changes, at) => writeLayers(so, changes, { at: minute(at * 2), from: "options" }), stored);
const undone = (stored: StoredLayers, id: number) => {
  const undo = undoOf(stored, id);
  if (!("changes" in undo)) throw new Error(`Expected ${id} to be undone, found ${JSON.stringify(undo)}.`);
  return writeLayers(stored, undo.changes, { at: minute(59), from: "undo", undoes: id });
};

describe("writing", () => {
  test("puts a setting where it belongs, with what was there before in the history", () => {
    const stored = written(
      nothing,
      [mine(notes, "Call.")],
      [mine(notes, "Call at nine."), mine(["rules", "x"], "off")],
    );
    expect(stored.you).toEqual({ version: 1, payers: { aetna: { notes: "Call at nine." } }, rules: { x: "off" } });
    expect(stored.practice).toBeUndefined();
    expect(stored.history).toEqual([
      { id: 1, at: minute(0), from: "options", changes: [{ layer: "you", path: notes, after: "Call." }] },
      {
        id: 2,
        at: minute(2),
        from: "options",
        changes: [
          { layer: "you", path: notes, before: "Call.", after: "Call at nine." },
          { layer: "you", path: ["rules", "x"], after: "off" },
        ],
      },
    ]);
  });

  test("what changes nothing is no change", () => {
    const stored = written(nothing, [mine(notes, "Call.")]);
    expect(written(stored, [mine(notes, "Call."), mine(["rules", "x"])])).toBe(stored);
  });

  test("a text that is typed is one change, and a choice after the other is two", () => {
    const typed = ["C", "Ca", "Cal", "Call"].map((text) => [mine(notes, text)]);
    const seconds = typed.reduce<StoredLayers>(
      (so, changes, at) => writeLayers(so, changes, { at: `2026-11-29T12:00:0${at}Z`, from: "options" }),
      nothing,
    );
    expect(seconds.history.map(({ changes }) => changes)).toEqual([[{ layer: "you", path: notes, after: "Call" }]]);
    expect(written(nothing, ...typed).history).toHaveLength(4);
    const side = ["sidebar", "side"];
    const chosen = ["left", "right"].reduce<StoredLayers>(
      (so, value) => writeLayers(so, [mine(side, value)], { at: minute(0), from: "options" }),
      nothing,
    );
    expect(chosen.history).toHaveLength(2);
  });

  test("the history is bounded, in entries and in size", () => {
    const many = Array.from({ length: 230 }, (_, at) => [mine(notes, `Call ${at} times.`.repeat(2))]);
    const { history } = written(nothing, ...many);
    expect([history.length, history[0]?.id, history.at(-1)?.id]).toEqual([200, 31, 230]);
    const large = Array.from({ length: 100 }, (_, at) => [mine(notes, String(at % 10).repeat(20_000))]);
    const sizes = written(nothing, ...large).history.map((entry) => JSON.stringify(entry).length);
    expect(sizes.length).toBeGreaterThan(mostUndone);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  test("what a person sets must be readable", () => {
    const wrong = [mine(["payers", "aetna", "filingLimitDays"], "ninety")];
    expect(areReadable(written(nothing, wrong), wrong)).toBe(false);
    expect(areReadable(written(nothing, [mine(notes, "x")]), [mine(notes, "x")])).toBe(true);
  });
});

describe("what cannot be read", () => {
  test("stays in its place, word for word, while other settings change", () => {
    const you = { version: 1, payers: { aetna: { telehealth: { from: 2 }, notes: "x" } }, colour: "red" };
    const stored = written({ ...nothing, you }, [mine(notes, "y"), mine(["rules", "x"], "off")]);
    expect(stored.you).toEqual({
      version: 1,
      payers: { aetna: { telehealth: { from: 2 }, notes: "y" } },
      colour: "red",
      rules: { x: "off" },
    });
    expect(stored.kept).toEqual([]);
  });

  test("a value that a person replaces comes back when that is undone", () => {
    const limit = ["payers", "aetna", "filingLimitDays"];
    const you = { version: 1, payers: { aetna: { filingLimitDays: "ninety" } } };
    const stored = written({ ...nothing, you }, [mine(limit, 90)]);
    expect(undone(stored, 1).you).toEqual(you);
  });

  test.each<[string, unknown]>([
    ["a newer product's", { version: 7, rules: { "date-missing": "off" }, payers: { aetna: { plans: [1] } } }],
    ["half a branch", { version: 1, rules: { "date-missing": "off" }, payers: 7 }],
    ["a text", "rubbish"],
    ["a list", ["list"]],
    ["null", null],
  ])("%s is kept whole before anything is written over it", (_, you) => {
    const stored = written({ ...nothing, you }, [mine(notes, "y")], [mine(notes, "changed")]);
    expect(stored.kept).toEqual([{ layer: "you", at: minute(0), value: you }]);
    expect(readLayer(stored.you)).toEqual({
      settings: { ...readLayer(you).settings, payers: { aetna: { notes: "changed" } } },
      problems: [],
      unread: [],
    });
  });

  test("goes when all is wiped, and comes back when that is undone", () => {
    const you = { version: 1, payers: { aetna: { telehealth: 1, notes: "x" } }, colour: "red" };
    const stored = { ...nothing, you };
    const wiped = writeLayers(stored, wipedLayer(stored, "you"), { at: minute(0), from: "options" });
    expect(wiped.you).toEqual({ version: 1 });
    expect(undone(wiped, 1).you).toEqual(you);
  });
});

describe("undoing", () => {
  test("brings back what stood there before, whatever else was changed since", () => {
    fc.assert(
      fc.property(anyLayer, anySetting, anySetting, (you, first, second) => {
        const before = { ...nothing, you: { version: 1, ...you } };
        fc.pre(JSON.stringify(first.path) !== JSON.stringify(second.path));
        const stored = written(before, [{ layer: "you", ...first }], [{ layer: "you", ...second }]);
        const entry = stored.history.find(({ changes }) => changes[0]?.path === first.path);
        if (!entry) return;
        const after = undone(stored, entry.id).you as SettingTree;
        expect(valueAt(after, first.path)).toEqual(valueAt(you, first.path));
        expect(valueAt(after, second.path)).toEqual(second.value);
      }),
      runs,
    );
  });

  test("all of it, the newest first, leads back to the beginning", () => {
    fc.assert(
      fc.property(anyLayer, fc.array(anySetting, { maxLength: mostUndone }), (you, settings) => {
        const groups = settings.map((setting): LayerChange[] => [{ layer: "you", ...setting }]);
        const stored = written({ ...nothing, you: { version: 1, ...you } }, ...groups);
        const back = stored.history.toReversed().reduce((so, entry) => {
          const undo = undoOf(so, entry.id);
          // What is undone is taken off the end, so that the next is among the last, too.
          const { practice, you } =
            "changes" in undo ? writeLayers(so, undo.changes, { at: minute(59), from: "undo" }) : so;
          return { practice, you, history: so.history.slice(0, -1), kept: [] };
        }, stored);
        expect(settingsOf(back.you as SettingTree)).toEqual(expect.arrayContaining(settingsOf(you)));
        expect(settingsOf(back.you as SettingTree)).toHaveLength(settingsOf(you).length);
      }),
      runs,
    );
  });

  test("is refused where something was changed there since, and an undo can be undone", () => {
    const stored = written(nothing, [mine(notes, "one")], [mine(notes, "another")]);
    expect(undoOf(stored, 1)).toEqual({
      why: "changed-since",
      at: { layer: "you", path: notes, after: "one" },
    });
    const back = undone(stored, 2);
    expect(undoOf(back, 2)).toMatchObject({ why: "changed-since" });
    expect(back.history.at(-1)).toMatchObject({ from: "undo", undoes: 2 });
    expect(undone(back, 3).you).toEqual(stored.you);
    expect(undone(back, 1).you).toEqual({ version: 1 });
  });

  test("goes back twenty changes, and no further", () => {
    const rules = Array.from({ length: mostUndone + 1 }, (_, at) => [mine(["rules", `rule-${at}`], "off")]);
    const stored = written(nothing, ...rules);
    expect(undoOf(stored, 1)).toEqual({ why: "too-old" });
    expect(undoOf(stored, 2)).toEqual({ changes: [{ layer: "you", path: ["rules", "rule-1"], value: undefined }] });
    expect(undoOf(stored, 99)).toEqual({ why: "forgotten" });
  });
});
