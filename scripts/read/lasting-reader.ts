import { within } from "../../lib/within";
import type { Lab } from "../lab/lab";
import type { Settled } from "../lab/settle";
import type { PageAddress } from "./page-address";
import { makePageReader, type PageReader } from "./page-reader";

export interface LastingReader extends PageReader {
  /** Opens the browser beforehand, so that the first page does not wait for it. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** A browser, and the pages that are being read in it. */
interface Running {
  lab: Lab;
  reader: PageReader;
  pages: Set<PageAddress>;
  /** One page has been told that the browser ended. */
  isTold: boolean;
}

/**
 * Reads pages as a page reader does, and goes on where the browser ends in the middle: the page that notices it first
 * fails with a sentence, those that were being read beside it are read anew in a fresh browser.
 */
export function makeLastingReader(openLab: () => Promise<Lab>, patience?: number): LastingReader {
  let running: Promise<Running> | null = null;
  const launch = async (): Promise<Running> => {
    const lab = await openLab();
    return { lab, reader: makePageReader(lab, patience), pages: new Set(), isTold: false };
  };
  const current = () => {
    running ??= launch();
    return running;
  };
  const read = async (address: PageAddress): Promise<Settled> => {
    const mine = current();
    const browser = await mine;
    browser.pages.add(address);
    try {
      return await browser.reader.read(address);
    } catch (error) {
      if (await isThere(browser.lab)) throw error;
      if (running === mine) running = null;
      if (browser.isTold) return await read(address);
      browser.isTold = true;
      throw new Error(`the browser ended while this page and ${browser.pages.size - 1} others were being read`);
    } finally {
      browser.pages.delete(address);
    }
  };
  return {
    read,
    open: async () => void (await current()),
    async close() {
      // One that could not be started has told whoever asked for it, and leaves nothing to close.
      const last = await running?.catch(() => null);
      await last?.lab.close();
    },
  };
}

/** How long a browser that is there may take to answer, in milliseconds. */
const answerWithin = 20_000;

async function isThere(lab: Lab): Promise<boolean> {
  const answer = lab.options().then((options) => options.evaluate(() => true));
  // Whatever keeps it from answering, it is not there: the caller throws what went wrong.
  return await within(answer, answerWithin, false).catch(() => false);
}
