import { browser } from "wxt/browser";
import { addressOf, type OptionsPlace } from "../../core/view/options-place";

/** Opens the options at a place; where they stand open already they go there, and what is being typed in them stays. */
export async function openOptions(at?: OptionsPlace): Promise<void> {
  if (!at) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL("/options.html");
  const url = page + addressOf(at);
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
