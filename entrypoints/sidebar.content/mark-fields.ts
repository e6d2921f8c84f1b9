import { type FrameMarks, fieldMarks } from "../../lib/core/view/field-marks";
import type { ShownView } from "../../lib/core/view/shown-now";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask, tell } from "../../lib/extension/messages";

interface MarkerOptions {
  guided(): Guided | undefined;
  /** Which reading of a frame the guidance is about. */
  readAt(frameId: number): number | undefined;
}

/** Has the frames mark the fields that the cards speak of, and no others; the script for it comes with the first of them. */
export function makeFieldMarker({ guided, readAt }: MarkerOptions) {
  let shown: ShownView | null = null;
  let wanted: ReadonlyMap<number, FrameMarks> = new Map();
  /** What each frame was last told, as text, once there is a script of ours that hears it. */
  const told = new Map<number, string>();
  const asked = new Set<number>();
  const tellNews = () => {
    for (const [frameId, before] of told) {
      const marks = wanted.get(frameId) ?? nothing;
      const now = JSON.stringify(marks);
      if (now === before) continue;
      told.set(frameId, now);
      tell("marks", { frameId, ...marks });
    }
  };
  const bringScript = async (frameIds: readonly number[]) => {
    for (const frameId of frameIds) asked.add(frameId);
    await ask("script-wanted", { script: "marks", frameIds });
    for (const frameId of frameIds) if (asked.has(frameId)) told.set(frameId, JSON.stringify(nothing));
    tellNews();
  };
  const mark = () => {
    const { guidance, preferences } = guided() ?? {};
    if (!guidance || !preferences) return;
    const { marks: isOn, theme } = preferences.sidebar;
    const found = fieldMarks(isOn === "on" ? (shown?.findings ?? []) : [], guidance);
    wanted = new Map([...found].map(([id, marks]) => [id, { readAt: readAt(id) ?? 0, marks, theme }]));
    const missing = [...wanted.keys()].filter((frameId) => !asked.has(frameId));
    if (missing.length > 0) void bringScript(missing);
    tellNews();
  };
  return {
    /** What the cards say; null where there are none. */
    show(now: ShownView | null) {
      shown = now;
      mark();
    },
    /** To be called where what they say is as before: it may be about a newer reading. */
    tellAgain: mark,
    /** The frame is being left: what comes in its place has no script of ours yet. */
    delete(frameId: number) {
      asked.delete(frameId);
      told.delete(frameId);
    },
  };
}

const nothing: FrameMarks = { readAt: 0, marks: [], theme: "system" };
