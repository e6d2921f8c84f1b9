import type { Page } from "puppeteer-core";

/** A stretch of one thread's time that went to scripts of the extension, in milliseconds of the processor. */
export interface OwnWork {
  at: number;
  ms: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor's time: what other programs take in between does not count. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** What a recording holds: the marks that the page set, and the extension's work in it, in order. */
export interface Recording {
  marks: { name: string; at: number }[];
  work: OwnWork[];
  /** Whole tasks in which the extension did something, its own and the page's alike. */
  tasks: OwnWork[];
}

const task = "ThreadControllerImpl::RunTask";
const microtasks = "BlinkScheduler_PerformMicrotaskCheckpoint";
const scripts = ["FunctionCall", "EvaluateScript"];

/**
 * Records what the browser itself says of scripts while `work` goes on. Pages mark moments with `performance.mark`;
 * names that begin with "bench" are kept.
 */
export async function record(page: Page, extensionOrigin: string, work: () => Promise<void>): Promise<Recording> {
  await page.tracing.start({ categories: ["-*", "devtools.timeline", "blink.user_timing", "toplevel", "blink", "v8"] });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error("A trace was expected from the browser; it gave none.");
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const events = traceEvents.filter(({ ph, dur }) => ph === "X" && dur !== undefined).sort((a, b) => a.ts - b.ts);
  const marks = traceEvents.filter(({ name }) => name.startsWith("bench")).map(({ name, ts }) => ({ name, at: ts }));
  return { marks: marks.sort((a, b) => a.at - b.at), ...ownWork(events, extensionOrigin) };
}

function ownWork(events: TraceEvent[], extensionOrigin: string): Pick<Recording, "work" | "tasks"> {
  const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith(extensionOrigin) ?? false;
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid}:${tid}`);
  const work: OwnWork[] = [];
  const tasks: OwnWork[] = [];
  for (const thread of threads.values()) {
    for (const { whole, parts } of tasksOf(thread)) {
      const calls = parts.filter(({ name }) => scripts.includes(name));
      const ours = outermost(calls.filter(isOurs));
      if (ours.length === 0) continue;
      // What a promise continues runs as a microtask, which names no script: where only we ran, it is ours.
      const isOnlyOurs = calls.every(isOurs);
      const counted = isOnlyOurs ? outermost([...ours, ...parts.filter(({ name }) => name === microtasks)]) : ours;
      work.push({ at: whole.ts, ms: counted.reduce((sum, event) => sum + msOf(event), 0) });
      if (isOnlyOurs) tasks.push({ at: whole.ts, ms: msOf(whole) });
    }
  }
  const inOrder = (a: OwnWork, b: OwnWork) => a.at - b.at;
  return { work: work.sort(inOrder), tasks: tasks.sort(inOrder) };
}

/** The thread's outermost tasks with what ran in each. */
function tasksOf(events: TraceEvent[]): { whole: TraceEvent; parts: TraceEvent[] }[] {
  const found: { whole: TraceEvent; parts: TraceEvent[] }[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && event.ts <= endOf(last.whole)) last.parts.push(event);
    else if (event.name === task) found.push({ whole: event, parts: [] });
  }
  return found;
}

function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = kept.at(-1);
    if (!last || event.ts >= endOf(last)) kept.push(event);
  }
  return kept;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function msOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

/** The extension's work after each mark of that name, until the next mark of any. */
export function workAfterMarks({ marks, work }: Recording, name: string): number[] {
  return marks.flatMap((mark, index) => {
    if (mark.name !== name) return [];
    const end = marks[index + 1]?.at ?? Infinity;
    return [work.reduce((sum, { at, ms }) => (at >= mark.at && at < end ? sum + ms : sum), 0)];
  });
}
