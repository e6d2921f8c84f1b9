import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blanksOf } from "../../scripts/new/blank";
import { answered, answers } from "./answers";
import { copyProject, type Ran, run } from "./copy-project";

const ids = {
  rule: "charge-of-dreams",
  payer: "blue-harbor",
  prompt: "sun-advice",
  portal: "tiny-form",
  code: "00017",
};

/** The tests that hold what is written. */
const holding = [
  "tests/conventions",
  "tests/docs",
  "tests/core/knowledge",
  ...["cues", "notes", "provider-query"].map((name) => `tests/core/note/${name}`),
  ...["judge", "remedies", ids.rule].map((name) => `tests/core/rules/${name}`),
];

describe("one of each kind, in a copy of the project", () => {
  let project = "";
  const written: Record<string, Ran> = {};
  beforeAll(() => {
    project = copyProject();
    for (const [kind, id] of Object.entries(ids)) written[kind] = run(project, "tsx", "scripts/new.ts", kind, id);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each(Object.keys(ids))("%s: the command says which files it wrote and what is left to fill in", (kind) => {
    expect(written[kind]).toMatchObject({ code: 0, errors: "" });
    const { says } = written[kind] as Ran;
    const files = [...says.matchAll(/^(?:Wrote|Added a line to) (.+)$/gm)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(1);
    const left = files.flatMap((file) => blanksOf(join(project, file)).map((blank) => `${file}:${blank.line}`));
    expect(left.length).toBeGreaterThan(0);
    for (const place of left) expect(says).toContain(`  ${place}  `);
  });

  test("the types of what was written are sound as it stands", () => {
    expect(run(project, "tsc", "--noEmit")).toMatchObject({ code: 0, says: "" });
  });

  test("until the blanks are filled in, the conventions name each of them and nothing else of the house", () => {
    const { code, says, errors } = run(project, "vitest", "run", "tests/conventions/house");
    expect(code).toBe(1);
    for (const kind of Object.keys(ids)) {
      const [, file, line, asks] = /^ {2}(\S+):(\d+) {2}(.+)$/m.exec(written[kind]?.says ?? "") ?? [];
      expect(errors).toContain(`${file}:${line} is still blank: ${asks}.`);
    }
    expect(says).toMatch(/Tests .*\b1 failed/);
  });

  test("once they are, everything is green", () => {
    for (const [file, wanted] of Object.entries(answers)) {
      const path = join(project, file);
      writeFileSync(path, answered(readFileSync(path, "utf8"), wanted));
    }
    expect(run(project, "tsx", "scripts/docs.ts")).toMatchObject({ code: 0 });
    expect(run(project, "biome", "check", "--write", "--error-on-warnings", "lib", "tests/core")).toMatchObject({
      code: 0,
    });
    expect(run(project, "tsc", "-p", "lib/core")).toMatchObject({ code: 0, says: "" });
    const { code, says, errors } = run(project, "vitest", "run", "--project=core", "--maxWorkers=1", ...holding);
    expect(code, says + errors).toBe(0);
  });
});
