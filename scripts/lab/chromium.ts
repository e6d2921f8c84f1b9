import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import type { ForcedExtension, Launched } from "./lab";

export interface LaunchOptions {
  path: string;
  extension: string | ForcedExtension;
  headless: boolean;
  /** "127.0.0.1:4000": where everything goes that is not for this machine. */
  proxy: string;
}

// Nothing of the browser's own: no look-ups, no updates, no slowing down of what is not in front.
const args = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-features=OptimizationHints,MediaRouter,Translate,ProcessPerSiteUpToMainFrameThreshold",
];
const headlessArgs = ["--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900"];

/** Chromium, Chrome or Edge. The extension is loaded over the debugging pipe, which branded Chrome allows too. */
export async function launchChromium({ path, extension, headless, proxy }: LaunchOptions): Promise<Launched> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1400, height: 900 } : null,
    downloadBehavior: { policy: "deny" },
    // Its sandbox needs what containers and root do not have; the pages opened without a person are this machine's own.
    args: [
      ...args,
      `--proxy-server=${proxy}`,
      ...(headless ? headlessArgs : []),
      ...(isRoot || headless ? ["--no-sandbox"] : []),
    ],
    // Puppeteer lets pages open windows at will, and shows a bar that a person need not see. What a policy installs is
    // fetched in the background.
    ignoreDefaultArgs: [
      "--disable-popup-blocking",
      "--enable-automation",
      ...(typeof extension === "string" ? [] : ["--disable-background-networking"]),
    ],
  });
  const id = await install(browser, extension);
  return {
    browser,
    extensionOrigin: `chrome-extension://${id}`,
    openPage: () => openInFront(browser),
    uninstall: () => browser.uninstallExtension(id),
    install: async () => void (await install(browser, extension)),
    closeWelcome: () => closeWelcome(browser, id),
    enable: (isOn) => onExtensionsPage(browser, `chrome.management.setEnabled("${id}", ${isOn})`),
    stopBackground: () => stopWorker(browser, id),
    approve: (patterns) => onExtensionsPage(browser, ...patterns.map((pattern) => consentTo(id, pattern))),
  };
}

/** Loads the extension, where no policy does, and returns its id. */
export async function install(browser: Browser, extension: LaunchOptions["extension"]): Promise<string> {
  return typeof extension === "string" ? await browser.installExtension(extension) : extension.id;
}

/** A tab that is told it is in front: a third cheaper than a window, which would be. */
async function openInFront(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** How long the page may take to come, in milliseconds: far more than the slowest machine needs. */
export const welcomeWithin = 90_000;

/** It would be the tab in front, and of one behind no picture can be taken. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`;
  const welcome = await browser.waitForTarget((target) => target.url() === address, { timeout: welcomeWithin });
  await (await welcome.page())?.close();
}

/** The switch "On specific sites" of chrome://extensions: a person's consent, given beforehand. */
function consentTo(id: string, pattern: string): string {
  return `chrome.developerPrivate.addHostPermission("${id}", ${JSON.stringify(pattern)})`;
}

async function onExtensionsPage(browser: Browser, ...calls: string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions", { waitUntil: "domcontentloaded" });
  for (const call of calls) await page.evaluate(call);
  await page.close();
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const isOurs = (target: Target) => target.type() === "service_worker" && target.url().includes(`//${id}/`);
  const worker = await browser.targets().find(isOurs)?.worker();
  await worker?.close();
}
