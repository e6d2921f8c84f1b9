import type { Frame, HTTPRequest, KeyInput, Page } from "puppeteer-core";
import {
  chooseOption,
  evaluateIn,
  frameCorner,
  isAt,
  isTab,
  isThere,
  isUnderOurs,
  type Json,
  middleOf,
  selectText,
  shownText,
  standsOpen,
} from "./in-page";
import { waitUntil } from "./wait-until";

/** How long a person holds a key, in milliseconds; nothing is awaited by it. */
const keyHeld = 20;

const sidebar = "claimside-sidebar";

/**
 * One page of the lab. Elements are named by CSS selectors, ` >>> ` entering a frame or an open shadow root, as in the
 * product's own reports; a last part `button:Turn on` or `label:Site address` names a control by what it is called.
 *
 * It clicks and types through the browser's input, never by script, and finds elements by plain evaluation: puppeteer's
 * own element handles do not work in Firefox's extension pages.
 */
export class LabPage {
  /** What the page has asked its server for and not been answered. */
  readonly openRequests: ReadonlySet<HTTPRequest>;

  constructor(readonly page: Page) {
    this.openRequests = watchRequests(page);
  }

  /** Goes to an address and waits until it is loaded; `within` milliseconds, then the page is taken as it stands. */
  async goto(url: string, within = 15_000): Promise<void> {
    if (!url.includes("-extension://")) {
      await this.page.goto(url, { waitUntil: "load", timeout: within });
      return;
    }
    // Firefox reports no end of this navigation, though the page is there.
    this.page.goto(url, { timeout: within }).catch(() => {});
    await this.until(`${url} to load`, isAt, url);
  }

  evaluate<Args extends Json[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return evaluateIn(this.page.mainFrame(), work, ...args);
  }

  /** Waits until `work` is true in the page; throws a sentence about what was expected, and what stood there, otherwise. */
  async until<Args extends Json[]>(what: string, work: (...args: Args) => unknown, ...args: Args): Promise<void> {
    await waitUntil(
      what,
      // A page that is just being replaced answers nothing: it is asked again.
      () => this.evaluate(work, ...args).catch(() => false),
      () => this.lastSeen("body"),
    );
  }

  async exists(selector: string): Promise<boolean> {
    // What cannot be entered is not there: that is the answer.
    const entered = await this.#enter(selector).catch(() => null);
    return entered !== null && evaluateIn(entered.frame, isThere, entered.path);
  }

  /** What stands in a field, or the text of any other element; null where there is none. */
  async text(selector: string): Promise<string | null> {
    const { frame, path } = await this.#enter(selector);
    return evaluateIn(frame, shownText, path);
  }

  async waitFor(selector: string): Promise<void> {
    await waitUntil(
      `${selector} to be there`,
      () => this.exists(selector),
      () => this.lastSeen(selector),
    );
  }

  async waitGone(selector: string): Promise<void> {
    const isGone = async () => !(await this.exists(selector));
    await waitUntil(`${selector} to be gone`, isGone, () => this.lastSeen(selector));
  }

  /** As much of a selector as finds something, and what stands in it; for people to read. */
  async lastSeen(selector: string): Promise<string> {
    const parts = selector.split(" >>> ");
    for (let length = parts.length; length > 0; length--) {
      const found = parts.slice(0, length).join(" >>> ");
      // What is not there is not the last that was seen; a shorter part of the way may be.
      const text = await this.text(found).catch(() => null);
      if (text !== null)
        return `${found} at ${this.page.url()} held "${text.replace(/\s+/g, " ").trim().slice(0, 400)}"`;
    }
    return `nothing of ${selector} at ${this.page.url()}`;
  }

  /** Clicks into the middle of an element once it is there and stands still. */
  async click(selector: string): Promise<void> {
    // What is in the sidebar is reached once it is open.
    if (selector.startsWith(`${sidebar} >>> `)) await this.openSidebar();
    let place = await this.#place(selector);
    await waitUntil(
      `${selector} to be there and stand still`,
      async () => {
        const before = place;
        place = await this.#place(selector);
        return place && before && isSamePlace(place, before);
      },
      () => this.lastSeen(selector),
    );
    if (!place) return;
    if (!selector.startsWith("claimside") && (await this.evaluate(isUnderOurs, place.x, place.y))) {
      throw new Error(`A click on ${selector} would hit the sidebar, which stands over it.`);
    }
    await this.page.mouse.click(place.x, place.y);
  }

  /** Opens the sidebar by its tab, as a person does; it may stand open already. */
  async openSidebar(): Promise<void> {
    await this.waitFor(sidebar);
    if (await this.evaluate(isTab, sidebar)) await this.click(sidebar);
    await this.until("the sidebar to stand open", standsOpen, sidebar);
  }

  /** Whether something of ours stands over the middle of an element, once that is scrolled into sight. */
  async isUnderOurs(selector: string): Promise<boolean> {
    const place = await this.#place(selector);
    return place !== null && (await this.evaluate(isUnderOurs, place.x, place.y));
  }

  /** Types into what has the focus, key by key. */
  async type(text: string): Promise<void> {
    for (const key of text) await this.page.keyboard.press(key as KeyInput, { delay: keyHeld });
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Presses a key while another is held. */
  async pressWith(held: KeyInput, key: KeyInput): Promise<void> {
    await this.page.keyboard.down(held);
    await this.press(key);
    await this.page.keyboard.up(held);
  }

  /** Clicks into a text field, takes out what stands there and types. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    const { frame, path } = await this.#enter(selector);
    await evaluateIn(frame, selectText, path);
    await this.press("Backspace");
    await this.type(text);
  }

  async choose(selector: string, value: string): Promise<void> {
    const { frame, path } = await this.#enter(selector);
    const found = await evaluateIn(frame, chooseOption, path, value);
    if (!found) throw new Error(`${selector} was expected to be a list with the choice "${value}"; it is not.`);
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
  }

  /** The middle of an element in the page's own coordinates, scrolled into view; null where it is not there. */
  async #place(selector: string): Promise<{ x: number; y: number } | null> {
    // What cannot be entered has no place: that is the answer.
    const entered = await this.#enter(selector).catch(() => null);
    const middle = entered && (await evaluateIn(entered.frame, middleOf, entered.path));
    return entered && middle && { x: entered.x + middle.x, y: entered.y + middle.y };
  }

  /** Follows a selector into the frame that holds its end. */
  async #enter(selector: string): Promise<{ frame: Frame; path: string[]; x: number; y: number }> {
    let frame = this.page.mainFrame();
    let [x, y, path]: [number, number, string[]] = [0, 0, []];
    const parts = selector.split(" >>> ");
    for (const [index, part] of parts.entries()) {
      path.push(part);
      const corner = index < parts.length - 1 ? await evaluateIn(frame, frameCorner, path) : null;
      if (!corner) continue;
      frame = await childFrame(frame, corner.index);
      [x, y, path] = [x + corner.x, y + corner.y, []];
    }
    return { frame, path, x, y };
  }
}

/** Bringing what stands at half a pixel into the middle, Firefox scrolls one to and fro each time. */
function isSamePlace(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}

function watchRequests(page: Page): ReadonlySet<HTTPRequest> {
  const open = new Set<HTTPRequest>();
  page.on("request", (request) => void open.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) page.on(end, (request) => void open.delete(request));
  return open;
}

async function childFrame(frame: Frame, index: number): Promise<Frame> {
  const handle = await frame.evaluateHandle(`[...document.querySelectorAll("iframe, frame")][${index}]`);
  const child = await handle.asElement()?.contentFrame();
  if (!child) throw new Error("A frame was expected to hold a document; it holds none yet.");
  return child;
}
