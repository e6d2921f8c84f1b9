import { browser } from "wxt/browser";
import { tellTab } from "../messages";

/** As the manifest calls it. */
const toSidebar = "to-sidebar";

/** Passes the browser's shortcut on to the tab in which it was pressed. */
export function hearShortcut(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === toSidebar && tab?.id !== undefined) void tellTab(tab.id, { type: "to-sidebar" }, 0);
  });
}

/** The keys as the browser has them now: the person may have changed them. */
export async function shortcutToSidebar(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === toSidebar)?.shortcut ?? "";
}
