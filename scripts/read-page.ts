import type { Page } from "puppeteer-core";
import type { PageReport } from "../lib/core/view/page-report";
import { type Lab, silentReport } from "./lab/lab";
import type { LabPage } from "./lab/lab-page";

const quietFor = 3000;
/** On a machine that is busy with other things little is done in three seconds: quiet counts as so many answers' time. */
const quietAnswers = 10;
const atMost = 15_000;
const answerWithin = 2500;

/**
 * Opens an address and returns what the extension says of it once page and extension have been quiet for three seconds,
 * or fifteen after the page was loaded (which may take another fifteen). Throws a sentence where the page cannot be opened, crashes or hangs from the start.
 */
export async function readPage(lab: Lab, url: string): Promise<PageReport> {
  const page = await lab.openBlank();
  const crashed = new Promise<never>((_, reject) => page.page.on("error", () => reject(new Error("the page crashed"))));
  crashed.catch(() => {});
  page.page.on("dialog", (dialog) => dialog[dialog.type() === "beforeunload" ? "accept" : "dismiss"]().catch(() => {}));
  try {
    return await Promise.race([settle(lab, page, url), crashed]);
  } finally {
    await within(page.close(), null).catch(() => {});
  }
}

async function settle(lab: Lab, page: LabPage, url: string): Promise<PageReport> {
  let failure: Error | null = null;
  navigate(page.page, url).catch((error) => {
    failure = error;
  });
  const clock = new QuietClock();
  let report: PageReport | null = null;
  while (!clock.isDone()) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (failure) throw failure;
    if (page.page.isClosed()) throw new Error("the page closed itself");
    const asked = Date.now();
    const pulse = await within(pulseOf(page.page), null);
    const said = pulse === null ? null : await within(lab.report(pulse.url), null);
    report = said ?? (pulse === null ? report : null);
    clock.note(pulse, report, Date.now() - asked);
  }
  if (!clock.hasAnswered) throw new Error("the page did not answer within 15 s: a script of it may run without end");
  return report ?? silentReport;
}

/** Watches one page's pulse and report, and says when it has been quiet, or watched, for long enough. */
class QuietClock {
  #state = "";
  #quietSince = Date.now();
  #slowestAnswer = 0;
  #started = Date.now();
  #isLoaded = false;
  hasAnswered = false;

  /** `took`: milliseconds until pulse and report were there. */
  note(pulse: Pulse | null, report: PageReport | null, took: number): void {
    const state = JSON.stringify([pulse, report]);
    // A page that is still loading, or does not answer, is not quiet.
    const isQuiet = state === this.#state && pulse?.isLoaded === true;
    if (!isQuiet) this.#quietSince = Date.now();
    this.#slowestAnswer = isQuiet ? Math.max(this.#slowestAnswer, took) : took;
    this.#state = state;
    if (pulse?.isLoaded && !this.#isLoaded) [this.#isLoaded, this.#started] = [true, Date.now()];
    if (pulse) this.hasAnswered = true;
  }

  isDone(): boolean {
    const enough = Math.max(quietFor, quietAnswers * this.#slowestAnswer);
    return Date.now() - this.#quietSince >= enough || Date.now() - this.#started >= atMost;
  }
}

/** Resolves when the page answers; what it then loads is the pulse's business. */
async function navigate(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: atMost }).catch((error) => {
    if (/timeout/i.test(String(error))) return null;
    throw new Error(`the browser could not open it (${String(error.message).split("\n")[0]})`);
  });
  if (response && response.status() >= 400) throw new Error(`the server answered ${response.status()}`);
}

interface Pulse {
  url: string;
  isLoaded: boolean;
  /** How many changes each frame's document has seen. */
  changes: number[];
}

async function pulseOf(page: Page): Promise<Pulse | null> {
  const frames = page
    .frames()
    .map((frame) => within(frame.evaluate(countChanges) as Promise<Beat>, null).catch(() => null));
  const [top, ...others] = await Promise.all(frames);
  // The page that stands before the one asked for is none.
  if (!top || top.url === "about:blank") return null;
  return { url: top.url, isLoaded: top.isLoaded, changes: [top, ...others].map((beat) => beat?.changes ?? -1) };
}

interface Beat {
  url: string;
  isLoaded: boolean;
  changes: number;
}

// Runs in the page, as text: it leaves one counter behind, and watches open shadow roots too, as they appear.
const countChanges = `(() => {
  const own = (window.__quietness ??= { changes: 0, roots: new WeakSet() });
  const roots = [document, ...[...document.querySelectorAll("*")].flatMap((element) => element.shadowRoot ?? [])];
  for (const root of roots.filter((root) => !own.roots.has(root))) {
    own.roots.add(root);
    const observer = new MutationObserver((records) => { own.changes += records.length; });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  return { url: location.href, isLoaded: document.readyState === "complete", changes: own.changes };
})()`;

/** The promise's value, or `otherwise` where it takes too long. */
function within<Value, Other>(promise: Promise<Value>, otherwise: Other): Promise<Value | Other> {
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<Other>((resolve) => {
    timer = setTimeout(resolve, answerWithin, otherwise);
  });
  return Promise.race([promise, patience]).finally(() => clearTimeout(timer));
}
