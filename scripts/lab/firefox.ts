import { randomUUID } from "node:crypto";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { install, type LaunchOptions, welcomeWithin } from "./chromium";
import type { Launched } from "./lab";
import { waitUntil } from "./wait-until";

const geckoId = "claimside@claimside.example";

/** Firefox over WebDriver BiDi. */
export async function launchFirefox({ path, extension, headless, proxy }: LaunchOptions): Promise<Launched> {
  // Firefox makes up an extension's address at install; a given one lets the lab open its pages.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1400, height: 900 } : null,
    // Without it, automation may not enter extension pages.
    args: ["--remote-allow-system-access", ...(headless ? ["--width=1400", "--height=900"] : [])],
    extraPrefsFirefox: {
      ...preferences,
      ...proxyPreferences(proxy),
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
    },
  });
  endWithProcess(browser);
  const id = await install(browser, extension);
  const welcome = `moz-extension://${uuid}/welcome.html`;
  if (typeof extension !== "string")
    await browser.waitForTarget((target) => target.url() === welcome, { timeout: welcomeWithin });
  return {
    browser,
    extensionOrigin: `moz-extension://${uuid}`,
    // Firefox cannot pretend: only a window of its own is in front.
    openPage: () => openWindow(browser),
    uninstall: () => browser.uninstallExtension(id),
    install: async () => void (await install(browser, extension)),
    // Each page of the lab is a window of its own: none comes in front of it.
    closeWelcome: async () => {},
    enable: (isOn) =>
      inBrowser(browser, `${addons}.getAddonByID("${geckoId}").then((one) => one.${isOn ? "enable" : "disable"}())`),
    stopBackground: () =>
      inBrowser(browser, `WebExtensionPolicy.getByID("${geckoId}").extension.terminateBackground()`),
    // The preference below answers the question for every site.
    approve: async () => {},
  };
}

/**
 * Puppeteer asks Firefox to end where this process is told to, which takes longer than the process is given: it would be
 * left running.
 */
function endWithProcess(browser: Browser): void {
  process.once("SIGTERM", () => browser.process()?.kill("SIGKILL"));
}

/** How often a window is asked for, where Puppeteer missed that it was opened. */
const asks = 5;

/** Puppeteer looks for a window as soon as Firefox answers; on a busy machine it has not been told of it by then, and another is asked for. */
async function openWindow(browser: Browser, left = asks): Promise<Page> {
  try {
    return await browser.newPage({ type: "window" });
  } catch (error) {
    if (left === 1 || !String(error).includes("failing to create a browsing context")) throw error;
    return await openWindow(browser, left - 1);
  }
}

const addons = 'ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs").AddonManager';

/** Runs a script on a page of the browser's own, which may do what a person does there. */
async function inBrowser(browser: Browser, script: string): Promise<void> {
  const page = await browser.newPage();
  // Firefox reports no end of this navigation, though the page is there.
  page.goto("about:addons").catch(() => {});
  const isThere = () => page.evaluate("location.href === 'about:addons' && document.readyState === 'complete'");
  await waitUntil(
    "about:addons to load",
    // A page that is just coming answers nothing: it is asked again.
    () => isThere().catch(() => false),
    async () => page.url(),
  );
  await page.evaluate(script);
  await page.close();
}

const preferences = {
  "extensions.webextOptionalPermissionPrompts": false,
  // Installed again, an extension keeps its address.
  "extensions.webextensions.keepUuidOnUninstall": true,
  // No slowing down of what is not in front.
  "dom.min_background_timeout_value": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
  "dom.ipc.processPriorityManager.enabled": false,
  "widget.windows.window_occlusion_tracking.enabled": false,
  // Nothing of the browser's own: no pictures of pages, no look at their forms, words or icons, no session to come back to.
  "accessibility.force_disabled": 1,
  "browser.chrome.site_icons": false,
  "browser.formfill.enable": false,
  "browser.ml.enable": false,
  "browser.pagethumbnails.capturing_disabled": true,
  "browser.sessionstore.interval": 3_600_000,
  "browser.sessionstore.resume_from_crash": false,
  "browser.translations.enable": false,
  "extensions.formautofill.addresses.enabled": false,
  "extensions.formautofill.creditCards.enabled": false,
  "places.history.enabled": false,
  "signon.rememberSignons": false,
  "toolkit.cosmeticAnimations.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,none",
  "dom.push.enabled": false,
  "dom.disable_open_during_load": true,
  "browser.download.enable_spam_prevention": true,
};

function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const [host = "", port] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
    "network.proxy.allow_hijacking_localhost": false,
  };
}
