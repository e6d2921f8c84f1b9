import { guidePage, type PageGuidance } from "../../core/guide-page";
import type { Preferences } from "../../core/preferences/preferences";
import { readSight } from "../../core/reading/read-fields";
import type { FrameReading } from "../../core/reading/reading";
import type { Message } from "../message-table";
import { loadPreferences } from "../preference-store";
import { referenceOnFile } from "../reference-news";

/** What the background answers a sidebar: all that is to be shown, and how the practice wants it shown. */
export interface Guided {
  guidance: PageGuidance;
  preferences: Preferences;
}

/**
 * Thinks for a sidebar: rules, facts and preferences live in the background, so pages carry nothing of them. Nothing of
 * what came is kept.
 */
export async function guideTab({
  frames,
  today,
  note,
}: Pick<Message<"guide">, "frames" | "today" | "note">): Promise<Guided> {
  const [{ preferences }, reference] = await Promise.all([loadPreferences(), referenceOnFile()]);
  const readings = frames.map(([frameId, sight]) => fromFrame(frameId, readSight(sight)));
  return { guidance: guidePage(readings, preferences, today, { reference, note }), preferences };
}

function fromFrame(frameId: number, reading: FrameReading): FrameReading {
  return { ...reading, fields: reading.fields.map((field) => ({ ...field, frameId })) };
}
