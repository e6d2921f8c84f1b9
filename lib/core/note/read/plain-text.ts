/** Characters that are read: some 20,000 words. A note beyond that is a whole chart, and no page should wait for it. */
export const readLimit = 120_000;

/**
 * The note with typographic characters made plain, character for character: what stands at a place of the result stands
 * at the same place of the note, so evidence can be quoted from the note itself. A tab between words parts the cells of a row.
 */
export function plainText(note: string): string {
  return note
    .slice(0, readLimit)
    .replace(/(?<=[a-z)])\t(?=\S)/gi, "|")
    .replace(/[^\n\x20-\x7e]/g, (character) => plain.get(character) ?? other(character));
}

const plain = new Map(
  Object.entries({
    "'": "\u2018\u2019\u201b\u2032`\u00b4",
    '"': "\u201c\u201d\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad",
    x: "\u00d7",
    "*": "\u2022\u25e6\u25aa\u2023\u25cf\u00b7",
    "\u2612": "\u2611\u2612\u2713\u2714\u2705\u2717\u2718\u25a0",
    "\u2610": "\u2610\u25a1\u25fb\u2b1c\u25cb",
  }).flatMap(([to, from]) => [...from].map((character): [string, string] => [character, to])),
);

/** Controls and odd spaces become spaces; a letter whose lower case is longer than itself would shift all that follows. */
function other(character: string): string {
  if (character === "\u0130") return "I";
  return character < "\u00a1" || /\s|\u200b|\ufeff/.test(character) ? " " : character;
}
