/** The most that is read of a note, in characters. */
const longest = 120_000;

/** What hostile notes repeat without end: words that begin terms, cues, lists, marks, lines, and nothing at all. */
export const repeated: readonly string[] = [
  "the ",
  "right her ",
  "count ",
  "risks ",
  "papules, ",
  "x",
  "no not never without ",
  "No pain. Will treat with LN2, if needed; ",
  " ",
  "\n",
  "12 - 12 x ",
  "a:, ",
  "[[[(((",
  "[ ] [x] ",
  "\u2612 ",
  "yes no ",
  "Q: a? A: no ",
  "mother father ",
  "last visit ",
  "will plan to ",
  "discussed risks of ",
  "tretinoin failed ",
  "tretinoin, ",
  "no improvement ",
  "acne wart ",
  "follow up in ",
  "see back in 4 weeks ",
  "5 s ",
  "....... yes",
  "| a | b |\n",
  "1. Acne\n",
  "EXAM\n",
  "01/01/2020 ",
  "left cheek ",
  "no cold urticaria or ",
  "<b>",
  "&nbsp;",
  "denies pain, ",
  "photos were not taken and ",
  "papuels toelrated ",
  "A. b. ",
  "(-) ",
];

/** A note of one phrase, as long as is read, or a part of that. */
export function hostileNote(phrase: string, share = 1): string {
  const length = longest * share;
  return phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length);
}
