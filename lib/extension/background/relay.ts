import { type Message, tellTab } from "../messages";
import { inject } from "../site-grants";
import { tabActivity } from "./tab-activity";

const toTopFrame: ReadonlySet<Message["type"]> = new Set([
  "frame-read",
  "frame-left",
  "frame-strained",
  "lesson-read",
  "picker-ready",
  "field-picked",
  "note-read",
  "selection-read",
] as const);
const toAllFrames: ReadonlySet<Message["type"]> = new Set([
  "send-readings",
  "send-selection",
  "rest",
  "lesson",
  "lesson-over",
] as const);

/** Passes on what the scripts of one tab have to say to each other. */
export function relay(message: Message, tabId: number, frameId: number): void {
  if (message.type === "code-seen") void inject(tabId, "reader", frameId);
  else if (message.type === "line-found") void standUp(tabId);
  else if (toTopFrame.has(message.type)) tell(tabId, { ...message, frameId } as Message, 0);
  else if (message.type === "frame-opened") void injectReaders(tabId);
  else if (toAllFrames.has(message.type)) tell(tabId, message);
  else if (message.type === "show-field" || message.type === "show-words") tell(tabId, message, message.frameId);
}

function tell(tabId: number, message: Message, frameId?: number): void {
  void tabActivity(tabId).during(message.type, tellTab(tabId, message, frameId));
}

/** The sidebar stands in the top frame; every granted frame may hold a part of the claim. */
async function standUp(tabId: number): Promise<void> {
  await Promise.all([inject(tabId, "sidebar", 0), injectReaders(tabId)]);
}

async function injectReaders(tabId: number): Promise<void> {
  await Promise.all([inject(tabId, "reader"), inject(tabId, "note")]);
}
