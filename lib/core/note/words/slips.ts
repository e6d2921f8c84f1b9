/** Words shorter than this are not corrected: too many others are a slip away. */
const shortest = 7;
/** In one so long a letter may be left out. */
const shortestWithout = 6;

/** Finds the known word that a misspelt one was meant to be: one letter left out, doubled, changed or two swapped. */
export class Slips {
  readonly #known = new Set<string>();
  readonly #without = new Map<string, string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 5) continue;
      this.#known.add(word);
      if (word.length < shortestWithout) continue;
      for (let at = 1; at + 1 < word.length; at += 1) this.#without.set(word.slice(0, at) + word.slice(at + 1), word);
    }
  }

  /** The known word, or undefined. The first letter is nearly always right, and is held to be. */
  meant(word: string): string | undefined {
    if (word.length < 5) return;
    const swapped = this.#swapped(word);
    if (swapped || word.length < shortestWithout - 1) return swapped;
    const missing = this.#without.get(word);
    if (missing) return missing;
    for (let at = 1; at < word.length; at += 1) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      if (word.length > shortest && this.#known.has(shorter)) return shorter;
      const changed = word.length > shortest ? this.#without.get(shorter) : undefined;
      if (changed?.length === word.length && changed.slice(0, at) === word.slice(0, at)) return changed;
    }
    return;
  }

  #swapped(word: string): string | undefined {
    for (let at = 1; at + 1 < word.length; at += 1) {
      if (word[at] === word[at + 1]) continue;
      const other = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      if (this.#known.has(other)) return other;
    }
    return;
  }
}
