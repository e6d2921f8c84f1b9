import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";

const folder = join(projectFolder, "tests/kits");
const cache = join(projectFolder, ".cache");

/** Builds every kit's page in one step, each with all that it needs, and returns the folder in which each has its own. */
export async function buildKits(kits: readonly string[]): Promise<string> {
  const outdir = join(cache, "kits");
  await build({
    entryPoints: Object.fromEntries(kits.map((kit) => [`${kit}/page`, pageOf(kit)])),
    bundle: true,
    minify: true,
    outdir,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    // The project's own says that Preact draws.
    tsconfigRaw: {},
    conditions: ["svelte", "browser"],
    plugins: [svelte],
    loader: { ".woff": "empty", ".woff2": "empty", ".svg": "dataurl", ".gif": "dataurl" },
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      __QUASAR_VERSION__: '""',
      __QUASAR_SSR__: "false",
      __QUASAR_SSR_SERVER__: "false",
      __QUASAR_SSR_CLIENT__: "false",
      __QUASAR_SSR_PWA__: "false",
    },
    logLevel: "error",
  });
  for (const kit of kits) {
    const css = readdirSync(join(outdir, kit)).includes("page.css");
    writeFileSync(join(outdir, kit, "index.html"), htmlOf(kit, css));
  }
  return outdir;
}

function pageOf(kit: string): string {
  const page = readdirSync(join(folder, kit)).find((name) => name.startsWith("page."));
  return join(folder, kit, page ?? "");
}

const svelte: Plugin = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, "utf8"), { filename: path, generate: "client", css: "injected" });
      return { contents: js.code, loader: "js" };
    });
  },
};

/** A page longer than the window, with a box that has the focus meanwhile. */
function htmlOf(kit: string, hasCss: boolean): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${kit}</title>
${hasCss ? '<link rel="stylesheet" href="page.css">' : ""}
<style>body { min-height: 300vh } #claim { margin-top: 120px } label { display: block }</style>
<p>Words to be selected.</p>
<input id="elsewhere" aria-label="Search" value="abcdef">
<form id="claim" action="/sent"><div id="kit"></div><button>Save</button></form>
<output data-state></output>
<script>window.sent = 0; document.querySelector("#claim").addEventListener("submit", (event) => { event.preventDefault(); window.sent++; });</script>
<script src="page.js"></script></html>`;
}

/** Builds an extension that writes into fields in a content script, as ours does, for a page that asks for it. */
export async function buildWriter(engine: Engine): Promise<string> {
  const outdir = join(cache, `writer-${engine}`);
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: [join(folder, "in-page.ts")],
    bundle: true,
    outfile: join(outdir, "writer.js"),
    format: "iife",
    target: "es2023",
  });
  const manifest = {
    // Firefox grants sites by itself to the older kind alone.
    manifest_version: engine === "firefox" ? 2 : 3,
    name: "Writer of the kits",
    version: "1",
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["writer.js"] }],
    ...(engine === "firefox" && { browser_specific_settings: { gecko: { id: "writer@claimside.example" } } }),
  };
  writeFileSync(join(outdir, "manifest.json"), JSON.stringify(manifest));
  return outdir;
}
