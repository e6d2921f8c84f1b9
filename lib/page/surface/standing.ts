import type { Habit } from "../../core/preferences/preferences";

/**
 * How it stands: a tab at the edge; open in room that is free beside the form; open in room that the page gives it; or
 * open over a page that has none to give.
 */
export type Standing = "tab" | "beside" | "in-room" | "over";

interface Circumstances {
  habit: Habit;
  /** Something is to be fixed, or was a moment ago. */
  isCalled: boolean;
  /** What the person wanted of it last on this page. */
  pressed: "open" | "fold" | null;
  /** Nothing of the page lies where it would stand. */
  hasRoom: boolean;
  /** The page gives it room already. */
  isGivenRoom: boolean;
  /** The window is wide enough for both. */
  isWide: boolean;
  /** A field of the page has the focus: nothing of the page may move. */
  isTyping: boolean;
}

/** It comes open where it moves and covers nothing; a page moves only by a press, or where that is wanted and nobody types. */
export function standingOf(now: Circumstances): Standing {
  const { pressed, habit, isCalled, isWide } = now;
  const isWanted = pressed ? pressed === "open" : habit === "open" || (habit === "errors" && isCalled);
  if (!isWanted) return "tab";
  if (isWide && now.isGivenRoom) return "in-room";
  if (now.hasRoom) return "beside";
  if (pressed) return isWide ? "in-room" : "over";
  return habit === "open" && isWide && !now.isTyping ? "in-room" : "tab";
}
