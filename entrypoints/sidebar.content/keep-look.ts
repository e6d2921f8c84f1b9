import type { SidebarPreferences } from "../../lib/core/preferences/preferences";
import { ask } from "../../lib/extension/messages";

/** How the sidebar looks from now on, on every page. */
export function keepLook(look: Partial<SidebarPreferences>): Promise<boolean | undefined> {
  const changes = Object.entries(look).map(([key, value]) => ({ path: ["sidebar", key], value }));
  return ask("change-preferences", { changes });
}
