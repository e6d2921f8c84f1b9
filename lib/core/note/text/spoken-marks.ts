/** Marks that a dictation spells out, and what they stand for. */
const marks: readonly (readonly [string, string])[] = [
  [" question mark", "?"],
  [" new paragraph", "\n"],
  [" next paragraph", "\n"],
  [" new line", "\n"],
  [" next line", "\n"],
  [" full stop", "."],
  [" semicolon", ";"],
  [" period", "."],
  [" comma", ","],
  [" colon", ":"],
  [" open paren", "("],
  [" close paren", ")"],
];

/** Fewer are words like any other: "missed her period". */
const fewest = 3;

/** "acne period exam today colon papules comma": a text that spells its marks out gets them, place for place. */
export function withoutSpokenMarks(text: string): string {
  const lower = text.toLowerCase();
  const spoken = countOf(lower, " period") + countOf(lower, " full stop") + countOf(lower, " comma");
  if (spoken < fewest || countOf(lower, ". ") * 2 > spoken) return text;
  const parts = [...text];
  if (parts.length !== text.length) return text;
  for (const [words, mark] of marks)
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length))
      if (!isWordGoingOn(lower, at + words.length)) put(parts, at, words.length, mark);
  return parts.join("");
}

function put(parts: string[], at: number, length: number, mark: string): void {
  parts.fill(" ", at, at + length);
  parts[at + length - 1] = mark;
}

function isWordGoingOn(text: string, at: number): boolean {
  const next = text[at] ?? " ";
  return next >= "a" && next <= "z";
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}
