import { nothingTaught, type SiteTeaching } from "../../core/portals/layout";
import type { Preferences } from "../../core/preferences/preferences";
import {
  teachingFor,
  withFormAnswer,
  withHabit,
  withLayout,
  withNotCode,
  withoutFormAnswer,
  withoutNotCode,
  withWriting,
} from "../../core/preferences/sites";
import type { Message } from "../message-table";
import { loadPreferences } from "../preference-store";
import { patternOf } from "../site-grants";
import { changePreferences } from "./write-preferences";

/** The tab that something is taught in; none where no tab said it. */
type TaughtTab = { url?: string | undefined; incognito: boolean } | undefined;

type TeachMessage = Message<
  | "not-a-code"
  | "a-code-after-all"
  | "keep-layout"
  | "keep-form-answer"
  | "forget-form-answer"
  | "keep-habit"
  | "keep-writing"
>;

/** What is known of the site in a tab. */
export async function loadTeaching(tab: TaughtTab): Promise<SiteTeaching> {
  const site = patternOf(tab?.url ?? "");
  return site ? teachingFor((await loadPreferences()).preferences, site) : nothingTaught;
}

/** Keeps what was taught for the site in the tab; false from private windows, of which nothing is stored. */
export async function keepTeaching(message: TeachMessage, tab: TaughtTab): Promise<boolean> {
  const site = patternOf(tab?.url ?? "");
  if (!site || tab?.incognito) return false;
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
    case "keep-form-answer":
      return withFormAnswer(preferences, site, message.answer, message.selectors);
    case "forget-form-answer":
      return withoutFormAnswer(preferences, site, message.selectors);
    case "keep-habit":
      return withHabit(preferences, site, message.habit);
    case "keep-writing":
      return withWriting(preferences, site, message.writing);
  }
}
