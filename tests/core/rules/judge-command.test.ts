import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { makeClaim, makeLine } from "../../make";

// Starting the command takes a second, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "claimside-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function judge(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/judge.ts", ...args], {
    encoding: "utf8",
  });
  const printed = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, printed, errors: stderr.split("\n").filter(Boolean) };
}

test("judges every claim of every file, one JSON object a line", () => {
  const one = write("one.json", makeClaim([makeLine({ units: 2 })]));
  const many = write("many.json", [
    makeClaim(),
    { id: "b", claim: makeClaim(), today: "2026-11-01" },
    { id: "c", claim: makeClaim([makeLine({ units: 2 })]), preferences: { payers: { medicare: { enabled: true } } } },
  ]);
  const preferences = write("preferences.json", { version: 1, rules: { "units-above-one": "warning" } });
  const { status, printed, errors } = judge("--today", "2026-11-24", "--preferences", preferences, one, many);
  expect([status, errors]).toEqual([0, []]);
  expect(printed.map(({ id, payer }) => [id, payer])).toEqual([
    ["one.json", "medicare"],
    ["many.json#1", "medicare"],
    ["b", "medicare"],
    ["c", "medicare"],
  ]);
  const said = printed.map(({ findings }) =>
    findings.map((f: { rule: string; severity: string }) => `${f.rule} ${f.severity}`),
  );
  expect(said).toEqual([["units-above-one warning"], [], ["date-future error"], ["units-above-one warning"]]);
  expect(Object.keys(printed[0].findings[0])).toEqual([
    "rule",
    "verdict",
    "severity",
    "line",
    "lines",
    "field",
    "box",
    "says",
    "remedy",
    "because",
    "sources",
  ]);
});

test("the practice's own rules speak, too, and an item's own go over those of --preferences", () => {
  const rule = {
    title: "a dear line",
    when: [{ subject: "charge", is: "above", value: 90 }],
    severity: "info",
    says: "Look.",
  };
  const preferences = write("own.json", { ownRules: { "own/dear": rule } });
  const cheaper = { ...rule, when: [{ subject: "charge", is: "below", value: 90 }] };
  const claims = write("dear.json", [
    makeClaim(),
    {
      claim: makeClaim(),
      preferences: { ownRules: { "own/dear": cheaper, "own/look": { ...rule, severity: "error" } } },
    },
    { claim: makeClaim(), preferences: { ownRules: { "own/dear": { ...rule, severty: "info" } } } },
  ]);
  const { status, printed, errors } = judge("--today", "2026-11-24", "--preferences", preferences, claims);
  const said = printed.map(({ findings }) => findings.map((f: { rule: string; box: string }) => `${f.rule} ${f.box}`));
  expect(said).toEqual([["own/dear 24F"], ["own/look 24F"]]);
  expect([status, errors]).toEqual([
    1,
    [
      'dear.json#3: The preference ownRules.own/dear.severty was left out: there is no key "severty", the nearest is "severity".',
    ],
  ]);
});

test("--all prints what was fine with its value, and what was skipped and why", () => {
  const { printed } = judge("--today", "2026-11-24", "--all", write("all.json", makeClaim()));
  const of = (wanted: string) => printed[0].findings.find(({ rule }: { rule: string }) => rule === wanted);
  expect(of("units-missing")).toEqual({
    rule: "units-missing",
    verdict: "fine",
    line: 0,
    lines: [0],
    looked: [{ field: { line: 0, key: "units" }, box: "24G", value: 1 }],
  });
  expect(of("timely-filing")).toEqual({
    rule: "timely-filing",
    verdict: "skipped",
    line: 0,
    lines: [0],
    why: "not-asked",
  });
});

test("an item's note is read as `tick` reads it, for what the payer's preferences require", () => {
  const preferences = { payers: { medicare: { requiredPrompts: ["consent", "cryogen"] } } };
  const item = (note?: unknown) => ({ claim: makeClaim(), preferences, ...(note !== undefined && { note }) });
  const notes = write("notes.json", [
    item(),
    item("Acne. Consent was obtained."),
    item("Acne lesions treated with liquid nitrogen. Consent was obtained."),
    item(7),
  ]);
  const { status, printed, errors } = judge("--today", "2026-11-24", notes);
  expect(printed.map(({ findings }) => findings.map(({ because }: { because: string[] }) => because))).toEqual([
    [],
    [["cryogen: missing"]],
    [],
  ]);
  expect([status, errors]).toEqual([1, ["notes.json#4: The item's note could not be read: expected text, found 7."]]);
});

test("what cannot be read gives a sentence and exit 1, and the others are still judged", () => {
  const bad = write("bad.json", [{ lines: "none" }, makeClaim()]);
  const broken = write("broken.json", "{");
  const { status, printed, errors } = judge(bad, broken, join(folder, "absent.json"));
  expect(status).toBe(1);
  expect(printed.map(({ id }) => id)).toEqual(["bad.json#2"]);
  expect(errors[0]).toBe("bad.json#1: The claim's lines could not be read: expected a list of service lines.");
  expect(errors).toHaveLength(3);
});

test("a key that nothing knows ends its item, also of a claim without the code, and the others are judged", () => {
  const visit = makeLine({ code: "99213" });
  const keys = write("keys.json", [
    makeClaim(),
    { ...makeClaim([visit]), diagnosis: ["L70.0"] },
    { id: "line", claim: makeClaim([visit, { ...visit, unit: 1 } as typeof visit]) },
    { id: "item", claim: makeClaim(), nots: "Acne." },
    { id: "clam", clam: makeClaim() },
    { id: "setting", claim: makeClaim(), preferences: { payers: { medicare: { enable: false } } } },
    { id: "last", claim: makeClaim(), expected: [] },
  ]);
  const { status, printed, errors } = judge("--today", "2026-11-24", keys);
  expect(printed.map(({ id }) => id)).toEqual(["keys.json#1", "last"]);
  expect(errors).toEqual([
    'keys.json#2: The claim could not be read: there is no key "diagnosis", the nearest is "diagnoses".',
    'line: The claim\'s lines.1 could not be read: there is no key "unit", the nearest is "units".',
    'item: The item could not be read: there is no key "nots", the nearest is "note".',
    "clam: The claim could not be read: expected a claim, an object with lines.",
    'clam: The item could not be read: there is no key "clam", the nearest is "claim".',
    'setting: The preference payers.medicare.enable was left out: there is no key "enable", the nearest is "enabled".',
  ]);
  expect(status).toBe(1);
});

test("with preferences that hold an unknown key, rule or payer nothing is judged", () => {
  const preferences = write("unknown.json", {
    rule: {},
    rules: { "units-abov-one": "off", "own/ours": "info" },
    payers: { atena: {}, medicare: { rules: { "date-mising": "off" } }, "own/county": { name: "County" } },
  });
  const { status, printed, errors } = judge("--preferences", preferences, write("fine.json", makeClaim()));
  expect([status, printed]).toEqual([1, []]);
  expect(errors).toEqual([
    'The preference rule was left out: there is no key "rule", the nearest is "rules".',
    'The preferences\' payers could not be read: there is no key "atena", the nearest is "aetna".',
    'The preferences\' rules could not be read: there is no key "units-abov-one", the nearest is "units-above-one".',
    'The preferences\' payers.medicare.rules could not be read: there is no key "date-mising", the nearest is "date-missing".',
  ]);
});

test.each([[], ["--today", "tomorrow", "x.json"], ["--loud", "x.json"]])("wrong usage is exit 2: %j", (...args) => {
  const { status, printed, errors } = judge(...args);
  expect([status, printed]).toEqual([2, []]);
  expect(errors[0]).toMatch(/Usage: npm run -s judge/);
});
