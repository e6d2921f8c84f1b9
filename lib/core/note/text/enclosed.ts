/** What stands between two marks on one line. */
export interface Enclosed {
  words: string;
  /** Where the opening mark stands. */
  at: number;
  /** Behind the closing mark. */
  end: number;
}

/** All that stands between two marks, with none of them inside, and no longer than a limit. */
export function enclosedIn(text: string, [open = "", close = ""]: readonly string[], longest: number): Enclosed[] {
  const found: Enclosed[] = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const words = text
      .slice(at + 1, at + 1 + longest + 1)
      .split(close, 1)
      .join();
    const end = at + 1 + words.length;
    if (words === "" || text[end] !== close || words.includes(open) || words.includes("\n")) continue;
    found.push({ words, at, end: end + 1 });
  }
  return found;
}

/** A text with other words, as long as they were, in the place of what is enclosed; null leaves it. */
export function withEnclosed(
  text: string,
  all: readonly Enclosed[],
  wordsFor: (one: Enclosed) => string | null,
): string {
  let [written, from] = ["", 0];
  for (const one of all) {
    const words = wordsFor(one);
    if (words === null) continue;
    written += text.slice(from, one.at) + words;
    from = one.end;
  }
  return written + text.slice(from);
}

/** A text with other words in the place of a mark, where it is no part of a longer run of signs. */
export function withMark(text: string, mark: string, words: string): string {
  const sign = mark[0];
  let [written, from] = ["", 0];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (text[at - 1] === sign || text[at + mark.length] === sign) continue;
    written += text.slice(from, at) + words;
    from = at + mark.length;
  }
  return written + text.slice(from);
}
