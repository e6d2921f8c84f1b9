import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGallery } from "../../scripts/gallery/build-gallery";
import {
  partThatDiffers,
  pictures,
  picturesFolder,
  showPicture,
  takePicture,
  tolerance,
} from "../../scripts/gallery/pictures";
import type { LabPage } from "../../scripts/lab/lab-page";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { cutOff } from "./cut-off";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.each(engines)("every state of every surface, in %s", (engine) => {
  const use = useLab(engine);
  let gallery: PracticeServer;
  let page: LabPage;
  beforeAll(async () => {
    gallery = await servePractice({ "/": await buildGallery() });
    page = await use.lab.openBlank();
  });
  afterAll(async () => {
    await page?.close();
    await gallery?.close();
  });

  test.each(pictures)("$name can be used with assistive technology, and cuts nothing off", async (picture) => {
    await showPicture(page, gallery.origin, picture);
    // Drawn-out texts are no longer those by which things are called.
    if (!picture.name.endsWith("-long")) {
      await page.page.evaluate(axe);
      expect(await page.evaluate(faults)).toEqual([]);
    }
    expect(await page.evaluate(cutOff, "#surface")).toEqual([]);
    // Letters are drawn otherwise by each engine: one of them keeps the pictures.
    if (engine !== "chromium") return;
    const kept = readFileSync(join(picturesFolder, `${picture.name}.png`));
    expect(partThatDiffers(await takePicture(page), kept)).toBeLessThanOrEqual(tolerance.part);
  });
});

// The functions below run in the page.

declare const window: { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } };

/** What breaks a rule of accessibility, and each contrast that could not be settled. */
async function faults(): Promise<string[]> {
  // The surface fills its page here; where it stands, the page about it has regions and landmarks of its own.
  const off = ["region", "landmark-one-main", "page-has-heading-one", "landmark-complementary-is-top-level"];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations, incomplete } = await window.axe.run(document, { rules });
  const unsettled = incomplete.filter(({ id }) => id === "color-contrast");
  return [...violations, ...unsettled].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
