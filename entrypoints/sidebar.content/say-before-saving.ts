import { saveSummary } from "../../lib/core/view/save-summary";
import type { ShownView } from "../../lib/core/view/shown-now";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask, tell } from "../../lib/extension/messages";
import type { PageFrames } from "./page-frames";

/** Has each frame of a claim hear that it is saved, and say there what is open then. */
export function makeSaveSayer(guided: () => Guided | undefined, frames: PageFrames) {
  let shown: ShownView | null = null;
  /** Where there is a script of ours that hears it. */
  const hearing = new Set<number>();
  const hearSaves = () => {
    const missing = frames.now().flatMap(({ frameId }) => (hearing.has(frameId) ? [] : [frameId]));
    if (missing.length === 0) return;
    for (const frameId of missing) hearing.add(frameId);
    void ask("script-wanted", { script: "saving", frameIds: missing });
  };
  return {
    show(view: ShownView | null) {
      shown = view;
      if (view && guided()?.preferences.sidebar.beforeSaving !== "off") hearSaves();
    },
    /** To be called once what is shown is about the form as it was saved. */
    saved(frameId: number) {
      const preferences = guided()?.preferences;
      const summary = preferences && shown && saveSummary(shown.findings, preferences.sidebar);
      if (summary) tell("before-saving", { frameId, summary });
    },
    delete: (frameId: number) => hearing.delete(frameId),
  };
}
