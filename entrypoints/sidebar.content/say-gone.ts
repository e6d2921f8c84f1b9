import type { Preferences } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/words/en/sidebar";
import { everyBeat } from "../../lib/page/watch/every-beat";
import { makeUndoNotice } from "./undo-notice";

/**
 * Says, in the place where a sidebar stood as these preferences have it, that the extension behind it is gone; nothing
 * where none stood, or where a newer copy's stands when it has left. A copy that comes later takes the word away.
 */
export async function sayGone(shown: Preferences | undefined): Promise<void> {
  await Promise.resolve();
  if (!shown || document.querySelector("claimside-sidebar")) return;
  const end = new AbortController();
  makeUndoNotice(end.signal).show(shown, wording.sidebar.gone);
  // A copy that was there already, but did not stand yet, has taken nothing away. In a dialog it is seen at the next beat.
  const makeWay = () => document.querySelector("claimside-sidebar") && end.abort();
  const coming = new MutationObserver(makeWay);
  coming.observe(document.documentElement, { childList: true });
  end.signal.addEventListener("abort", () => coming.disconnect());
  everyBeat(makeWay, end.signal);
}
