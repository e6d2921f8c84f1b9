import { describe, test } from "vitest";
import type { Browser as WebExtensions } from "webextension-polyfill";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

type Json = string | number | null | Json[] | { [key: string]: Json };

const notes = { version: 1, payers: { aetna: { notes: "Call first." } } };

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);

  test.each<[string, { [key: string]: Json }, string]>([
    ["corrupt", { preferences: { payers: 7, rules: "off" } }, "payers was left out"],
    ["half-written", { preferences: { version: 1, payers: { aetna: { filingLimitDays: "9" } } } }, "filingLimitDays"],
    ["of something else", { preferences: "rubbish", "preferences-history": [7], "preferences-kept": "x" }, "rubbish"],
    ["of a newer Claimside", { preferences: { version: 9, plans: [] } }, "version was left out: expected 1, found 9"],
    ["whose practice file is wrong", { preferences: notes, "preferences-practice": [] }, "In the practice's file"],
  ])("a store that is %s opens to a page that works, and says what was lost", async (_, stored, says) => {
    const first = await use.lab.openExtensionPage("options.html");
    await first.evaluate(storeInstead, stored);
    await first.close();
    const options = await use.lab.openExtensionPage("options.html");
    await options.until(
      "what was lost to be said",
      (text) => document.querySelector("[role=alert]")?.textContent?.includes(text),
      says,
    );
    await options.evaluate(() => location.assign("#/sidebar"));
    await options.choose("label:Theme", "dark");
    await options.until("the change to be kept", holdsDark);
    await options.close();
  });
});

// The functions below run inside the options page.

declare const chrome: WebExtensions;

async function storeInstead(items: { [key: string]: Json }): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(items);
}

async function holdsDark(): Promise<boolean> {
  const { preferences } = await chrome.storage.local.get("preferences");
  return (preferences as { sidebar?: { theme?: string } } | undefined)?.sidebar?.theme === "dark";
}
