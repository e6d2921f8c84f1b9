import { mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { PageReport } from "../lib/core/view/page-report";
import { type Lab, openLab } from "./lab/lab";
import { LabPage } from "./lab/lab-page";
import { settle } from "./lab/settle";
import { servePractice } from "./practice/serve-practice";
import { makePageReader } from "./read/page-reader";
import { buildExtension } from "./setup/build-extension";
import { type Engine, findBrowser } from "./setup/find-browser.mjs";
import { say, step } from "./setup/progress.mjs";
import { projectFolder } from "./setup/project-folder";

const practice = join(projectFolder, "practice");
const pictures = join(projectFolder, ".cache", "pictures");

await start(chooseEngine(process.argv[2]));
process.exit();

/** Opens the practice portal in a real browser with the extension in it; where there is no display, takes pictures. */
async function start(engine: Engine): Promise<void> {
  const headless = !hasDisplay();
  const extension = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome" });
  const server = await servePractice({ "/": practice });
  const lab = await step(`Starting ${findBrowser(engine)?.name} with the extension`, async () => {
    const opened = await openLab({ engine, extension, headless });
    await opened.turnOn(server.origin, server.origin.replace("127.0.0.1", "localhost"));
    return opened;
  });
  try {
    await (headless ? takePictures(lab, server.origin) : showPractice(lab, server.origin));
  } finally {
    await lab.close();
    await server.close();
  }
}

function chooseEngine(wanted: string | undefined): Engine {
  return wanted === "firefox" || (wanted !== "chromium" && !findBrowser("chromium")) ? "firefox" : "chromium";
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === "darwin" || process.platform === "win32" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Stays until the person closes the browser or presses Ctrl-C. */
async function showPractice(lab: Lab, origin: string): Promise<void> {
  const { browser } = lab.launched;
  const [first] = await browser.pages();
  await new LabPage(first ?? (await browser.newPage())).goto(`${origin}/`);
  await lab.closeOptions();
  say(`The practice portal is at ${origin}/ with Claimside turned on. Close the browser or press Ctrl-C to end.`);
  await new Promise((resolve) => {
    browser.once("disconnected", resolve);
    process.once("SIGINT", resolve);
  });
}

async function takePictures(lab: Lab, origin: string): Promise<void> {
  const slugs = practicePages();
  const reader = makePageReader(lab);
  const read = await step("Reading the practice pages", () =>
    Promise.all(slugs.map((slug) => reader.read({ url: `${origin}/${slug}/` }))),
  );
  const reports = read.map(({ report }) => report);
  for (const [index, report] of reports.entries())
    process.stdout.write(`practice/${slugs[index]}: ${inWords(report)}\n`);
  mkdirSync(pictures, { recursive: true });
  const taken = await step("Taking pictures, as there is no display", async () => {
    const paths: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      await (await lab.options("#/sidebar")).choose("label:Theme", theme);
      for (const [index, slug] of slugs.entries()) {
        const page = await lab.open(`${origin}/${slug}/`);
        paths.push(await takePicture(lab, page, `${lab.engine}-${slug}-${theme}`, reports[index]?.fired));
      }
    }
    return paths;
  });
  process.stdout.write(`What a person would see:\n${taken.map((path) => `  ${path}\n`).join("")}`);
}

async function takePicture(lab: Lab, page: LabPage, name: string, hasSidebar = false): Promise<string> {
  if (hasSidebar) await page.waitFor("claimside-sidebar");
  await settle(lab, page);
  if (hasSidebar) await page.openSidebar();
  const path = join(pictures, `${name}.png`) as `${string}.png`;
  await page.screenshot(path);
  await page.close();
  return relative(projectFolder, path);
}

function practicePages(): string[] {
  return readdirSync(practice, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** "17340 on line 2 of 2, payer aetna; payer-not-covered (warning)" */
function inWords({ fired, claim, lines, payer, findings }: PageReport): string {
  if (!fired || !claim) return "quiet: no claim with a code it knows";
  const where = lines.map(({ index }) => `${claim.lines[index]?.code} on line ${index + 1} of ${claim.lines.length}`);
  const what = findings.map(({ rule, severity }) => `${rule} (${severity})`);
  return `${where.join(", ")}, payer ${payer ?? "not recognised"}; ${what.join(", ") || "no findings"}`;
}
