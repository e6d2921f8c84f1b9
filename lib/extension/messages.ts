import { browser } from "wxt/browser";
import { activity } from "../activity";
import type { FrameNote } from "../core/note/frame-note";
import type { LayoutField, SiteTeaching } from "../core/portals/layout";
import type { OwnPrompts } from "../core/preferences/preferences";
import type { FrameReading, FrameSight } from "../core/reading/reading";
import type { ReadNote } from "../core/view/note-view";

/** What a person teaches of the site in the tab; the background keeps it and answers whether it could. */
export type TeachMessage =
  /** The field at this locator holds no procedure code. */
  | { type: "not-a-code"; locator: string }
  | { type: "a-code-after-all"; locator: string }
  /** The site's form is laid out so. */
  | { type: "keep-layout"; fields: readonly LayoutField[] };

/** What the extension's scripts say to each other. Nothing in here ever leaves the browser. */
export type Message =
  /** sentinel → background: a known code stands in this frame. */
  | { type: "code-seen" }
  /** reader → background: it stands on a service line; the sidebar may be wanted. */
  | { type: "line-found" }
  /** sidebar → background → readers: send what you read. */
  | { type: "send-readings" }
  /** reader → background → sidebar: what one frame shows now. `frameId` is put in on the way. */
  | { type: "frame-read"; sight: FrameSight; frameId?: number }
  /** note → background → sidebar: the visit note that one frame shows now; null: none any more. */
  | { type: "note-read"; note: FrameNote | null; frameId?: number }
  /** sidebar → background → note: send the text that the person has selected. */
  | { type: "send-selection" }
  /** note → background → sidebar: the selected text of one frame; "" where nothing is selected. */
  | { type: "selection-read"; text: string; frameId?: number }
  /** sidebar → background: what does this note say? Answers with Tick[]. The text is kept nowhere. */
  | { type: "tick"; text: string; own: OwnPrompts }
  /** sidebar → background → note of that frame: show the person where these words of the note stand. */
  | { type: "show-words"; frameId: number; words: string }
  /** reader → background → sidebar: the frame changes too fast to be read each time; or it does so no more. */
  | { type: "frame-strained"; isStrained: boolean; frameId?: number }
  /** reader → background: a frame has loaded on a page with a claim; it may hold a part of it. */
  | { type: "frame-opened" }
  /** sidebar → background → readers: the claim is gone; frames without the code need no reader. */
  | { type: "rest" }
  /** reader → background → sidebar: the frame is being left. */
  | { type: "frame-left"; frameId?: number }
  /** sidebar → background → reader of that frame: show the person where a field stands. */
  | { type: "show-field"; frameId: number; fieldId: number }
  /** background → every script, after a grant was taken back: ask whether you may stay. */
  | { type: "check-grant" }
  /** script → background: may Claimside run on this site? Answers with a boolean. */
  | { type: "is-granted" }
  /** popup or test → background: what was read and said in a tab? Waits, so many milliseconds at most, until nothing is
   * under way. Answers with a TabReport. */
  | { type: "report"; tabId: number; patience?: number }
  /** background → sidebar: what was read and said? Answers with a PageReport. */
  | { type: "page-report" }
  /** popup → sidebar: stand again after it was closed for this page. */
  | { type: "reopen" }
  /** sidebar → background: what follows from what the frames show, by the browser's numbers for them? Answers with Guided. */
  | { type: "guide"; frames: readonly [number, FrameSight][]; today: string; note?: ReadNote | undefined }
  /** script → background: what is known of the site in this tab? Answers with a SiteTeaching. */
  | { type: "teaching" }
  /** teaching panel → background → pickers: what is asked for now, and what has been shown. `isAsking`: pick a field. */
  | { type: "lesson"; isAsking: boolean; taught: SiteTeaching }
  /** picker → background → teaching panel: this frame listens now. */
  | { type: "picker-ready" }
  /** picker → background → teaching panel: what the frame shows, read with what has been shown so far. */
  | { type: "lesson-read"; reading: FrameReading; frameId?: number }
  /**
   * picker → background → teaching panel: this field of the frame at `path`; null: skip the question. `selector` finds it
   * on every line, `locator` this one element; both count from the frame's own document.
   */
  | { type: "field-picked"; path: readonly number[]; picked: { selector: string; locator: string } | null }
  /** teaching panel → background → pickers: the lesson is over. */
  | { type: "lesson-over" }
  | TeachMessage
  /** teaching panel → background: what has the practice set? Answers with Preferences. */
  | { type: "preferences" }
  /** sidebar → background: stand at the other side from now on. */
  | { type: "move-side" }
  | { type: "open-options" };

/** Says something to the background; false where nobody listens any more (the extension was updated or removed). */
export async function tellBackground(message: Message): Promise<unknown> {
  try {
    return await activity.during(message.type, browser.runtime.sendMessage(message));
  } catch {
    return false;
  }
}

/** Says something to the scripts of a tab, or of one frame of it; undefined where none listens. */
export async function tellTab(tabId: number, message: Message, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    return undefined;
  }
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Hears messages until told to stop. A handler that returns a promise answers; undefined leaves the answer to others. */
export function onMessage(
  handle: (message: Message, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  // Chromium takes no promise for an answer; `true` keeps the line open until the answer is there, in every browser.
  const listener = (message: unknown, sender: Sender, answer: (response: unknown) => void) => {
    const answered = handle(message as Message, sender);
    answered?.then(answer, () => answer(undefined));
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener as never));
}
