import { h, render } from "preact";
import { SafeButton } from "../../components/ui/SafeButton";
import type { Unsafe } from "../../lib/core/view/unsafe-press";
import { openClosedRoot } from "../../lib/extension/in-page/open-closed-root";
import { makePageFights } from "../../lib/page/surface/page-fights";
import { type PressCheck, standingChecks } from "../../lib/page/surface/press-checks";
import { guardSurface } from "../../lib/page/surface/safe-press";
import { makeSidebarHost } from "../../lib/page/surface/sidebar-host";
import { everyBeat } from "../../lib/page/watch/every-beat";
import type { Judged, SurfaceState } from "./surface-state";

// A content script for tests alone: a surface like the sidebar with one button that is guarded, and a second guard for each
// check, that goes without it. What is judged it says in the page's title, which tests can read in every browser.

const css = `
  :host { pointer-events: none }
  .panel { height: 100%; background: #fff; color: #000; pointer-events: auto; font: 13px sans-serif; overflow: auto }
  p { margin: 0; padding: 20px; height: 60px; box-sizing: border-box }
  button { position: absolute; top: 100px; left: 20px; width: 100px; height: 30px }
`;

const signal = new AbortController().signal;
const state: SurfaceState = { box: { x: 0, y: 0 }, judged: [], isLost: false, troubles: [], looks: 0 };
for (const type of ["error", "unhandledrejection"])
  addEventListener(type, (event) => state.troubles.push(String((event as ErrorEvent).message ?? type)));

const fights = makePageFights(() => {
  state.isLost = true;
});
const host = makeSidebarHost(css, "closed", { fights, openRoot: openClosedRoot });
const root = host.mount.getRootNode() as ShadowRoot;
const never = { note() {}, noteUnsafe() {}, isLost: () => false };
const checks: PressCheck[] = [...(Object.keys(standingChecks) as PressCheck[]), "trusted", "held", "still", "stood"];
const others = checks.map((check) => {
  const surface = root.host as HTMLElement;
  return {
    check,
    guard: guardSurface(surface, root, signal, { fights: never, openRoot: openClosedRoot, without: [check] }),
  };
});

/** The same as the sidebar's own guard, and notes what the others make of it. */
const guard = {
  watch(control: HTMLElement) {
    const ends = [host.press, ...others.map((one) => one.guard)].map((one) => one.watch(control));
    return () => ends.forEach((end) => void end());
  },
  judge(event: Event): Unsafe | null {
    const without = others.map(({ check, guard }) => [check, guard.judge(event)] as const);
    const judged: Judged = { all: host.press.judge(event), without: Object.fromEntries(without) };
    state.judged.push(judged);
    tell();
    return judged.all;
  },
};

host.place("right", false);
const button = h(SafeButton, { guard, onPress() {}, onUnsafe() {}, children: "Apply" });
render(h("div", { class: "panel" }, h("p", null, "Units from 14 to 1"), button), host.mount);
everyBeat(() => host.stayAlive(), signal);

function tell(): void {
  const { x, y, width, height } = host.mount.querySelector("button")?.getBoundingClientRect() ?? new DOMRect();
  state.box = { x: x + width / 2, y: y + height / 2 };
  document.title = JSON.stringify(state);
}

setInterval(() => {
  state.looks++;
  tell();
}, 50);
