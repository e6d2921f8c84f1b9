import { describe, test } from "vitest";
import type { Browser as WebExtensions } from "webextension-polyfill";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

describe.each(engines)("the browser's own sync, in %s", (engine) => {
  const use = useLab(engine);

  test("takes all that has room, and says what has not", async () => {
    const first = await use.lab.openExtensionPage("options.html");
    await first.evaluate(storeMuch);
    await first.close();
    const options = await use.lab.openExtensionPage("options.html#/share");
    await options.click("label:Keep my settings in step with my other browsers");
    await options.until(
      "what has no room to be said",
      (says) => document.body.textContent?.includes(says),
      "Too much for",
    );
    await options.until("the browser to have taken the rest", isNearlyFull);
    await options.evaluate(writeElsewhere);
    await options.until("what another browser wrote to be taken", isTaken);
    await options.click("label:Keep my settings in step with my other browsers");
    await options.click("button:Remove what is kept there");
    await options.until("nothing to be kept there", () =>
      chrome.storage.sync.get(null).then((all) => !Object.keys(all)[0]),
    );
    await options.close();
  });
});

// The functions below run inside the options page.

declare const chrome: WebExtensions;

/** More than the browser takes, in letters of which each browser counts some in its own way; one text is larger than an item. */
async function storeMuch(): Promise<void> {
  const letters = { a: 900, é: 450, 漢: 300, "😀": 225, "<": 150, '"': 450, "\u0001": 150, "\u2028": 150 };
  const texts = Object.entries(letters).map(([letter, count]) => letter.repeat(count));
  const payers = Array.from({ length: 60 }, (_, at) => [
    `own/p-${at}`,
    { name: `Plan ${at}`, notes: texts[at % texts.length], limits: texts[(at + 1) % texts.length] },
  ]);
  const aetna = { notes: "x".repeat(9000), contact: "Ann" };
  await chrome.storage.local.set({ preferences: { version: 1, payers: { ...Object.fromEntries(payers), aetna } } });
}

async function isNearlyFull(): Promise<boolean> {
  return Object.keys(await chrome.storage.sync.get(null)).length > 48;
}

async function writeElsewhere(): Promise<void> {
  const aetna = { version: 1, fields: [[["contact"], Date.now() + 60_000, "Bob"]] };
  await chrome.storage.sync.set({ '["you","payers","aetna"]': aetna });
}

async function isTaken(): Promise<boolean> {
  const { preferences } = await chrome.storage.local.get("preferences");
  return JSON.stringify(preferences).includes('"contact":"Bob"');
}
