type Leaf = string | ((...given: never[]) => string);

/** All leaves of a catalogue, by the keys that lead to them. */
export function leavesOf(words: object, path: string[] = []): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, word]): [string, Leaf][] => {
    const here = [...path, key];
    return typeof word === "object" && word !== null ? leavesOf(word, here) : [[here.join("."), word as Leaf]];
  });
}

/** What a leaf says; a sentence is made of marks that are found again in it. */
export function saidBy(leaf: Leaf): string {
  return typeof leaf === "string" ? leaf : sentenceOf(leaf);
}

/** Of what a sentence is given, what it does not tell. */
export function lostBy(leaf: Leaf): string[] {
  if (typeof leaf === "string") return [];
  const said = sentenceOf(leaf).toLowerCase();
  return marksFor(leaf).filter((mark) => !said.includes(mark.toLowerCase()));
}

type Sentence = Exclude<Leaf, string>;

function sentenceOf(leaf: Sentence): string {
  const marks = marksFor(leaf);
  try {
    return leaf(...(marks as never[]));
  } catch {
    // It is made of lists.
    return leaf(...(marks.map((mark) => [mark]) as never[]));
  }
}

function marksFor(leaf: Sentence): string[] {
  return Array.from({ length: leaf.length }, (_, index) => `7${index}7`);
}
