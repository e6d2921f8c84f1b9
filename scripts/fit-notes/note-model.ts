import type { Tick } from "../../lib/core/note/judge/tick";
import type { ExpectedNote } from "../notes/score-notes";
import { buckets, noteFeatures } from "./note-features";

type Said = Exclude<Tick["state"], "missing">;

interface Example {
  features: readonly number[];
  isSo: boolean;
}

/** How likely a note states a prompt, and how likely it denies it. */
export type Likelihoods = Record<Said, number>;

const [epochs, stride, shrink] = [15, 0.3, 1e-4];

/** A logistic regression for each prompt and state, over the hashed words of whole notes. */
export function fitNotes(notes: readonly ExpectedNote[], prompts: readonly string[]) {
  const read = notes.map(({ text, expected }) => ({ features: noteFeatures(text), expected }));
  const fitFor = (prompt: string, state: Said) =>
    fitOne(read.map(({ features, expected }) => ({ features, isSo: expected[prompt] === state })));
  const models = prompts.map((prompt) => ({
    prompt,
    documented: fitFor(prompt, "documented"),
    denied: fitFor(prompt, "denied"),
  }));
  return (text: string): Map<string, Likelihoods> => {
    const features = noteFeatures(text);
    return new Map(
      models.map(({ prompt, documented, denied }) => [
        prompt,
        { documented: likelihoodOf(documented, features), denied: likelihoodOf(denied, features) },
      ]),
    );
  };
}

/** The last weight is the bias. Strides shorten by what a weight was moved already (AdaGrad). */
function fitOne(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(buckets + 1);
  const moved = new Float64Array(buckets + 1).fill(1e-3);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const { features, isSo } of inTurns(examples, epoch)) {
      const error = likelihoodOf(weights, features) - Number(isSo);
      for (const at of [...features, buckets]) {
        const slope = error + shrink * (weights[at] ?? 0);
        moved[at] = (moved[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (stride * slope) / Math.sqrt(moved[at]);
      }
    }
  return weights;
}

/** Each time in another order, and the same in every run: notes of one kind stand together in their set. */
function inTurns(examples: readonly Example[], epoch: number): Example[] {
  const step = strides[epoch % strides.length] ?? 1;
  const turns: Example[] = [];
  for (let first = 0; first < step; first += 1)
    for (let at = first; at < examples.length; at += step) turns.push(examples[at] as Example);
  return turns;
}

const strides = [7, 11, 13, 17, 19];

function likelihoodOf(weights: Float64Array, features: readonly number[]): number {
  let sum = weights[buckets] ?? 0;
  for (const at of features) sum += weights[at] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** What the model alone says of a prompt. */
export function stateOf({ documented, denied }: Likelihoods, from = 0.5): Tick["state"] {
  if (Math.max(documented, denied) < from) return "missing";
  return documented >= denied ? "documented" : "denied";
}
