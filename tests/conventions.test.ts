import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";
import { packs } from "../lib/core/knowledge/codes";
import { sources } from "../lib/core/knowledge/sources";

// The rules of docs/architecture.md, held by a machine. Each failure is a sentence that says what to do.

const project = join(import.meta.dirname, "..");
const product = ["lib", "components", "entrypoints"].flatMap(filesIn);

test("who may import whom", () => {
  expect(product.flatMap(importsOf).flatMap(forbiddenImport)).toEqual([]);
});

test("inside the core, values and types come from earlier folders: values, reading, claim, portals, knowledge and preferences, reference, rules, view", () => {
  expect(product.flatMap(importsOf).flatMap(backwardImport)).toEqual([]);
});

test("rules, payers, portals and codes never import a sister", () => {
  expect(product.flatMap(importsOf).flatMap(sisterImport)).toEqual([]);
});

test("lib/extension is without a document, lib/page and components without the browser's API", () => {
  const bans: [string, RegExp][] = [
    ["lib/extension/", /\bdocument\b/],
    ["lib/page/", /\b(browser|chrome)\./],
    ["components/", /\b(browser|chrome)\./],
  ];
  const broken = bans.flatMap(([folder, ban]) =>
    product.filter((file) => file.startsWith(folder) && ban.test(code(file))),
  );
  expect(
    broken.map((file) => `${file} reaches into the wrong world: move that line to the layer that owns it.`),
  ).toEqual([]);
});

test("every rule is in the index, under its own name, with a test", () => {
  const index = code("lib/core/rules/index.ts");
  const rules = filesIn("lib/core/rules").filter((file) => /:\s*Rule\s*=\s*\{/.test(code(file)));
  expect(rules.length).toBeGreaterThan(0);
  for (const file of rules) {
    const id = basename(file, ".ts");
    expect(code(file), `Give the rule in ${file} the id of its file.`).toContain(`id: "${id}"`);
    expect(index, `Add ${file} to lib/core/rules/index.ts.`).toContain(`"./${id}"`);
    expect(existsSync(join(project, `tests/core/rules/${id}.test.ts`)), `Write tests/core/rules/${id}.test.ts.`).toBe(
      true,
    );
  }
});

test("every payer is in the index, and a test recognises it", () => {
  const index = code("lib/core/knowledge/payers/index.ts");
  const tests = filesIn("tests/core").map(code).join("\n");
  const payers = filesIn("lib/core/knowledge/payers").filter((file) => /:\s*PayerFile\s*=\s*\{/.test(code(file)));
  expect(payers.length).toBeGreaterThan(0);
  for (const id of payers.map((file) => basename(file, ".ts"))) {
    expect(index, `Add ${id} to lib/core/knowledge/payers/index.ts.`).toContain(`"./${id}"`);
    expect(tests, `Write a test in tests/core that recognises the payer ${id}.`).toContain(`"${id}"`);
  }
});

test("every code is in both indexes, with a test", () => {
  const tests = filesIn("tests/core").map(code).join("\n");
  for (const id of foldersIn("lib/core/knowledge/codes")) {
    expect(
      packs.map((pack) => pack.code),
      `Add ${id} to lib/core/knowledge/codes/index.ts.`,
    ).toContain(id);
    expect(code("lib/core/knowledge/codes/known-codes.ts"), `Add ${id} to known-codes.ts.`).toContain(`"./${id}/code"`);
    expect(tests, `Write a test in tests/core for the code ${id}.`).toContain(id);
  }
});

test("every portal has its page and the claim expected of it, and every layout is in the index", () => {
  for (const slug of foldersIn("tests/portals")) {
    const pages = [`tests/portals/${slug}/page.html`, `practice/${slug}/index.html`];
    expect(
      pages.some((page) => existsSync(join(project, page))),
      `Add ${pages.join(" or ")}.`,
    ).toBe(true);
    expect(existsSync(join(project, `tests/portals/${slug}/claim.json`)), `Add tests/portals/${slug}/claim.json.`).toBe(
      true,
    );
  }
  const layouts = filesIn("lib/core/portals").filter((file) => /:\s*PortalLayout\s*=\s*\{/.test(code(file)));
  for (const file of layouts) {
    const index = code("lib/core/portals/index.ts");
    expect(index, `Add ${file} to lib/core/portals/index.ts.`).toContain(`"./${basename(file, ".ts")}"`);
  }
});

test("every source that is cited exists, has a date, and is used", () => {
  const cited = new Set(product.flatMap((file) => (file.startsWith("lib/core/") ? citedIn(code(file)) : [])));
  const unknown = [...cited].filter((id) => !sources.has(id));
  expect(unknown, "These ids are cited as sources, and no source has them: add the source, or correct the id.").toEqual(
    [],
  );
  const unused = [...sources.keys()].filter((id) => !cited.has(id));
  expect(unused, "Nothing cites these sources: cite them where they are used, or take them out.").toEqual([]);
  const undated = [...sources.values()].filter(
    ({ kind, asOf }) => kind !== "practice" && !/^\d{4}(-\d\d){0,2}$/.test(asOf),
  );
  expect(
    undated.map(({ id }) => id),
    "Give these sources a date: the edition, or the day they were read.",
  ).toEqual([]);
});

test("a code's number stands only in its own folder, in tests and in docs", () => {
  for (const { code: number } of packs) {
    const holding = product.filter((file) => !file.startsWith(`lib/core/knowledge/codes/${number}/`));
    const broken = holding.filter((file) => new RegExp(`\\b${number}\\b`).test(withoutModulePaths(code(file))));
    expect(broken, `Take ${number} out of these files: import it, or ask the pack.`).toEqual([]);
  }
});

test("nothing in the product speaks to a network", () => {
  const calls =
    /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts)\b/;
  const broken = product.filter((file) => calls.test(code(file)));
  expect(
    broken,
    "Take the network call out of these files: Claimside promises that nothing leaves the browser.",
  ).toEqual([]);
});

test("files are short: 250 lines at most, 60 for an entrypoint, tables of knowledge aside", () => {
  const files = [...product, ...filesIn("scripts"), ...filesIn("tests")].filter((file) => /\.(tsx?|mjs)$/.test(file));
  const long = files.filter((file) => !file.startsWith("lib/core/knowledge/") && lines(file) > limitOf(file));
  expect(long.map((file) => `${file} has ${lines(file)} lines, ${limitOf(file)} are allowed: split it.`)).toEqual([]);
});

interface Import {
  file: string;
  /** A path within the project, or the name of a package. */
  target: string;
  isType: boolean;
}

const allowed: Record<string, RegExp> = {
  "lib/core": /^(lib\/core\/|zod)/,
  "lib/page": /^lib\/(core|page|activity$)/,
  "lib/extension": /^(lib\/(core\/|extension\/|activity$)|#imports|wxt\/|webextension-polyfill|idb$|fflate$)/,
  components: /^(components\/|preact|lib\/core\/)/,
  entrypoints: /^(lib\/|components\/|entrypoints\/|#imports|wxt\/|webextension-polyfill|preact$)/,
};

/** What components may run of the core: what is shown, and how preferences are edited. */
const ofCore = /^lib\/core\/(view\/|preferences\/(editing|own-payer-id)$)/;

function forbiddenImport({ file, target, isType }: Import): string[] {
  const layer = Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`)) ?? "";
  const isSchema = !target.startsWith("zod") || isType || /schema/.test(basename(file)) || /z\.object/.test(code(file));
  const isView = layer !== "components" || isType || !target.startsWith("lib/") || ofCore.test(target);
  const isFine = isType && target.startsWith("lib/core/") ? true : allowed[layer]?.test(target) && isSchema && isView;
  return isFine ? [] : [`${file} must not import ${target}: see the import table in docs/architecture.md.`];
}

const order = [
  ["values"],
  ["reading"],
  ["claim"],
  ["portals"],
  ["knowledge", "preferences"],
  ["reference"],
  ["rules", "note"],
  ["view"],
];

function backwardImport({ file, target }: Import): string[] {
  const [from, to] = [rankOf(file), rankOf(target)];
  if (from < 0 || to <= from) return [];
  return [`${file} must not import ${target}, which comes after it: hand the value in, or move the shared part down.`];
}

/** The spine at the door of the core comes after all of its rooms. */
function rankOf(path: string): number {
  if (/^lib\/core\/[^/]+$/.test(path.replace(/\.ts$/, "")) && !existsSync(join(project, path, "index.ts")))
    return order.length;
  const folder = /^lib\/core\/([^/]+)\//.exec(path)?.[1] ?? "";
  return order.findIndex((folders) => folders.includes(folder));
}

/** Files that are one of many: a rule, a payer, a portal's layout; and a code's whole folder. */
function sisterImport({ file, target }: Import): string[] {
  const [one, other] = [file, target].map(sisterOf);
  if (!one || !other || basename(file) === "index.ts" || one.kind !== other.kind || one.name === other.name) return [];
  return [`${file} must not import its sister ${target}: move what they share into a file of its own beside them.`];
}

function sisterOf(path: string): { kind: string; name: string } | null {
  const inCode = /^lib\/core\/knowledge\/codes\/([^/]+)\//.exec(path)?.[1];
  if (inCode) return { kind: "code", name: inCode };
  const file = existsSync(join(project, `${path}.ts`)) ? `${path}.ts` : path;
  if (!existsSync(join(project, file)) || !file.endsWith(".ts")) return null;
  const kind = /:\s*(Rule|PayerFile|PortalLayout)\s*=\s*\{/.exec(code(file))?.[1];
  return kind ? { kind, name: basename(file, ".ts") } : null;
}

function importsOf(file: string): Import[] {
  const found = code(file).matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^"';]*?\bfrom\s*)?"([^"]+)"|\bimport\("([^"]+)"/gm,
  );
  return [...found].map(([, type, from, bare]) => ({
    file,
    target: targetOf(file, from ?? bare ?? ""),
    isType: Boolean(type),
  }));
}

function targetOf(file: string, target: string): string {
  return target.startsWith(".") ? normalize(join(dirname(file), target)).replaceAll("\\", "/") : target;
}

function citedIn(text: string): string[] {
  const lists = [...text.matchAll(/\bsources:\s*\[([^\]{]*)\]/g)].map(([, list = ""]) => list);
  return lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, id = ""]) => id));
}

/** The file without its comments. */
function code(file: string): string {
  return readFileSync(join(project, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, "$1");
}

function withoutModulePaths(text: string): string {
  return text.replace(/\bfrom\s*"[^"]+"/g, "");
}

function lines(file: string): number {
  return readFileSync(join(project, file), "utf8").trimEnd().split("\n").length;
}

function limitOf(file: string): number {
  return file.startsWith("entrypoints/") ? 60 : 250;
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** The TypeScript of a folder; none where the folder is yet to come. */
function filesIn(folder: string): string[] {
  if (!existsSync(join(project, folder))) return [];
  const entries = readdirSync(join(project, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name));
  return files.map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
