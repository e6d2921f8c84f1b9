/**
 * Where a global pattern stands in a text, one after the other. As `matchAll`, which copies the pattern at each call:
 * that copy costs more than finding the few words of a sentence.
 */
export function* matches(pattern: RegExp, text: string, from = 0): Generator<RegExpExecArray> {
  for (let at = from; at <= text.length; ) {
    // Set anew each time: whoever takes the matches may search with the same pattern in between.
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return;
    yield found;
    at = found.index + (found[0].length || 1);
  }
}

export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const found of matches(pattern, text)) last = found;
  return last;
}
