import { browser } from "wxt/browser";
import { activity } from "../activity";
import type { Reference } from "../core/reference/reference";
import { loadReference } from "./reference-store";
import { referenceKey } from "./store-keys";

/** Tells everybody that the tables on file have changed. `tables` is how many there are now. */
export async function announceReference(tables: number): Promise<void> {
  await browser.storage.local.set({ [referenceKey]: tables === 0 ? null : new Date().toISOString() });
}

let last: { mark: unknown; reference: Reference } | undefined;

/** The tables on file; undefined where none were loaded. The database is opened once for each change of it. */
export async function referenceOnFile(): Promise<Reference | undefined> {
  const { [referenceKey]: mark } = await browser.storage.local.get(referenceKey).catch((error) => {
    activity.fail("reading the browser's storage", error);
    return {} as Record<string, unknown>;
  });
  if (!mark) return undefined;
  if (last?.mark !== mark) last = { mark, reference: await loadReference() };
  return last.reference;
}
