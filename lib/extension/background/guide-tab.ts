import type { LineOrigin } from "../../core/claim/build-claim";
import { fieldsOfSlot } from "../../core/claim/field-of-slot";
import { type PageFocus, type Place, placeOfFocus } from "../../core/claim/place-of-focus";
import { guidePage, type PageGuidance } from "../../core/guide-page";
import { forgetNotes } from "../../core/note/words/forget-notes";
import { lockedBy } from "../../core/preferences/layers";
import type { Preferences } from "../../core/preferences/preferences";
import type { FrameNews } from "../../core/reading/frame-news";
import { readSight } from "../../core/reading/read-fields";
import type { FrameReading, FrameSight } from "../../core/reading/reading";
import { type Difference, differenceBetween } from "../../core/values/difference";
import { withHeld } from "../../core/view/aside-view";
import type { ReadNote } from "../../core/view/note-view";
import type { PageReport } from "../../core/view/page-report";
import { languageNow } from "../../core/words/catalogue";
import type { Language } from "../../core/words/language";
import { loadPreferences } from "../preference-store";
import { referenceOnFile } from "../reference-news";
import { speakAsIn } from "../speak-as-set";
import { inject } from "./inject";
import { forgetTab, sightsNow } from "./known-sights";

/** What a sidebar goes by. */
export interface PageNow {
  frames: readonly FrameNews[];
  focus?: PageFocus | undefined;
  /** YYYY-MM-DD */
  today: string;
  note?: ReadNote | undefined;
  /** What its scripts speak. */
  language: Language;
}

/** What the background answers a sidebar: all that is to be shown, and how the practice wants it shown. */
export interface Guided {
  /** Of lines without a code that Claimside knows there is only where they stand, and what findings lead to: nobody asks for more. */
  guidance: Omit<PageGuidance, "report">;
  /** Where in the claim the person is at work. */
  place: Place | null;
  preferences: Preferences;
}

/** What is to be shown as a whole, or how it differs from the answer `since`. */
type NumberedAnswer = { number: string } & ({ guided: Guided } | { since: string; difference: Difference });

/**
 * `"as before"`: word for word what was answered under that number. `"send all"`: a frame that was only said to have
 * changed is not known here.
 */
export type GuideAnswer = NumberedAnswer | "as before" | "send all";

/** The last answer to each tab; like the frames, in memory alone. */
const answers = new Map<number, { number: string; guided: Guided }>();

/**
 * Thinks for a sidebar: rules, facts and preferences live in the background, so pages carry nothing of them. `last` is the
 * number of the answer that the sidebar has: of what follows, it is told what differs.
 */
export async function guideTab(page: PageNow, tabId: number, last?: string): Promise<GuideAnswer> {
  const sights = sightsNow(tabId, page.frames);
  if (!sights) return "send all";
  const [{ report: _report, ...guidance }, preferences] = await think(sights, page);
  const language = languageNow();
  // Another one was set while the page was open.
  if (language !== page.language) await inject(tabId, `words-${language}`);
  const place = placeOfFocus(page.focus, guidance);
  const origins = guidance.origins.map(shortened(guidance));
  const guided = { guidance: { ...guidance, origins }, place, preferences };
  const before = answers.get(tabId);
  const isKnown = before !== undefined && before.number === last;
  const difference = isKnown ? differenceBetween(before.guided, guided) : { whole: guided };
  if (!difference) return "as before";
  const number = crypto.randomUUID();
  answers.set(tabId, { number, guided });
  return isKnown ? { number, since: before.number, difference } : { number, guided };
}

/** What is reported of a page, which only tests, the popup and whoever reports a fault ask for: frames are sent whole. */
export async function reportPage(page: PageNow, tabId: number): Promise<PageReport | null> {
  const sights = sightsNow(tabId, page.frames);
  if (!sights) return null;
  const [{ report }] = await think(sights, page);
  return report;
}

export function forgetGuided(tabId: number): void {
  forgetTab(tabId);
  answers.delete(tabId);
  // Of whichever tab they were.
  forgetNotes();
}

async function think(sights: [number, FrameSight][], { today, note }: PageNow): Promise<[PageGuidance, Preferences]> {
  const [{ preferences, layers }, reference] = await Promise.all([loadPreferences(), referenceOnFile()]);
  await speakAsIn(preferences);
  const readings = sights.map(([frameId, sight]) => fromFrame(frameId, readSight(sight)));
  const guidance = guidePage(readings, preferences, today, { reference, note });
  const view = guidance.view && withHeld(guidance.view, lockedBy(layers));
  return [{ ...guidance, view }, preferences];
}

function fromFrame(frameId: number, reading: FrameReading): FrameReading {
  return { ...reading, fields: reading.fields.map((field) => ({ ...field, frameId })) };
}

/** A claim of 400 lines has thousands of fields: those of the lines that are spoken of are sent, and what findings lead to on others. */
function shortened({ view }: Pick<PageGuidance, "view">) {
  const spokenOf = new Set(view?.lines.map(({ index }) => index));
  const slots = (view?.findings ?? []).flatMap(({ slot, also = [] }) => [slot, ...also.map((other) => other.slot)]);
  return (origin: LineOrigin, index: number): LineOrigin => {
    if (spokenOf.has(index)) return origin;
    const ledTo = slots.flatMap((slot) => (slot?.line === index ? fieldsOfSlot(origin.fields, [], slot.key) : []));
    const codes = origin.fields.filter(({ role }) => role === "code" || role === "x12");
    const fields = [...new Set([...codes, ...ledTo])];
    return { ...origin, evidence: [], fields: fields.map((field) => ({ ...field, evidence: [] })) };
  };
}
