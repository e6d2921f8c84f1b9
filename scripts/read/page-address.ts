import { existsSync, statSync } from "node:fs";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
import { projectFolder } from "../setup/project-folder";

/** Where to open a page: at an address that is served already, or at a path below a folder that has yet to be. */
export type PageAddress = { url: string } | { folder: string; path: string };

/**
 * Finds what a PAGE of `npm run read` means: an .html file, a folder with index.html, or an address of this machine.
 * Throws a sentence where it means none of these.
 */
export function pageAddress(page: string): PageAddress {
  if (/^[a-z]+:\/\//i.test(page)) return localAddress(page);
  const file = findFile(page);
  const folder = file.startsWith(projectFolder) ? projectFolder : treeOf(dirname(file));
  return { folder, path: relative(folder, file).split(sep).map(encodeURIComponent).join("/") };
}

function localAddress(page: string): PageAddress {
  const url = URL.canParse(page) ? new URL(page) : null;
  if (url?.protocol !== "http:" || !["127.0.0.1", "localhost"].includes(url.hostname)) {
    throw new Error("an address must begin with http://127.0.0.1; save other pages to a file first");
  }
  return { url: url.href };
}

/** npm runs scripts in the project's folder; people name files from where they stand. */
function findFile(page: string): string {
  const places = [process.env.INIT_CWD ?? process.cwd(), projectFolder].map((place) => resolve(place, page));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error("there is no such file or folder");
  const file = statSync(found).isDirectory() ? join(found, "index.html") : found;
  if (!existsSync(file)) throw new Error("the folder holds no index.html");
  if (!/\.x?html?$/i.test(file)) throw new Error("an .html file was expected");
  return file;
}

/** As much of the disk as the page's relative links may need: its repository, else two folders up, never all of it. */
function treeOf(folder: string): string {
  const above = [folder];
  for (let up = dirname(folder); up !== parse(up).root; up = dirname(up)) above.push(up);
  const marked = above.find((one) => existsSync(join(one, ".git")) || existsSync(join(one, "package.json")));
  return marked ?? above[Math.min(2, above.length - 1)] ?? folder;
}
