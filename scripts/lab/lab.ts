import type { Browser, Page } from "puppeteer-core";
import type { PageReport } from "../../lib/core/view/page-report";
import type { TabReport } from "../../lib/extension/tab-report";
import { within } from "../../lib/within";
import { type Engine, findBrowser } from "../setup/find-browser.mjs";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";
import {
  askForReport,
  dumpStorage,
  goTo,
  injectTeaching,
  isRegistered,
  registeredNow,
  reloadSoon,
  tellShortcut,
  zoomTab,
} from "./in-extension";
import { LabPage } from "./lab-page";
import { installing } from "./page-beat";
import { type OutsideWatch, watchOutside } from "./watch-outside";

export interface LabOptions {
  engine: Engine;
  /** The folder of a built extension, or the id of one that a policy of this machine installs. */
  extension: string | ForcedExtension;
  /** Default: true. */
  headless?: boolean;
  /** What an install opens stays open; default: it is closed. */
  keepsWelcome?: boolean;
  /** Whether pages say what they have scheduled, for `settle`; default: true. It costs them a little. */
  isWatched?: boolean;
}

/** An extension that the browser is told to install by policy: the lab waits until it has done so. */
export interface ForcedExtension {
  id: string;
}

/** A launched browser with the extension in it; each engine makes one in its own way. */
export interface Launched {
  browser: Browser;
  /** "chrome-extension://…" */
  extensionOrigin: string;
  /** Opens an empty page that is visible and has the focus, as far as it can tell, whatever else is open. */
  openPage(): Promise<Page>;
  /** Takes the extension out of the browser, with all that it kept. */
  uninstall(): Promise<void>;
  install(): Promise<void>;
  /** Closes what an install opens, once it is there, where it would come in front of the lab's pages. */
  closeWelcome(): Promise<void>;
  /** Turns it off as on the browser's page of extensions, or on again. */
  enable(isOn: boolean): Promise<void>;
  /** Ends the background, where it is awake, as the browser does with one that has nothing to do. */
  stopBackground(): Promise<void>;
  /** Lets the next requests for these match patterns pass without the browser's question, which no script can answer. */
  approve(patterns: string[]): Promise<void>;
}

/**
 * A real browser with the built extension, the same for tests and commands in Chromium and Firefox. Throws where no
 * browser of that engine is installed.
 */
export async function openLab({
  engine,
  extension,
  headless = true,
  isWatched = true,
  ...options
}: LabOptions): Promise<Lab> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`No browser of the ${engine} kind was found: run "npm start" once, or install one.`);
  const outside = await watchOutside();
  const launch = engine === "firefox" ? launchFirefox : launchChromium;
  const launched = await launch({ path: found.path, extension, headless, proxy: outside.address });
  if (!options.keepsWelcome) await launched.closeWelcome();
  return new Lab(engine, found.name, launched, outside, isWatched);
}

export class Lab {
  #options: Promise<LabPage> | null = null;

  constructor(
    readonly engine: Engine,
    /** "Chromium", "Edge", "Firefox" … */
    readonly browserName: string,
    readonly launched: Launched,
    readonly outside: OutsideWatch,
    readonly isWatched: boolean,
  ) {}

  /** Opens an address in a page that is in front, as far as it can tell: no timer of it is held back. */
  async open(url: string): Promise<LabPage> {
    const page = await this.openBlank();
    await page.goto(url);
    return page;
  }

  async openBlank(): Promise<LabPage> {
    const page = await this.launched.openPage();
    if (this.isWatched) await page.evaluateOnNewDocument(installing(true));
    return new LabPage(page);
  }

  async openExtensionPage(
    file: `options.html${string}` | `${"popup" | "practice-claim" | "welcome"}.html`,
  ): Promise<LabPage> {
    const page = await this.openBlank();
    await page.goto(`${this.launched.extensionOrigin}/${file}`);
    return page;
  }

  /** The one options page that this lab works with, at a place on it such as "#/sites". */
  async options(place?: `#/${string}`): Promise<LabPage> {
    this.#options ??= this.openExtensionPage("options.html");
    const options = await this.#options;
    if (place) await options.evaluate(goTo, place);
    return options;
  }

  async closeOptions(): Promise<void> {
    await (await this.#options)?.close();
    this.#options = null;
  }

  /** Turns the extension on for sites as a person does: types each address into the options page and clicks. */
  async turnOn(...addresses: string[]): Promise<void> {
    await this.launched.approve(addresses.map(patternOf));
    const options = await this.options("#/sites");
    for (const address of addresses) {
      await options.fill("label:Site address", address);
      await options.click("button:Turn on");
      await options.until(`${address} to be turned on`, isRegistered, patternOf(address), true);
    }
  }

  async turnOff(address: string): Promise<void> {
    const pattern = patternOf(address);
    const options = await this.options("#/sites");
    await options.click(`button:Turn off ${new URL(address).hostname}`);
    await options.until(`${pattern} to be turned off`, isRegistered, pattern, false);
  }

  /** What the extension itself reads and says of the page at this address; null while nothing of it runs there. */
  async report(url: string): Promise<PageReport | null> {
    return (await this.tabReport(url))?.page ?? null;
  }

  /** The same, and what it has still to do there; waits so many milliseconds at most for it to be done. */
  async tabReport(url: string, patience = 0): Promise<TabReport | null> {
    return (await this.options()).evaluate(askForReport, url, patience);
  }

  /** Begins to teach a form, as the popup does for the tab it was opened over. */
  async teach(url: string): Promise<void> {
    await (await this.options()).evaluate(injectTeaching, url);
  }

  /** Zooms the page at this address, 2 for 200 %, and no other of its site: Firefox cannot. */
  async zoom(url: string, factor: number): Promise<void> {
    await (await this.options()).evaluate(zoomTab, url, factor);
  }

  /** Has a page hear the shortcut to the sidebar, as the browser passes it on. */
  async pressShortcut(url: string): Promise<void> {
    await (await this.options()).evaluate(tellShortcut, url);
  }

  /** The content scripts that the browser starts by itself, with the sites they are for. */
  async registeredScripts(): Promise<{ id: string; matches?: string[] }[]> {
    return (await this.options()).evaluate(registeredNow);
  }

  /** Everything the extension keeps, in every store it may use. */
  async storage(): Promise<Record<string, unknown>> {
    return (await this.options()).evaluate(dumpStorage);
  }

  /** What tried to leave this machine, apart from the browser's own calls to those who made it. */
  strayRequests(): string[] {
    return this.outside.requests.filter((request) => !browserMakers.test(hostOf(request)));
  }

  /** Installs the extension over itself, as an update does; the browser closes its pages. */
  async update(): Promise<void> {
    this.#options = null;
    await this.launched.install();
  }

  /** Has the extension load itself anew, as it stands; the browser closes its pages. */
  async reload(): Promise<void> {
    const options = await this.options();
    this.#options = null;
    await options.evaluate(reloadSoon);
  }

  /** Turns the extension off in the browser, or on again; the browser closes its pages. */
  async enable(isOn: boolean): Promise<void> {
    this.#options = null;
    await this.launched.enable(isOn);
  }

  /** As on the first day, in the browser that stands: no page open, nothing kept, turned on nowhere. */
  async renew(): Promise<void> {
    const { browser, uninstall, install, closeWelcome } = this.launched;
    // A browser without any page may end.
    const [first, ...others] = await browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto("about:blank");
    this.#options = null;
    await uninstall();
    await install();
    await closeWelcome();
    this.outside.requests.length = 0;
  }

  async close(): Promise<void> {
    const process = this.launched.browser.process();
    const isClosed = this.launched.browser.close().then(() => true);
    // A browser that does not end in time, or well, is ended: its profile is thrown away anyway.
    if (!(await within(isClosed, closeWithin, false).catch(() => false))) process?.kill("SIGKILL");
    await this.outside.close();
  }
}

/** How long a browser may take to end, in milliseconds. */
const closeWithin = 10_000;

/** Updates, safe browsing, the time: whatever the switches of the launchers do not reach. No code of ours goes there. */
const browserMakers = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|microsoft|msn|bing)\.(com|net|org)$/;

/** "http://a.example/b" and "a.example:443" → "a.example" */
function hostOf(request: string): string {
  return new URL(request.includes("://") ? request : `https://${request}`).hostname;
}

/** "http://127.0.0.1:4000/x" → "http://127.0.0.1/*" */
function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
