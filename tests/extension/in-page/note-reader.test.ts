import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Tick } from "../../../lib/core/note/judge/tick";
import { makeNoteReader } from "../../../lib/extension/in-page/note-reader";

const { runtime } = fakeBrowser;
const ticks: Tick[] = [{ prompt: "consent", state: "documented", evidence: "Verbal consent obtained." }];
const ofFirst = { text: "Ada Quill: acne of the chin. Verbal consent obtained.", score: 3, where: "Note" };
const ofSecond = { text: "Bo Larch: seen for a mole of the back; no treatment today.", score: 3, where: "Note" };
let replies: PromiseWithResolvers<unknown>[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  replies = [];
  vi.spyOn(runtime, "sendMessage").mockImplementation((() => {
    const reply = Promise.withResolvers<unknown>();
    replies.push(reply);
    return reply.promise;
  }) as never);
});

/** All that follows from promises that are kept has happened. */
const flush = () => new Promise((resolve) => setImmediate(resolve));

/** Answers the question asked last. */
async function answer(said: Tick[]): Promise<void> {
  replies.at(-1)?.resolve({ isHeard: true, answer: said });
  await flush();
}

test("a note is read, and what it says is said of it", async () => {
  const onChange = vi.fn();
  const notes = makeNoteReader(onChange);
  notes.frame(0, ofFirst);
  expect(notes.note()).toEqual({ from: "page", where: "Note", ticks: null, overruled: [] });
  await answer(ticks);
  expect(notes.note()?.ticks).toEqual(ticks);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("what one patient's note says never stands under another's, while that is being read and if it never is", async () => {
  const onChange = vi.fn();
  const notes = makeNoteReader(onChange);
  notes.frame(0, ofFirst);
  await answer(ticks);
  notes.overrule("consent", "missing");
  notes.frame(0, ofSecond);
  expect(notes.note()).toEqual({ from: "page", where: "Note", ticks: null, overruled: [] });
  // What is shown is told to change at once, not with the answer.
  expect(onChange).toHaveBeenCalledTimes(3);
  await answer([]);
  expect(notes.note()?.ticks).toEqual([]);
});

test("a note that is being edited keeps what it said until its edition is read", async () => {
  const notes = makeNoteReader(() => {});
  notes.frame(0, ofFirst);
  await answer(ticks);
  notes.overrule("cryogen", "documented");
  notes.frame(0, { ...ofFirst, text: `${ofFirst.text} Tolerated well.` });
  expect(notes.note()).toMatchObject({ ticks, overruled: ["cryogen"] });
});

test("the words that decided a prompt are shown in the page, and where it is missing those that may state it", async () => {
  const notes = makeNoteReader(() => {});
  notes.frame(0, ofFirst);
  await answer([...ticks, { prompt: "cryogen", state: "missing", evidence: null, maybe: "LN2 in 2019" }]);
  for (const prompt of ["consent", "cryogen", "exam"]) notes.showWords(prompt);
  const told = vi.mocked(runtime.sendMessage).mock.calls.map(([message]) => message as unknown);
  const words = told.flatMap((message) => (JSON.stringify(message).match(/"words":"([^"]*)"/) ?? []).slice(1));
  expect(words).toEqual(["Verbal consent obtained.", "LN2 in 2019"]);
});

test("a note that goes while it is being read is told to be gone", () => {
  const onChange = vi.fn();
  const notes = makeNoteReader(onChange);
  notes.frame(0, ofFirst);
  notes.frame(0, null);
  expect(notes.note()).toBeUndefined();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("an answer to what the note said before comes too late", async () => {
  const notes = makeNoteReader(() => {});
  notes.frame(0, ofFirst);
  notes.frame(0, ofSecond);
  replies[0]?.resolve({ isHeard: true, answer: ticks });
  await flush();
  expect(notes.note()?.ticks).toBeNull();
});

test("whether the visit is separate is asked only where something hangs on it, and never said of another note", async () => {
  const notes = makeNoteReader(() => {});
  notes.frame(0, ofFirst);
  await answer(ticks);
  expect(replies).toHaveLength(1);
  notes.wantVisit(true);
  const visit = { says: "does-not-show", reasons: [] };
  replies.at(-1)?.resolve({ isHeard: true, answer: visit });
  await flush();
  expect(notes.note()?.visit).toEqual(visit);
  notes.frame(0, ofSecond);
  expect(notes.note()?.visit).toBeUndefined();
});
