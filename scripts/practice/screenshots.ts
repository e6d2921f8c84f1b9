import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openLab } from "../lab/lab";
import { buildExtension } from "../setup/build-extension";
import { projectFolder } from "../setup/project-folder";
import { servePractice } from "./serve-practice";

// Takes the pictures of the README from the product itself: tsx scripts/practice/screenshots.ts
const folder = join(projectFolder, "docs", "screenshots");
mkdirSync(folder, { recursive: true });
const server = await servePractice({ "/": join(projectFolder, "practice") });
const lab = await openLab({ engine: "chromium", extension: await buildExtension({ browser: "chrome" }) });
try {
  await lab.turnOn(server.origin);
  const options = await lab.options();
  const page = await lab.open(`${server.origin}/cms-1500/`);
  await page.fill("#ctl00_Main_rptLines_ctl02_txtUnits", "14");
  await page.click("#ctl00_Main_txtAuth");
  await page.openSidebar();
  for (const theme of ["dark", "light"]) {
    await lab.options("#/sidebar");
    await options.choose("label:Theme", theme);
    // The open sidebar and the options page follow by themselves; give them a moment to draw.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.screenshot(`${join(folder, `sidebar-${theme}`)}.png`);
    await lab.options("#/payers/aetna");
    await options.screenshot(`${join(folder, `options-${theme}`)}.png`);
  }
} finally {
  await lab.close();
  await server.close();
}
