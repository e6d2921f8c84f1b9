import type { Page } from "puppeteer-core";
import { within } from "../../lib/within";
import type { Lab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { type Settled, settle } from "../lab/settle";
import { servePractice } from "../practice/serve-practice";
import type { PageAddress } from "./page-address";

export interface PageReader {
  /**
   * Opens an address, or a file that is served for as long as it is read, and returns what the extension says of it once page and extension are at rest, or `atMost`
   * milliseconds after it was loaded. Throws a sentence where it cannot be opened, crashes or never answers.
   */
  read(address: PageAddress): Promise<Settled>;
}

/** How long a page may take to load, in milliseconds, and then to come to rest. */
const atMost = 15_000;
/** Pages at a time: much of reading is waiting. Firefox needs a window for each, which costs more than a tab. */
const atOnce = { chromium: 12, firefox: 3 };

/** Reads pages in a few tabs of one browser, which are used again and again: opening one costs as much as reading a page. */
export function makePageReader(lab: Lab, patience = atMost): PageReader {
  const idle: LabPage[] = [];
  const waiting: (() => void)[] = [];
  let free = atOnce[lab.engine];

  const takeTurn = async () => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
  };
  const endTurn = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    async read(address) {
      await takeTurn();
      try {
        const page = idle.pop() ?? (await openForReading(lab));
        const settled = await served(address, (url) => readIn(lab, page, url, patience)).catch(async (error) => {
          // What went wrong in a tab is not to be found in it by the next page.
          await within(page.close(), atMost, null).catch(() => {});
          throw error;
        });
        idle.push(page);
        return settled;
      } finally {
        endTurn();
      }
    },
  };
}

/** Has an address of its own made for each file: what one page keeps in its storage is no concern of the next. */
async function served<Result>(address: PageAddress, work: (url: string) => Promise<Result>): Promise<Result> {
  if ("url" in address) return await work(address.url);
  const server = await servePractice({ "/": address.folder });
  try {
    return await work(`${server.origin}/${address.path}`);
  } finally {
    await server.close();
  }
}

async function openForReading(lab: Lab): Promise<LabPage> {
  const page = await lab.openBlank();
  // A dialog that is gone by itself needs no answer any more.
  page.page.on("dialog", (dialog) => dialog[dialog.type() === "beforeunload" ? "accept" : "dismiss"]().catch(() => {}));
  return page;
}

async function readIn(lab: Lab, page: LabPage, url: string, patience: number): Promise<Settled> {
  const crashed = Promise.withResolvers<never>();
  // The race below hears of it; a crash after the race is nobody's.
  crashed.promise.catch(() => {});
  const onCrash = () => crashed.reject(new Error("the page crashed"));
  const onClose = () => crashed.reject(new Error("the page was closed, by itself or with its browser"));
  page.page.on("error", onCrash).on("close", onClose);
  try {
    const settled = open(page.page, url, patience).then(() => settle(lab, page, patience));
    return await Promise.race([settled, crashed.promise]);
  } finally {
    page.page.off("error", onCrash).off("close", onClose);
  }
}

/** Resolves when the page is loaded, or may be looked at although it still loads. */
async function open(page: Page, url: string, patience: number): Promise<void> {
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: patience }).catch((error) => {
    if (/timeout/i.test(String(error))) return null;
    throw new Error(`the browser could not open it (${String(error.message).split("\n")[0]})`);
  });
  if (response && response.status() >= 400) throw new Error(`the server answered ${response.status()}`);
}
