import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

// Starting the command takes a second, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "claimside-tick-"));
afterAll(() => rmSync(folder, { recursive: true }));

function tick(content: unknown) {
  const file = join(folder, "notes.json");
  writeFileSync(file, JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/tick.ts", file], {
    encoding: "utf8",
  });
  const lines = (text: string) => text.split("\n").filter(Boolean);
  return { status, ids: lines(stdout).map((line) => JSON.parse(line).id), errors: lines(stderr) };
}

test("notes are ticked one a line", () => {
  expect(tick([{ id: "a", text: "Acne." }, { text: "Acne.", expected: {} }, "Acne."])).toEqual({
    status: 0,
    ids: ["a", "notes.json#2", "notes.json#3"],
    errors: [],
  });
});

test("what is no note, or holds an unknown key, gives a sentence and exit 1, and the others are ticked", () => {
  expect(tick([{ id: "a", text: "Acne.", txt: "" }, { id: "b", note: "Acne." }, 7, { id: "c" }, "Acne."])).toEqual({
    status: 1,
    ids: ["notes.json#5"],
    errors: [
      'a: The note could not be read: there is no key "txt", the nearest is "text".',
      'b: The note could not be read: there is no key "note", only id, text, expected.',
      'notes.json#3 is no note: expected {"id", "text"}, found 7.',
      'c is no note: expected {"id", "text"}, found {"id":"c"}.',
    ],
  });
});
