import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Sentences around a gap: however it is said of one thing that it was not done or written down, it is heard of all. */
const unwritten = [
  "{} was not recorded.|Nobody recorded {}.|I forgot to record {}.|We have no record of {}.|There is no record of {}.",
  "The note says nothing about {}.|{} went unrecorded.|I left without recording {}.|We didn't get round to recording {}.",
  "There is no mention of {}.|{} is nowhere mentioned.|{} is not known.|{} was omitted from the note.|I never wrote down {}.",
  "It slipped my mind to document {}.|No note was made of {}.|Was {} recorded? It was not.|{} did not get recorded.",
  "The scribe missed {}.|Missing: {}.|Documentation of {} is lacking.|Nothing was written about {}.|{} was left blank.",
];
const undone = [
  "No {} +.|{} were not +.|{} never +.|We + no {}.|I forgot {}.|Nobody + {}.|No one + {}.|{}: not +|{} - none +",
  "Was {} +? It was not.|Were {} +? They weren't.|We skipped {}.|I omitted {}.|{} did not happen.|Neglected {}.",
  "{} went by the board.|{} (not +)|{} [ ] yes [x] no|Not +: {}.|{} could not be +.|We meant to have {} + but forgot.",
  "Were {} +? Unfortunately not.|Have {} been +? They haven't.|Query: {} +? Response: not +.|{} +? Not today.",
  '{} +. No, wait: no {} +.|"{} +" is an error; it was not.|I wrote that {} was +; that is incorrect.|{} + - scratch that, {} not +.',
  "Ran out of time for {}.|Left before {} could be +.|{} did not get +.|We did not get {} +.",
];
const done = [
  "{} +.|The {} were + today.|{}: yes|{}? Yes.|Was {} +? It was.|{} [x] yes [ ] no|{}: ☒ yes ☐ no|{} has been +.",
  "We did not forget {}: {} +.|Nothing was skipped: {} +.|Not only was {} +, it was + twice.|{} + as always.",
  "Once {} were + we began.|I forgot to mention that {} was +.|Addendum: {} +, which I left out above.",
];
const neither = [
  "{} will be + next time.|{} + in 2021.|{} + at the last visit.|Was {} +?|{}: ___|{} [ ] yes [ ] no",
  "Were {} +? I do not know.|Has {} been +? To be confirmed.|Query sent: {} +? No answer yet.|Were {} +? Will check.",
  "Policy: {} + in all patients.|Next visit: {} +.|Mother asked whether {} would be +.",
];

const ofThings = [
  "{} are kept in the cupboard.|{} were delivered yesterday.|New {} have been ordered.|We are running low on {}.|{} cost twenty dollars.",
  "The {} need replacing.|{} shortage this month.|The nurse restocked {}.|Inventory: {}.|The clinic bought {}.|{} arrived on Monday.",
  "We are out of {} until Thursday.|A box of {} was opened.|The MA put away the {}.|{} need to be reordered.|{} are stored in room 4.",
];

const written = { tolerance: "how she tolerated it", technique: "the freeze time", "lesion-count": "the lesion count" };
const acts = {
  protection: ["goggles", "used"],
  "photo-or-marking": ["photographs", "taken"],
  "wound-care": ["aftercare instructions", "given"],
  consent: ["informed consent", "obtained"],
};

test.each(Object.entries(written))("%s that was not written down is denied in every sentence", (prompt, what) => {
  expect(otherwise(prompt, "denied", said(unwritten, what))).toEqual([]);
});

test.each(Object.entries(acts))("%s is denied, stated or neither as its sentence says", (prompt, [what, done1]) => {
  expect(otherwise(prompt, "denied", said(undone, what, done1))).toEqual([]);
  expect(otherwise(prompt, "documented", said(done, what, done1))).toEqual([]);
  expect(otherwise(prompt, "missing", said(neither, what, done1))).toEqual([]);
});

test.each([
  ["protection", "goggles"],
  ["technique", "cryoprobes"],
  ["consent", "consent forms"],
  ["photo-or-marking", "skin markers"],
])("%s is not told by what is said of things", (prompt, what) => {
  expect(otherwise(prompt, "missing", said(ofThings, what))).toEqual([]);
});

function said(frames: readonly string[], what = "", verb = ""): string[] {
  const sentences = frames.flatMap((some) => some.split("|"));
  return sentences.map((frame) => {
    const words = frame.replaceAll("{}", what).replaceAll("+", verb);
    return `Acne of the chin frozen. ${words[0]?.toUpperCase()}${words.slice(1)}`;
  });
}

function otherwise(prompt: string, state: string, texts: readonly string[]): string[] {
  return texts.filter((text) => tickNote(text).find((tick) => tick.prompt === prompt)?.state !== state);
}
