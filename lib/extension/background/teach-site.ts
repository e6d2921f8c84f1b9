import { nothingTaught, type SiteTeaching } from "../../core/portals/layout";
import type { Preferences } from "../../core/preferences/preferences";
import { teachingFor, withLayout, withNotCode, withoutNotCode } from "../../core/preferences/sites";
import type { Message, TeachMessage } from "../messages";
import { changePreferences, loadPreferences } from "../preference-store";
import { patternOf } from "../site-grants";

/** The tab that something is taught in. */
interface TaughtTab {
  url?: string | undefined;
  incognito: boolean;
}

/** What is known of the site in a tab. */
export async function loadTeaching({ url }: TaughtTab): Promise<SiteTeaching> {
  const site = patternOf(url ?? "");
  return site ? teachingFor((await loadPreferences()).preferences, site) : nothingTaught;
}

const teaches: ReadonlySet<Message["type"]> = new Set(["not-a-code", "a-code-after-all", "keep-layout"] as const);

export function isTeaching(message: Message): message is TeachMessage {
  return teaches.has(message.type);
}

/** Keeps what was taught for the site in the tab; false from private windows, of which nothing is stored. */
export async function keepTeaching(message: TeachMessage, { url, incognito }: TaughtTab): Promise<boolean> {
  const site = patternOf(url ?? "");
  if (!site || incognito) return false;
  return await changePreferences((preferences) => changed(preferences, site, message));
}

function changed(preferences: Preferences, site: string, message: TeachMessage): Preferences {
  switch (message.type) {
    case "not-a-code":
      return withNotCode(preferences, site, message.locator);
    case "a-code-after-all":
      return withoutNotCode(preferences, site, message.locator);
    case "keep-layout":
      return withLayout(preferences, site, message.fields);
  }
}
