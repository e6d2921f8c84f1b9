import { nothingRead, type PageReport } from "../../lib/core/view/page-report";
import { type TabReport, troublesOf } from "../../lib/extension/tab-report";
import { within } from "../../lib/within";
import type { Lab } from "./lab";
import type { LabPage } from "./lab-page";
import { type Beat, takingBeat } from "./page-beat";
import { pauseFor } from "./pause-for";

export interface Settled {
  /** What the extension says of the page, as it stood last. */
  report: PageReport;
  /** Whether page and extension had come to rest; else time was up. */
  isAtRest: boolean;
  /** Sentences about what was not read, or may not be final. */
  troubles: string[];
}

/** A page with nothing scheduled is at rest when it has not changed for so many milliseconds … */
const moment = 100;
/** … or, on a machine that is busy with other things, for the time of so many answers. */
const momentInAnswers = 5;
/** A page whose clocks go on, that waits for its server or was not painted must not have changed for longer. */
const longMoment = 3000;
/** How long the extension is given at a time to finish what it is at, in milliseconds. */
const patience = 2000;
/** How often a page is looked at while something of it is still to come, in milliseconds. */
const lookEvery = 40;
/** A page or extension that does not answer within so many milliseconds is asked again. */
const answerWithin = 5000;

/**
 * Waits until page and extension are at rest: the page has nothing scheduled, awaits nothing from its server and has not
 * changed for a moment, and the extension says twice, with nothing begun in between, that it has nothing under way.
 * After `atMost` milliseconds it is taken as it stands. Throws a sentence where the page, or the extension, never answered.
 */
export async function settle(lab: Lab, page: LabPage, atMost = 15_000): Promise<Settled> {
  const end = Date.now() + atMost;
  let [beats, tab]: [PageBeats | null, TabReport | null] = [null, null];
  let [before, isAtRest] = ["", false];
  while (!isAtRest && Date.now() < end) {
    beats = (await untilStill(page, end)) ?? beats;
    if (!beats) continue;
    tab = (await within(lab.tabReport(beats.top.url, patience), answerWithin, null)) ?? tab;
    // Looked at after the extension has answered: what it did to the page belongs to its answer.
    beats = (await takeBeats(page)) ?? beats;
    const state = tab && isIdle(tab, beats) ? stateOf(beats, tab) : "";
    isAtRest = state !== "" && state === before;
    before = state;
  }
  return settled(beats, tab, isAtRest, atMost);
}

/** Waits until a page has come to rest by itself, whether or not the extension may enter it. */
export async function atRest(page: LabPage, atMost = 15_000): Promise<void> {
  await untilStill(page, Date.now() + atMost);
}

/** The page once it is at rest, or as it stands when time is up; null where it did not answer. */
async function untilStill(page: LabPage, end: number): Promise<PageBeats | null> {
  for (;;) {
    const beats = await takeBeats(page);
    const rest = beats ? restOf(beats, page.openRequests.size > 0) : lookEvery;
    const left = end - Date.now();
    if (rest === 0 || left <= 0) return beats;
    await pauseFor(Math.min(rest, left));
  }
}

interface PageBeats {
  top: Beat;
  all: (Beat | null)[];
  /** Milliseconds until all had answered. */
  took: number;
}

async function takeBeats({ page }: LabPage): Promise<PageBeats | null> {
  const started = Date.now();
  const frames = page.frames().map((frame) => within(frame.evaluate(takingBeat) as Promise<Beat>, answerWithin, null));
  // A frame that is leaving gives no beat, which counts as a frame that did not answer.
  const all = await Promise.all(frames.map((beat) => beat.catch(() => null)));
  const [top] = all;
  // The page that stands before the one asked for is none.
  return top && top.url !== "about:blank" ? { top, all, took: Date.now() - started } : null;
}

/** In how many milliseconds the page is to be looked at again; 0 where it is at rest. */
function restOf({ all, took }: PageBeats, awaitsServer: boolean): number {
  const beats = all.filter((beat) => beat !== null);
  if (beats.some((beat) => !beat.isLoaded || beat.due > 0)) return lookEvery;
  // What passes by itself may do so at any time; where it is a matter of time alone, nothing is to be seen before.
  const isPassing = awaitsServer || beats.some((beat) => !beat.isPainted);
  const isRestless = isPassing || beats.some((beat) => beat.recurring > 0 || !beat.isWhole);
  const wanted = Math.max(isRestless ? longMoment : moment, momentInAnswers * took);
  const rest = Math.max(0, wanted - Math.min(...beats.map((beat) => beat.unchangedFor)));
  return isPassing ? Math.min(rest, lookEvery) : rest;
}

function isIdle({ page, frames, background }: TabReport, { all }: PageBeats): boolean {
  if (!frames || background.underWay.length > 0) return false;
  if (!page && frames.some(({ scripts }) => scripts.includes("sidebar"))) return false;
  // A script that is yet to be started by the browser cannot say so: a page without one is given longer.
  const isLate = all.every((beat) => !beat || beat.unchangedFor > longMoment);
  return frames.every(({ scripts, underWay }) => underWay.length === 0 && (scripts.length > 0 || isLate));
}

/** The same twice: nothing happened in between. */
function stateOf({ all }: PageBeats, { frames }: TabReport): string {
  const pages = all.map((beat) => beat && [beat.url, beat.changes]);
  return JSON.stringify([pages, frames?.map(({ url, begun }) => [url, begun])]);
}

function settled(beats: PageBeats | null, tab: TabReport | null, isAtRest: boolean, atMost: number): Settled {
  const time = `${atMost / 1000} s`;
  if (!beats) throw new Error(`the page did not answer within ${time}: a script of it may run without end`);
  if (!tab) throw new Error(`the extension did not answer within ${time} what it reads there`);
  if (!tab.page && tab.frames?.some(({ scripts }) => scripts.includes("sidebar")))
    throw new Error(`the sidebar runs there and did not answer within ${time} what it shows`);
  const restless = isAtRest
    ? []
    : [`it was not at rest after ${time} and is reported as it stood then: ${whyNot(beats, tab)}`];
  const own = troublesOf(tab).map((trouble) => `of the extension, ${trouble}`);
  return { report: tab.page ?? nothingRead, isAtRest, troubles: [...restless, ...notEntered(beats, tab), ...own] };
}

function whyNot({ all }: PageBeats, { frames, background }: TabReport): string {
  const beats = all.filter((beat) => beat !== null);
  const underWay = [...(frames ?? []), background].flatMap((one) => one.underWay);
  const reasons = [
    ...beats.filter(({ isLoaded }) => !isLoaded).map(({ url }) => `${url} was still loading`),
    ...beats
      .filter(({ unchangedFor }) => unchangedFor < longMoment)
      .map(
        ({ url, unchangedFor, changes }) =>
          `${url} had changed ${changes} times, last ${Math.round(unchangedFor)} ms before`,
      ),
    ...beats.filter(({ due }) => due > 0).map(({ url, due }) => `${url} had ${due} timers to come`),
    ...(underWay.length > 0 ? [`of the extension, ${[...new Set(underWay)].join(", ")} was under way`] : []),
  ];
  return reasons.join("; ") || "the extension went on beginning something";
}

/** Frames that the extension may not enter, and such that it may and does not. */
function notEntered({ all }: PageBeats, { frames }: TabReport): string[] {
  const entered = frames?.map(({ url }) => url) ?? [];
  const outside = all.flatMap((beat) => (beat && !entered.includes(beat.url) ? [beat.url] : []));
  const silent = frames?.filter(({ scripts }) => scripts.length === 0) ?? [];
  return [
    ...outside.map((url) => `the frame ${shortened(url)} is not granted: nothing in it was read`),
    ...silent.map(({ url }) => `nothing of the extension was started in the frame ${shortened(url)}`),
  ];
}

function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 80)}…` : url;
}
