import { readNote } from "../../lib/core/note/text/read-note";

/** So many weights a model has: with a byte each, those of all prompts and states stay below 300 kB. */
export const buckets = 8192;

const negations = new Set("no not never without none denies denied declined nor neither deferred refused".split(" "));

/** The places of a note's words: alone, with the word before, behind a negation of their statement, and under its label. */
export function noteFeatures(text: string): number[] {
  const features = new Set<number>();
  for (const { tokens, label, answer } of readNote(text).statements) {
    let before = "<start>";
    let isNegated = answer === "no";
    for (const token of tokens) {
      const word = token.amount === null ? token.text : "<number>";
      for (const name of [word, `${before} ${word}`, `${label}: ${word}`]) features.add(bucketOf(name));
      if (isNegated) features.add(bucketOf(`no ..: ${word}`));
      isNegated ||= negations.has(word);
      before = word;
    }
    if (answer) features.add(bucketOf(`${label}: <${answer}>`));
  }
  return [...features];
}

/** FNV-1a. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}
