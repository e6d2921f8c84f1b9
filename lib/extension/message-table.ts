import type { Drawn, Outline } from "../core/claim/outline";
import type { FieldEdit } from "../core/mend/field-edits";
import type { WriteOutcome } from "../core/mend/write-outcome";
import type { FrameNote } from "../core/note/frame-note";
import type { Tick } from "../core/note/judge/tick";
import type { VisitSupport } from "../core/note/visit/separate-visit";
import type { LayoutField, SiteTeaching } from "../core/portals/layout";
import type { PreferenceChange } from "../core/preferences/changes";
import type { Habit, OwnPrompts, Preferences, Writing } from "../core/preferences/preferences";
import type { SettingPath, SettingTree } from "../core/preferences/settings";
import type { ReportedFrame } from "../core/reading/form-report/form-report";
import type { FrameNews } from "../core/reading/frame-news";
import type { FormAnswer, FrameReading } from "../core/reading/reading";
import type { Told } from "../core/tally/tally";
import type { CardName, FrameMarks } from "../core/view/field-marks";
import type { OptionsPlace } from "../core/view/options-place";
import type { PageReport } from "../core/view/page-report";
import type { PopupLine } from "../core/view/popup-view";
import type { SaveSummary } from "../core/view/save-summary";
import type { ToolbarView } from "../core/view/toolbar-view";
import type { GuideAnswer, PageNow } from "./background/guide-tab";
import type { NotUndone, WipedPreferences } from "./background/write-preferences";
import type { TabReport } from "./tab-report";

/**
 * Where a message goes. All but the last are said to the background, which keeps them, or passes them on to scripts of the
 * tab they came from; the last it says itself to the scripts of a tab, as the popup does.
 */
export type Route = "background" | "top frame" | "all frames" | "one frame" | "tab";

interface Kind<To extends Route, Body, Answer> {
  route: To;
  /** At run time there is the route alone. */
  body: Body;
  answer: Answer;
}

function goes<To extends Route>(route: To) {
  return <Body extends object = object, Answer = void>() => ({ route }) as Kind<To, Body, Answer>;
}

const toBackground = goes("background");
/** Passed on with the browser's number for the frame it came from. */
const toTopFrame = goes("top frame");
const toAllFrames = goes("all frames");
const toOneFrame = goes("one frame");
const toTab = goes("tab");

/** Brought into frames once something is asked of it. */
export type ScriptOnDemand = "outline" | "marks" | "saving" | "write";

/** What the extension's scripts say to each other, and what is answered. Nothing in here ever leaves the browser. */
export const messageTable = {
  /** Sentinel: a known code stands in this frame. */
  "code-seen": toBackground(),
  /** Reader: it stands on a service line; the sidebar may be wanted. */
  "line-found": toBackground(),
  /** Reader: a frame has loaded on a page with a claim; it may hold a part of it. */
  "frame-opened": toBackground(),
  /** Script: may Claimside run on this site? */
  "is-granted": toBackground<object, boolean>(),
  /** Script: what is known of the site in this tab? */
  teaching: toBackground<object, SiteTeaching>(),
  /** Sidebar: what follows from what the frames show? `last`: the number of the answer that it has. */
  guide: toBackground<PageNow & { last?: string | undefined }, GuideAnswer>(),
  /** Sidebar: what is to be reported of this? Frames are sent whole. */
  "report-page": toBackground<PageNow, PageReport | null>(),
  /** Sidebar: what does this note say? The text is kept nowhere. */
  tick: toBackground<{ text: string; own: OwnPrompts }, Tick[]>(),
  /** Sidebar: does this note show a visit beside the procedure? The text is kept nowhere. */
  visit: toBackground<{ text: string }, VisitSupport>(),
  /** Sidebar: stand at the other side from now on. */
  "move-side": toBackground<object, boolean>(),
  /** Sidebar or popup: open the options at this place, or as they stand. */
  "open-options": toBackground<{ at?: OptionsPlace | undefined }>(),
  /** Sidebar: by which keys does the browser go to it? "" where by none. */
  shortcut: toBackground<object, string>(),
  /** Sidebar: something is to be drawn, found or written in these frames. Answered once they can. */
  "script-wanted": toBackground<{ script: ScriptOnDemand; frameIds: readonly number[] }>(),
  /** Sidebar: how is the form in these frames built? Nothing that stands in it is told. */
  "report-form": toBackground<{ frameIds: readonly number[] }, ReportedFrame[]>(),
  /** Sidebar: the field at this locator holds no procedure code. Answers whether that could be kept. */
  "not-a-code": toBackground<{ locator: string }, boolean>(),
  "a-code-after-all": toBackground<{ locator: string }, boolean>(),
  /** Sidebar: it stands always, or never, on the form whose code fields these find. Answers whether that could be kept. */
  "keep-form-answer": toBackground<{ answer: FormAnswer; selectors: readonly string[] }, boolean>(),
  "forget-form-answer": toBackground<{ selectors: readonly string[] }, boolean>(),
  /** Sidebar: it stands so on this site from now on. Answers whether that could be kept. */
  "keep-habit": toBackground<{ habit: Habit }, boolean>(),
  /** Sidebar: forms of this site may be written into from now on, or not. Answers whether that could be kept. */
  "keep-writing": toBackground<{ writing: Writing }, boolean>(),
  /** Sidebar: the toolbar's button is to show this of the tab. */
  toolbar: toBackground<{ shows: ToolbarView }>(),
  /** Sidebar: this became of findings; `day`: today, YYYY-MM-DD. Rules are counted, and nothing else. */
  told: toBackground<{ told: readonly Told[]; day: string }>(),
  /** Teaching panel: the site's form is laid out so. Answers whether that could be kept. */
  "keep-layout": toBackground<{ fields: readonly LayoutField[] }, boolean>(),
  /** Teaching panel: what has the practice set? */
  preferences: toBackground<object, Preferences>(),
  /** Options page or sidebar: the user changed so much. Answers whether it could be kept. All writing is done in one place. */
  "change-preferences": toBackground<{ changes: readonly PreferenceChange[] }, boolean>(),
  /** Options page: this file is the practice's from now on, but for what is left out. Answers whether it could be kept. */
  "import-preferences": toBackground<{ file: SettingTree; leftOut: readonly SettingPath[] }, boolean>(),
  /** Options page: undo this entry of the history. Answers why it was not undone. */
  "undo-change": toBackground<{ id: number }, NotUndone>(),
  /** Options page: wipe so much of what is stored of preferences. Answers whether it is gone. */
  "wipe-preferences": toBackground<{ what: WipedPreferences }, boolean>(),
  /** Options page: keep the settings in step with the person's other browsers, or no more. Answers whether that could be kept. */
  "set-sync": toBackground<{ isOn: boolean }, boolean>(),
  /** Options page: do so no more, and remove what stands in the browser's sync. Answers whether it is gone. */
  "remove-synced": toBackground<object, boolean>(),
  /** Popup or test: what was read and said in a tab? Waits, so many milliseconds at most, until nothing is under way. */
  report: toBackground<{ tabId: number; patience?: number }, TabReport>(),

  /** Reader → sidebar: what one frame shows now, or what has changed in it. */
  "frame-read": toTopFrame<Omit<FrameNews, "frameId">>(),
  /** Reader → sidebar: the frame changes too fast to be read each time; or it does so no more. */
  "frame-in-storm": toTopFrame<{ isInStorm: boolean }>(),
  /** Reader → sidebar: the frame is being left. */
  "frame-left": toTopFrame(),
  /** Note → sidebar: the visit note that one frame shows now; null: none any more. */
  "note-read": toTopFrame<{ note: FrameNote | null }>(),
  /** Note → sidebar: the selected text of one frame; "" where nothing is selected. */
  "selection-read": toTopFrame<{ text: string }>(),
  /** Outline script → sidebar: what finds the fields it asked about, on every line of the form. They count from the frame. */
  "form-located": toTopFrame<{ selectors: readonly string[] }>(),
  /** Outline script → sidebar: so much of an outline is drawn; null: it is no more. */
  outlined: toTopFrame<{ drawn: Drawn | null }>(),
  /** Write script → sidebar: this became of the mend with that number. */
  "fields-written": toTopFrame<{ mend: number; outcome: WriteOutcome }>(),
  /** Write script → sidebar: the person has pressed the keys that take back what was written last. */
  "undo-pressed": toTopFrame(),
  /** Picker → teaching panel: this frame listens now. */
  "picker-ready": toTopFrame(),
  /** Picker → teaching panel: what the frame shows, read with what has been shown so far. */
  "lesson-read": toTopFrame<{ reading: FrameReading }>(),
  /** Marks script → sidebar: a mark was pressed; its finding has this card. */
  "mark-pressed": toTopFrame<{ card: CardName }>(),
  /** Saving script → sidebar: the frame's form is being saved or sent. */
  saving: toTopFrame(),
  /**
   * Picker → teaching panel: this field of the frame at `path`; null: skip the question. `selector` finds it on every
   * line, `locator` this one element; both count from the frame's own document.
   */
  "field-picked": toTopFrame<{ path: readonly number[]; picked: { selector: string; locator: string } | null }>(),

  /** Sidebar → readers and note scripts: send what you read. */
  "send-readings": toAllFrames(),
  /** Sidebar → note scripts: send the text that the person has selected. */
  "send-selection": toAllFrames(),
  /** Sidebar → readers: the claim is gone; frames without the code need no reader. */
  rest: toAllFrames(),
  /** Teaching panel → pickers: what is asked for now, and what has been shown. `isAsking`: pick a field. */
  lesson: toAllFrames<{ isAsking: boolean; taught: SiteTeaching }>(),
  /** Teaching panel → pickers: the lesson is over. */
  "lesson-over": toAllFrames(),

  /** Sidebar → reader of that frame: show the person where a field stands. */
  "show-field": toOneFrame<{ frameId: number; fieldId: number }>(),
  /** Sidebar → outline script of that frame: draw over the page what was taken for these fields; null: take it away. */
  outline: toOneFrame<{ frameId: number; outline: Outline | null }>(),
  /** Sidebar → marks script of that frame: these marks and no others. */
  marks: toOneFrame<{ frameId: number } & FrameMarks>(),
  /** Sidebar → saving script of that frame: so much is open, to be said where it was saved. */
  "before-saving": toOneFrame<{ frameId: number; summary: SaveSummary }>(),
  /** Sidebar → outline script of that frame: what finds these fields, on every line of the form? */
  "locate-form": toOneFrame<{ frameId: number; fieldIds: readonly number[] }>(),
  /** Sidebar → write script of that frame: write all of this, or nothing. `mend`: the number by which it is taken back. */
  "write-fields": toOneFrame<{ frameId: number; mend: number; edits: readonly FieldEdit[] }>(),
  /** Sidebar → write script of that frame: put back what stood there before the mend with that number. */
  "take-back": toOneFrame<{ frameId: number; mend: number }>(),
  /** Sidebar → write scripts: what was written stays; there is nothing to take back any more. */
  "keep-written": toAllFrames(),
  /** Sidebar → note script of that frame: show the person where these words of the note stand. */
  "show-words": toOneFrame<{ frameId: number; words: string }>(),

  /** Background → sentinels, after a grant was taken back: ask whether you may stay. */
  "check-grant": toTab(),
  /** Background → sidebar: what was read and said? */
  "page-report": toTab<object, PageReport>(),
  /** Background → sidebar: the person has pressed the keys that go to it, and back. */
  "to-sidebar": toTab(),
  /** Popup → sidebar: stand, though it only offers itself or was closed for this page. */
  reopen: toTab(),
  /** Popup → sidebar: what is to be fixed on each line, as it is said now? Empty where nothing is shown. */
  "lines-shown": toTab<object, PopupLine[]>(),
};

type Table = typeof messageTable;
export type MessageType = keyof Table;
/** The messages of these routes. */
export type TypesTo<To extends Route> = { [T in MessageType]: Table[T]["route"] extends To ? T : never }[MessageType];
export type BodyOf<T extends MessageType> = Table[T]["body"];
export type AnswerTo<T extends MessageType> = Table[T]["answer"];
export type Message<T extends MessageType = MessageType> = { [Each in T]: { type: Each } & BodyOf<Each> }[T];
/** A message as it arrives. */
export type Heard<T extends MessageType> = Message<T> & (T extends TypesTo<"top frame"> ? { frameId: number } : object);
