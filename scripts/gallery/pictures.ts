import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { LabPage } from "../lab/lab-page";
import { projectFolder } from "../setup/project-folder";
import { galleryStates } from "./states";

/** One picture of one state. */
export interface StatePicture {
  /** "sidebar-fix-dark" */
  name: string;
  /** Of the gallery's page. */
  path: string;
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
}

export const picturesFolder = join(projectFolder, "tests", "pictures");

/** What may differ: so much of a pixel's colour (0 to 1), and so large a part of all pixels: one line moved by a pixel, as another set of fonts does. */
export const tolerance = { color: 0.15, part: 0.003 };

const ways = [
  { way: "light", query: "theme=light" },
  { way: "dark", query: "theme=dark" },
  { way: "long", query: "theme=light&long" },
  { way: "spanish", query: "theme=light&language=es" },
];

/** Every state, light, dark, with texts drawn out, and in Spanish; the open sidebar at its widest, too. */
export const pictures: readonly StatePicture[] = Object.keys(galleryStates).flatMap((state) => {
  const isPopup = state.startsWith("popup-");
  const path = `/${isPopup ? "popup" : "sidebar"}.html?state=${state}`;
  const size = { width: isPopup ? 320 : 340, height: isPopup ? 400 : 720 };
  const shown = ways.map(({ way, query }) => ({ name: `${state}-${way}`, path: `${path}&${query}`, ...size }));
  const wide = { name: `${state}-wide`, path: `${path}&theme=light`, ...size, width: 480 };
  return state.startsWith("sidebar-") ? [...shown, wide] : shown;
});

/** Shows a state in a page of the gallery, and waits until it is drawn. */
export async function showPicture(page: LabPage, origin: string, { path, width, height }: StatePicture): Promise<void> {
  await page.page.setViewport({ width, height });
  await page.goto(`${origin}${path}`);
  await page.waitFor("html[data-drawn]");
}

export async function takePicture(page: LabPage): Promise<Uint8Array> {
  return page.page.screenshot({ type: "png", captureBeyondViewport: false });
}

/** Which part of the pixels differs, 0 to 1; all of them where the sizes do. */
export function partThatDiffers(one: Uint8Array, other: Uint8Array): number {
  const [first, second] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) return 1;
  const differing = pixelmatch(first.data, second.data, undefined, width, height, { threshold: tolerance.color });
  return differing / (width * height);
}
