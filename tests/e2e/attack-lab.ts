import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Lab, openLab } from "../../scripts/lab/lab";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";

/** A browser with an extension of the tests' own, which puts one guarded button into every page and frame of this machine. */
export async function openAttackLab(engine: Engine): Promise<Lab> {
  return await openLab({ engine, extension: await buildSurface(engine), keepsWelcome: true, isWatched: false });
}

async function buildSurface(engine: Engine): Promise<string> {
  const folder = join(projectFolder, ".cache", `attack-surface-${engine}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(projectFolder, "tests/attacks/surface.ts")],
    bundle: true,
    outfile: join(folder, "surface.js"),
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2023",
  });
  const manifest = {
    // Firefox grants what a manifest of the third version asks for only when a person says so.
    manifest_version: engine === "firefox" ? 2 : 3,
    name: "A guarded button",
    version: "1.0",
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["surface.js"], all_frames: true }],
    browser_specific_settings: { gecko: { id: "claimside@claimside.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
