import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Room, type StoredPortal, storedPortals } from "../read/stored-portals";
import { projectFolder } from "../setup/project-folder";
import { heading } from "./heading";

/** docs/portals.md: every stored page, with what it says itself of what it is stored for. */
export function writePortals(): string {
  return [
    heading("Stored pages"),
    "The pages that reading is tested on, each read by the extension itself in Chromium and in Firefox. The slug says what " +
      "is special about a page; its title follows, and the comment at its top where there is one. Everything on them is invented.",
    "",
    ...writeRoom("claims", "A claim is read"),
    ...writeRoom("maybe", "Claimside offers itself"),
    ...writeRoom("quiet", "Claimside stays quiet"),
  ].join("\n");
}

function writeRoom(room: Room, title: string): string[] {
  const portals = storedPortals.filter((portal) => portal.room === room);
  return [`## ${title}: ${portals.length} pages\n`, ...portals.map(writePortal), ""];
}

function writePortal({ slug, page }: StoredPortal): string {
  const html = readFileSync(join(projectFolder, page), "utf8");
  const told = [titleOf(html), leadingComment(html)].map(asText).filter(Boolean);
  return `- [\`${slug}\`](../${page}): ${told.join(". ")}`;
}

function titleOf(html: string): string {
  return /<title>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? "";
}

/** The comment before anything of the page but its doctype. */
function leadingComment(html: string): string {
  return /^\s*(?:<!doctype[^>]*>)?\s*<!--([\s\S]*?)-->/i.exec(html)?.[1] ?? "";
}

/** Shown as it stands: nothing in it is markup to Markdown, and references to characters mean the same there. */
function asText(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|]/g, "\\$&")
    .trim();
}
