import { browser } from "wxt/browser";
import { listen } from "./listen";

const sentinel = "sentinel";

/** The match patterns of the sites that Claimside is on for. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Those that an organisation's build was made for: granted at install, and not to be turned off from here. */
export function lockedSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Asks the browser for sites; only from a click. False where the person declined. */
export function turnOn(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

export async function turnOff(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/** Whether Claimside may run on the site of an address; addresses without a site (about:blank) follow their tab's. */
export async function isGranted(address: string | undefined): Promise<boolean> {
  const pattern = patternOf(address ?? "");
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** "https://portal.example/*" for any address on that site (patterns know no ports); null for pages no extension may enter. */
export function patternOf(address: string): string | null {
  // "portal.example:8443" has a port, "about:blank" a scheme.
  const url = URL.parse(/^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null;
  // In a pattern a star is every site.
  if (url.hostname.includes("*")) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

let queue: Promise<void> = Promise.resolve();

/** Registers the sentinel for exactly the granted sites. Calls wait for each other: registering twice at once fails. */
export function registerSentinel(): Promise<void> {
  queue = queue.then(registerNow, registerNow);
  return queue;
}

async function registerNow(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [sentinel] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [sentinel] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: sentinel,
      js: ["content-scripts/sentinel.js"],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      // It waits for the page's markup by itself: a script that comes after it holds the page's own load up.
      runAt: "document_start",
      persistAcrossSessions: true,
    } as never,
  ]);
}

/** Calls back whenever a site is turned on or off, here or in the browser's own settings. */
export function watchSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) listen(event, onChange, signal);
}
