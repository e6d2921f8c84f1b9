import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/words/en/sidebar";
import { ask } from "../../lib/extension/messages";
import type { makeUndoNotice } from "./undo-notice";

/** Has it kept for the site that the field at a locator holds no code, and offers the way back. */
export function makeRefusal(notice: ReturnType<typeof makeUndoNotice>, onNotKept: () => void) {
  const { rememberedNotCode, notRemembered } = wording.sidebar;
  return async (locator = "", preferences: Preferences = defaultPreferences): Promise<void> => {
    const isKept = (await ask("not-a-code", { locator })) === true;
    const undo = () => void ask("a-code-after-all", { locator });
    if (isKept) return notice.show(preferences, rememberedNotCode, undo);
    notice.show(preferences, notRemembered);
    onNotKept();
  };
}
