import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../lib/core/rules";
import { pages } from "../scripts/docs/pages";
import { proposedWeights } from "../scripts/docs/proposed-weights";

test.each(Object.entries(pages))("%s is fresh (else run `npm run docs` and commit what it writes)", (path, write) => {
  expect(readFileSync(path, "utf8") === write(), `${path} is older than the data it is written from`).toBe(true);
});

test.each(Object.entries(pages))("%s leads nowhere that is not there", (path, write) => {
  const targets = { "rules.md": pages["docs/rules.md"]?.() ?? "", "sources.md": pages["docs/sources.md"]?.() ?? "" };
  for (const [, page = "", anchor = ""] of write().matchAll(/\]\(([a-z.]*)#([^)]+)\)/g)) {
    const text = page ? targets[page as keyof typeof targets] : write();
    expect(text?.includes(`## ${anchor}\n`) || text?.includes(`<a id="${anchor}">`), `${path}: ${page}#${anchor}`).toBe(
      true,
    );
  }
});

test("a weight is proposed only for a rule that is heavier now", () => {
  const errors = rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
  expect(Object.keys(proposedWeights).filter((id) => !errors.includes(id))).toEqual([]);
});

test("with the proposed weights at most a third of the rules are errors", () => {
  const left = rules.filter(({ id, severity }) => (proposedWeights[id]?.weight ?? severity) === "error");
  expect(left.length).toBeLessThanOrEqual(rules.length / 3);
});
