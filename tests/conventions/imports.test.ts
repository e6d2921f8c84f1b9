import { existsSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { code, product, project } from "./source";

test("who may import whom", () => {
  expect(product.flatMap(importsOf).flatMap(forbiddenImport)).toEqual([]);
});

test("inside the core, values and types come from earlier folders: values, reading, claim, portals, knowledge and preferences, reference, mend, rules, view", () => {
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

test("what runs in pages carries nothing of the background, and the background nothing of them; types aside", () => {
  const inPages = /^(entrypoints\/[\w-]+\.content|lib\/extension\/in-page\/)/;
  const broken = product.flatMap(importsOf).filter(({ file, target, isType }) => {
    const isAcross = inPages.test(file)
      ? target.startsWith("lib/extension/background/")
      : /^(entrypoints\/background|lib\/extension\/background\/)/.test(file) && inPages.test(target);
    return isAcross && !isType;
  });
  expect(
    broken.map(({ file, target }) => `${file} must not import ${target}: send a message, or move what both need up.`),
  ).toEqual([]);
});

interface Import {
  file: string;
  /** A path within the project, or the name of a package. */
  target: string;
  isType: boolean;
}

const allowed: Record<string, RegExp> = {
  "lib/activity.ts": /^lib\/within$/,
  "lib/core": /^(lib\/core\/|zod)/,
  "lib/page": /^(lib\/(core|page|activity$|within$)|@floating-ui\/dom$)/,
  "lib/extension": /^(lib\/(core\/|extension\/|activity$|within$)|#imports|wxt\/|webextension-polyfill|idb$|fflate$)/,
  components: /^(components\/|preact|lib\/core\/)/,
  entrypoints: /^(lib\/|components\/|entrypoints\/|#imports|wxt\/|webextension-polyfill|preact$)/,
};

/** What components may run of the core: what is shown, and how preferences are edited. */
const ofCore = /^lib\/core\/(view\/|words\/|preferences\/(editing|layers|own-payer-id|sidebar-widths)$)/;

function forbiddenImport({ file, target, isType }: Import): string[] {
  const layer = Object.keys(allowed).find((part) => file === part || file.startsWith(`${part}/`)) ?? "";
  const isSchema =
    !target.startsWith("zod") || isType || /schema/.test(basename(file)) || /z\.(o|strictO)bject/.test(code(file));
  const isView = layer !== "components" || isType || !target.startsWith("lib/") || ofCore.test(target);
  const isFine = isType && target.startsWith("lib/core/") ? true : allowed[layer]?.test(target) && isSchema && isView;
  return isFine ? [] : [`${file} must not import ${target}: see the import table in docs/architecture.md.`];
}

const order = [
  ["values"],
  ["words"],
  ["reading"],
  ["claim"],
  ["portals"],
  ["knowledge", "preferences"],
  ["reference"],
  ["mend"],
  ["rules", "note", "practice"],
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
