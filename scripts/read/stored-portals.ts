import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../lib/core/claim/claim";
import { projectFolder } from "../setup/project-folder";

/** A folder of tests/portals: a page, and the claim that must be read from it. */
export interface StoredPortal {
  slug: string;
  /** "claims" where the sidebar must stand, "maybe" where it must only offer itself, "quiet" where it must stay away. */
  room: Room;
  /** Path of the folder in the project. */
  folder: string;
  /** Path of its page in the project: its own, or that of the practice portal. */
  page: string;
}

export const rooms = ["claims", "maybe", "quiet"] as const;
export type Room = (typeof rooms)[number];

/** Every stored page, by slug. */
export const storedPortals: readonly StoredPortal[] = rooms
  .flatMap((room) => readdirSync(join(projectFolder, "tests/portals", room)).map((slug) => portalOf(room, slug)))
  .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));

export function expectedClaim({ folder }: StoredPortal): Claim | null {
  return JSON.parse(readFileSync(join(projectFolder, folder, "claim.json"), "utf8"));
}

function portalOf(room: Room, slug: string): StoredPortal {
  const folder = `tests/portals/${room}/${slug}`;
  const own = `${folder}/page.html`;
  return { slug, room, folder, page: existsSync(join(projectFolder, own)) ? own : `practice/${slug}/index.html` };
}
