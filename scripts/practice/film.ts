import { join } from "node:path";
import sharp from "sharp";
import { openLab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { pressMend } from "../lab/press-mend";
import { buildExtension } from "../setup/build-extension";
import { projectFolder } from "../setup/project-folder";
import { servePractice } from "./serve-practice";
import { stillPicture } from "./still-picture";

// Films, without a sound, how a line is typed, found wrong and mended: npm run screenshots
const file = join(projectFolder, "docs", "screenshots", "film.webp");
const sidebar = "claimside-sidebar";
const units = "#ctl00_Main_rptLines_ctl02_txtUnits";
const above = `${sidebar} >>> [data-rule="units-above-one"]`;

/** Of the film, in pixels. */
const width = 1050;
/** How long a picture is looked at, in milliseconds: while a key follows a key, what has changed, what is to be read. */
const shownFor = { key: 220, change: 900, reading: 2600 };

const frames: { picture: Uint8Array; ms: number }[] = [];
const server = await servePractice({ "/": join(projectFolder, "practice") });
const lab = await openLab({ engine: "chromium", extension: await buildExtension({ browser: "chrome", test: true }) });
try {
  await lab.turnOn(server.origin);
  const page = await lab.open(`${server.origin}/cms-1500/`);
  await page.openSidebar();
  await play(page);
  await sharp(
    frames.map(({ picture }) => picture),
    { join: { animated: true } },
  )
    .webp({ delay: frames.map(({ ms }) => ms), loop: 0, quality: 80, effort: 6 })
    .toFile(file);
} finally {
  await lab.close();
  await server.close();
}

/** A person types the units of a line, leaves the box, reads what is said of it, and has it mended. */
async function play(page: LabPage): Promise<void> {
  await page.fill(units, "1");
  await take(page, "change");
  await page.type("4");
  await take(page, "key");
  await page.click("#ctl00_Main_txtAuth");
  await page.waitFor(above);
  await take(page, "reading");
  await pressMend(page, "Set units to 1");
  await page.waitGone(above);
  await take(page, "reading");
}

async function take(page: LabPage, ms: keyof typeof shownFor): Promise<void> {
  const picture = await stillPicture(page);
  frames.push({ picture: await sharp(picture).resize({ width }).png().toBuffer(), ms: shownFor[ms] });
}
