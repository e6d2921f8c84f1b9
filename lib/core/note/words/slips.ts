/** Shorter words are not corrected: too many others are a slip away. */
const [shortest, shortestWithout, shortestChanged] = [5, 6, 8];

interface Known {
  word: string;
  letters: number;
}

/** Which slip makes one word of another, the likeliest first; the first letter is nearly always right, and is held to be. */
const slips = ["swapped", "missing", "added", "changed"] as const;
type Slip = (typeof slips)[number];

/** Finds the known word that a misspelt one was meant to be: one letter left out, doubled, changed or two swapped. */
export class Slips {
  readonly #words = new Map<string, string[]>();
  /** By the first letter and the length, once they are asked for. */
  readonly #known = new Map<string, readonly Known[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortest) continue;
      const alike = this.#words.get(word[0] ?? "");
      if (alike) alike.push(word);
      else this.#words.set(word[0] ?? "", [word]);
    }
  }

  /** The known word, or undefined. */
  meant(word: string): string | undefined {
    if (word.length < shortest) return;
    const letters = lettersOf(word);
    let best: { word: string; rank: number } | undefined;
    for (const length of [word.length, word.length + 1, word.length - 1])
      for (const known of this.#knownOf(word[0] ?? "", length)) {
        if (severalBits(known.letters ^ letters, length === word.length ? 2 : 1)) continue;
        const slip = slipBetween(word, known.word);
        const rank = slip ? slips.indexOf(slip) : slips.length;
        if (rank < (best?.rank ?? slips.length)) best = { word: known.word, rank };
      }
    return best?.word;
  }

  #knownOf(first: string, length: number): readonly Known[] {
    const place = `${first}${length}`;
    const known = this.#known.get(place);
    if (known) return known;
    const words = this.#words.get(first)?.filter((word) => word.length === length) ?? [];
    const found = words.map((word) => ({ word, letters: lettersOf(word) }));
    this.#known.set(place, found);
    return found;
  }
}

/** The letters of a word as bits: words that differ in many are no slip of each other. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 27);
  return letters;
}

function severalBits(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; count < most; count += 1) rest &= rest - 1;
  return rest !== 0;
}

function slipBetween(word: string, known: string): Slip | null {
  const at = firstDifference(word, known);
  if (at === 0) return null;
  if (word.length < known.length) return isMissing(word, known, at) ? "missing" : null;
  if (word.length > known.length)
    return word.length >= shortestChanged && word.slice(at + 1) === known.slice(at) ? "added" : null;
  if (word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2))
    return "swapped";
  return word.length >= shortestChanged && word.slice(at + 1) === known.slice(at + 1) ? "changed" : null;
}

/** A letter within the word: without its last one it may be another form of it. */
function isMissing(word: string, known: string, at: number): boolean {
  return known.length >= shortestWithout && at < word.length && word.slice(at) === known.slice(at + 1);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
