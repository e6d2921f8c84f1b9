import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packs } from "../../lib/core/knowledge/codes";
import { payers } from "../../lib/core/knowledge/payers";
import { rules } from "../../lib/core/rules";
import { project } from "./source";

const documents = [
  ...["README.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md", "tests/portals/README.md"],
  ...readdirSync(join(project, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

test.each(documents)("every path that %s names is there", (document) => {
  const broken = linesOf(document).flatMap(([line, place]) =>
    pathsIn(line)
      .filter((path) => !isThere(path))
      .map((path) => `${place} names ${path}, which is not there: correct it, or write what it promises.`),
  );
  expect(broken).toEqual([]);
});

test.each(documents)("every command that %s names can be given", (document) => {
  const broken = linesOf(document).flatMap(([line, place]) =>
    commandsIn(line)
      .filter((command) => !isCommand(command))
      .map((command) => `${place} names "${command}", which package.json does not know: correct it, or add it there.`),
  );
  expect(broken).toEqual([]);
});

test("every folder and file in the tree of docs/architecture.md is there", () => {
  const broken = treeOf("docs/architecture.md").flatMap(([path, place]) =>
    isThere(path) ? [] : [`${place} draws ${path}, which is not there: draw the tree as it stands.`],
  );
  expect(broken).toEqual([]);
});

test("every type of docs/words.md is declared in a file that it names", () => {
  const broken = linesOf("docs/words.md").flatMap(([line, place]) => {
    const [, , , types = "", files = ""] = line.split("|").map((cell) => cell.trim());
    const named = [...files.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => readFileSync(join(project, file), "utf8"));
    return [...types.matchAll(/`(\w+)/g)].flatMap(([, type = ""]) =>
      named.some((text) => new RegExp(`^export (?:interface|type) ${type}\\b`, "m").test(text))
        ? []
        : [`${place} says that ${type} is declared in ${files}, where it is not: name the file that declares it.`],
    );
  });
  expect(broken).toEqual([]);
});

test("every id in docs/contracts.md is still there: ids are public, and none is renamed", () => {
  const known = {
    rules: rules.map(({ id }) => id),
    payers: payers.map(({ id }) => id),
    prompts: packs.flatMap(({ prompts }) => prompts.map(({ id }) => id)),
    questions: packs.flatMap(({ questions }) => questions.map(({ id }) => id)),
  };
  const lists = readFileSync(join(project, "docs/contracts.md"), "utf8").matchAll(
    /^- (rules|payers|prompts|questions)\b[^:]*:((?:\s+`[\w-]+`)+)$/gm,
  );
  const listed = [...lists].flatMap(([, kind, ids = ""]) =>
    [...ids.matchAll(/[\w-]+/g)].map(([id]) => ({ kind: kind as keyof typeof known, id })),
  );
  expect(new Set(listed.map(({ kind }) => kind)).size, "Each kind of ids has a list in docs/contracts.md.").toBe(4);
  const lost = listed.filter(({ kind, id }) => !known[kind].includes(id));
  expect(lost.map(({ id }) => `docs/contracts.md promises ${id}, which is gone: give it its name back.`)).toEqual([]);
});

/** Each line with its place, "README.md:12". */
function linesOf(document: string): [line: string, place: string][] {
  const lines = readFileSync(join(project, document), "utf8").split("\n");
  return lines.map((line, at) => [line, `${document}:${at + 1}`]);
}

/** "lib/core/rules/<id>.ts", "docs/": what begins in one of our folders. An address on the web does not. */
function pathsIn(line: string): string[] {
  const roots = "lib|components|entrypoints|scripts|tests|docs|practice|public|\\.ci|\\.github";
  const found = line.matchAll(new RegExp(`(?<![\\w./-])(?:${roots})/(?:[\\w.*/-]|<[\\w-]+>|\\{[^}]*\\})*`, "g"));
  return [...found].flatMap(([path]) => alternatives(path.replace(/\.+$/, "")));
}

/** "page.{html,json}" → "page.html", "page.json". */
function alternatives(path: string): string[] {
  const [whole, inner] = /\{([^}]*)\}/.exec(path) ?? [];
  if (whole === undefined || inner === undefined) return [path];
  return inner.split(",").flatMap((one) => alternatives(path.replace(whole, one.trim())));
}

/** Whether it exists; `<id>` and `*` stand for any name, and the ending of a module may be left out. */
function isThere(path: string, folder = project): boolean {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  if (first === "") return true;
  const names = statSync(folder).isDirectory() ? readdirSync(folder) : [];
  const name = first
    .replace(/[.+()[\]]/g, "\\$&")
    .replace(/<[^>]*>/g, "[^/]+")
    .replaceAll("*", "[^/]*");
  const wanted = new RegExp(`^${name}${rest.length === 0 ? "(\\.tsx?)?" : ""}$`);
  return names.some((one) => wanted.test(one) && isThere(rest.join("/"), join(folder, one)));
}

/** "npm run docs", "npm test", "npx wxt"; the word npm alone is no command. */
function commandsIn(line: string): string[] {
  const found = line.matchAll(/\b(?:npm (?:run (?:-s )?[a-z][\w-]*|start|test|ci)|npx [a-z][\w-]*)\b/g);
  return [...found].map(([command]) => command);
}

function isCommand(command: string): boolean {
  const name = command.split(" ").at(-1) ?? "";
  if (command.startsWith("npx ")) return existsSync(join(project, "node_modules", ".bin", name));
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return command.startsWith("npm run ") ? name in scripts : name in scripts || name === "ci";
}

/** What stands at the left of a drawn tree, with the folders it stands in; what is told of it stands to the right. */
function treeOf(document: string): [path: string, place: string][] {
  const above: { indent: number; path: string }[] = [];
  return linesOf(document).flatMap(([line, place]) => {
    const [, blanks = "", names = ""] = /^( {4,})((?:[\w.-]+\/? {2,})*[\w.-]+(?:\/|\.\w+)(?= {2}|$))/.exec(line) ?? [];
    if (!names) return [];
    while ((above.at(-1)?.indent ?? -1) >= blanks.length) above.pop();
    const parent = above.at(-1)?.path ?? "";
    const paths = names.split(/ {2,}/).map((name) => parent + name);
    above.push({ indent: blanks.length, path: paths[0] ?? "" });
    return paths.map((path): [string, string] => [path, place]);
  });
}
