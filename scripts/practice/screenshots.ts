import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLab } from "../lab/lab";
import { buildExtension } from "../setup/build-extension";
import { projectFolder } from "../setup/project-folder";
import { servePractice } from "./serve-practice";
import { stillPicture } from "./still-picture";

// Takes the pictures of the README from the product itself: npm run screenshots
const folder = join(projectFolder, "docs", "screenshots");
mkdirSync(folder, { recursive: true });
const server = await servePractice({ "/": join(projectFolder, "practice") });
const lab = await openLab({ engine: "chromium", extension: await buildExtension({ browser: "chrome", test: true }) });
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
    await page.page.bringToFront();
    await page.waitFor(`claimside-sidebar >>> [data-theme=${theme}]`);
    writeFileSync(join(folder, `sidebar-${theme}.png`), await stillPicture(page));
    await options.page.bringToFront();
    await lab.options("#/payers/aetna");
    writeFileSync(join(folder, `options-${theme}.png`), await stillPicture(options));
  }
} finally {
  await lab.close();
  await server.close();
}
