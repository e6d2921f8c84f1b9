import { expect, test } from "vitest";
import { importText } from "../../../lib/core/preferences/transfer";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each([
  ["a preference", `{"rules":{"units-missing":${nested(50_000)}}}`],
  ["the whole file", nested(50_000)],
  ["a setting of the sidebar", `{"sidebar":{"side":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}}`],
])("%s that is nested without end is refused in a sentence", (_, text) => {
  const { settings, problems } = importText(text);
  expect(settings).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/found what is nested more than 20 levels deep\.$/);
});

test("what is nested like anything of ours is quoted", () => {
  expect(importText('{"rules":[["loud"]]}').problems[0]).toMatch(/found \[\["loud"\]\]\.$/);
});
