import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { projectFolder } from "../setup/project-folder";

const folder = join(projectFolder, ".cache", "gallery");

/** Builds a page that shows any state of any surface by itself, and returns the folder it is in. */
export async function buildGallery(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const surface = (name: string) => join(projectFolder, "components", name, `${name}.css`);
  await build({
    entryPoints: {
      page: fileURLToPath(new URL("./in-page.tsx", import.meta.url)),
      sidebar: surface("sidebar"),
      popup: surface("popup"),
    },
    bundle: true,
    outdir: folder,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2023",
  });
  for (const name of ["sidebar", "popup"] as const) writeFileSync(join(folder, `${name}.html`), pageOf(name));
  return folder;
}

/** The sidebar's own host is a shadow root as wide as the sidebar; here it is the page. */
function pageOf(surface: "sidebar" | "popup"): string {
  const own = surface === "sidebar" ? "html,body{margin:0;block-size:100%}#surface{block-size:100%}" : "";
  return `<!doctype html><html lang="en"><title>${surface}</title><link rel="stylesheet" href="${surface}.css"><style>${own}</style><div id="surface"></div><script src="page.js"></script></html>`;
}
