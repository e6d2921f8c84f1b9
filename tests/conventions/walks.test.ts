import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { code, project } from "./source";

const document = "docs/architecture.md";
const walks = walksIn(readFileSync(join(project, document), "utf8"));

test("the walks of docs/architecture.md are found", () => {
  expect(walks.map(({ title }) => title)).toHaveLength(3);
});

test.each(walks)("$title: no file stands twice in the walk", ({ text }) => {
  const files = filesIn(text);
  expect(
    files.filter((file, at) => files.indexOf(file) !== at),
    "Name each file where it matters most.",
  ).toEqual([]);
});

test.each(walks)("$title: what an arrow leads from imports what it leads to", ({ text }) => {
  const arrows = [...text.matchAll(/`([^`]+\.tsx?)`(?: \([^)]*\))?,? →\s+(?=`([^`]+\.tsx?)`)/g)];
  expect(arrows.length).toBeGreaterThan(0);
  const broken = arrows.filter(([, from = "", to = ""]) => !importsOf(from).includes(to));
  expect(
    broken.map(
      ([, from, to]) => `${document} leads from ${from} to ${to}, which it does not import: draw the way anew.`,
    ),
  ).toEqual([]);
});

function walksIn(text: string): { title: string; text: string }[] {
  const [, section = ""] = /^## Three walks$(.*?)^## /ms.exec(text) ?? [];
  return section.split(/^(?=\*\*)/m).flatMap((walk) => {
    const title = /^\*\*([^*]+?)\.?\*\*/.exec(walk)?.[1];
    return title ? [{ title, text: walk }] : [];
  });
}

function filesIn(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file = ""]) => file);
}

/** What it runs, types aside. */
function importsOf(file: string): string[] {
  const targets = [...code(file).matchAll(/^import (?!type )[^;]*?\bfrom "(\.[^"]+)"|new URL\("(\.[^"]+)"/gm)];
  return targets.flatMap(([, from = "", url = ""]) => {
    const path = normalize(join(dirname(file), from || url)).replaceAll("\\", "/");
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  });
}
