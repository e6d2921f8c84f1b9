import { browser } from "wxt/browser";
import { activity, nameOfError } from "../activity";
import { within } from "../within";
import { isAlive, listen } from "./listen";
import type { AnswerTo, BodyOf, Heard, Message, MessageType, TypesTo } from "./message-table";

/** Nothing, where the message carries nothing. */
type Rest<T extends MessageType> = keyof BodyOf<T> extends never ? [] : [body: BodyOf<T>];

/**
 * What travels back: that it was heard, with the answer, or why there is none. Nothing comes back where nobody hears the
 * message, or where the background was put to sleep before it had answered. Chromium sends it as JSON, in which an answer
 * that is undefined is not there.
 */
type Reply<T extends MessageType> = { isHeard: true; answer?: AnswerTo<T> } | { isHeard: false; trouble: string };

/** How long to wait each time before a question is asked again, in milliseconds. */
const askAgainAfter = [100, 400, 1500, 5000];
/** The same for what is only told: what comes late may be about something that is past. */
const tellAgainAfter = [100, 400];
/** A question that is not answered within so many milliseconds is lost: the background answers in a few. */
const answerWithin = 10_000;

const lastTold = new Map<MessageType, number>();

/** Says something to the tab's top frame: what that says to itself goes no way round, and is not copied. */
export function tellTop<T extends TypesTo<"top frame">>(type: T, ...[body]: Rest<T>): void {
  const message = { type, ...body } as Message<T>;
  if (window.top === window) tellHere(message);
  else tellAway(message);
}

/** Says something to the background, or through it to the tab's other scripts; again, where it was lost, unless it has been overtaken. */
export function tell<T extends Exclude<MessageType, TypesTo<"top frame">>>(type: T, ...[body]: Rest<T>): void {
  tellAway({ type, ...body } as Message<T>);
}

function tellAway<T extends MessageType>(message: Message<T>): void {
  const { type } = message;
  const turn = (lastTold.get(type) ?? 0) + 1;
  lastTold.set(type, turn);
  const said = sayUntilHeard(message, tellAgainAfter, () => lastTold.get(type) === turn);
  void activity.during(type, said);
}

/**
 * Asks the background; a question that is lost (the background may be put to sleep while it thinks) is asked again.
 * undefined where no answer is to be had: the extension was updated, turned off or removed, or it failed.
 */
export function ask<T extends MessageType>(type: T, ...rest: Rest<T>): Promise<AnswerTo<T> | undefined> {
  return activity.during(type, askUncounted(type, ...rest));
}

/** The same, and not counted as under way: for whoever is asked what is. */
export function askUncounted<T extends MessageType>(type: T, ...[body]: Rest<T>): Promise<AnswerTo<T> | undefined> {
  return sayUntilHeard({ type, ...body } as Message<T>, askAgainAfter, () => true);
}

function tellHere<T extends MessageType>(message: Message<T>): void {
  for (const handlers of [...hearers]) {
    const handle = handlers[message.type] as Handlers[T] | undefined;
    if (handle) void heardHere(message.type, () => handle({ ...message, frameId: 0 } as never, {}));
  }
}

async function heardHere(type: MessageType, handle: () => unknown): Promise<void> {
  const reply = await answerOf(handle);
  if (!reply.isHeard) activity.fail(`the message "${type}"`, reply.trouble);
}

async function sayUntilHeard<T extends MessageType>(
  message: Message<T>,
  pauses: readonly number[],
  isWanted: () => boolean,
): Promise<AnswerTo<T> | undefined> {
  let trouble = "it was not answered";
  for (const pause of [...pauses, null]) {
    const reply = await within(send(message), answerWithin, undefined);
    if (reply?.isHeard) return reply.answer;
    if (reply) trouble = reply.trouble;
    if (!isAlive()) return undefined;
    if (pause !== null) await passed(pause);
    if (!isWanted()) return undefined;
  }
  activity.fail(`the message "${message.type}"`, trouble);
  return undefined;
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function send<T extends MessageType>(message: Message<T>): Promise<Reply<T> | undefined> {
  if (!isAlive()) return tellGone();
  try {
    return (await browser.runtime.sendMessage(message)) as Reply<T> | undefined;
  } catch {
    // Nobody hears it, or who was asked fell asleep: whoever needs an answer asks again.
    return isAlive() ? undefined : tellGone();
  }
}

/** Says something to the scripts of a tab, or of one frame of it, and returns their answer; undefined where none hears. */
export async function tellTab<T extends MessageType>(
  tabId: number,
  message: Heard<T>,
  frameId?: number,
): Promise<AnswerTo<T> | undefined> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    const reply = (await browser.tabs.sendMessage(tabId, message, options)) as Reply<T> | undefined;
    return reply?.isHeard ? reply.answer : undefined;
  } catch {
    // The tab was left or closed, or nothing of ours runs in it: nobody waits for what was said.
    return undefined;
  }
}

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** What to do with messages, by type. An answer may be promised. */
export type Handlers<T extends MessageType = MessageType> = {
  [Each in T]: (message: Heard<Each>, sender: Sender) => AnswerTo<Each> | Promise<AnswerTo<Each>>;
};

/** The scripts of one extension share a global object in each frame, which pages cannot see: they hear each other there. */
const shared = globalThis as { claimsideHearers?: Set<Partial<Handlers>> };
shared.claimsideHearers ??= new Set();
const hearers = shared.claimsideHearers;

/** Hears messages of these types until told to stop; those of others are left to others. */
export function hear(handlers: Partial<Handlers>, signal?: AbortSignal): void {
  hearers.add(handlers);
  signal?.addEventListener("abort", () => hearers.delete(handlers));
  // Chromium takes no promise for an answer; `true` keeps the line open until the answer is there, in every browser.
  const listener = (message: Message, sender: Sender, reply: (reply: Reply<MessageType>) => void) => {
    const handle = handlers[message.type] as Handlers[MessageType] | undefined;
    if (!handle) return false;
    answerOf(() => handle(message as never, sender)).then(reply);
    return true;
  };
  listen(browser.runtime.onMessage, listener as never, signal);
}

async function answerOf<T extends MessageType>(handle: () => unknown): Promise<Reply<T>> {
  try {
    return { isHeard: true, answer: (await handle()) as AnswerTo<T> };
  } catch (error) {
    return { isHeard: false, trouble: nameOfError(error) };
  }
}

const enders = new Set<() => void>();

/** Calls back once the extension behind this script is gone: it was updated, turned off or removed. */
export function whenGone(end: () => void): void {
  enders.add(end);
}

/** Whether there is still an extension behind this script; where there is none any more, those are told who wait for it. */
export function checkAlive(): boolean {
  if (!isAlive()) tellGone();
  return isAlive();
}

function tellGone(): undefined {
  const waiting = [...enders];
  enders.clear();
  for (const end of waiting) end();
}
