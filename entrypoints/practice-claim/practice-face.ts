import { h, render } from "preact";
import { Sidebar } from "../../components/sidebar/Sidebar";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Mended } from "../../lib/core/view/mended-view";
import { wording } from "../../lib/core/words/en/sidebar";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeEmbeddedHost } from "../../lib/page/surface/embedded-host";
import { keepFocusIn } from "../../lib/page/surface/keep-focus";
import { makeWayBack } from "../../lib/page/surface/way-back";
import { makeSayer } from "../sidebar.content/say-in-time";
import type { PracticeCalls } from "./practice-calls";

/** What is shown beside what is said of the claim. */
export interface PracticeNews {
  isBehind: boolean;
  mended?: Mended | undefined;
}

/** The sidebar in its place on a page of our own: always open, and no wider than its place. */
export function makePracticeFace(place: HTMLElement, calls: PracticeCalls, signal: AbortSignal) {
  const host = makeEmbeddedHost(place, css);
  const sayInTime = makeSayer();
  const wayBack = makeWayBack(signal);
  host.mount.addEventListener("keydown", ({ key }) => key === "Escape" && wayBack.go());
  return {
    keepPlace: () => wayBack.pause(keepFocusIn(host.mount)),
    show({ guidance, place: workplace, preferences }: Guided, { isBehind, mended }: PracticeNews) {
      const view = sayInTime(guidance.view, workplace);
      host.show(view !== null);
      if (!view) return;
      const { side, theme, text, width } = preferences.sidebar;
      const standing = { side, theme, text, width, habit: "open", collapsed: false, shortcut: "" } as const;
      const notice = isBehind ? wording.sidebar.behind : undefined;
      render(h(Sidebar, { ...standing, ...calls, view, notice, mended }), host.mount);
    },
  };
}
