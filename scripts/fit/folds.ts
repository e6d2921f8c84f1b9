import { type Example, fitModel, likelihoodOf } from "./logistic";

/** What a model scored on examples it was not fitted to. */
export interface FoldScore {
  claims: number;
  claimsFound: number;
  others: number;
  othersTaken: number;
}

/** From here on a form is taken for a claim's; as in `decide-form.ts`. */
const sureFrom = 0.75;

/**
 * Fits to all families of pages but a fifth of them, five times, and scores each fit on the fifth it has not seen. A
 * family shares the first word of its names ("lib-…", "superbill-…"): what is alike is left out together.
 */
export function scoreFolds(examples: readonly Example[], folds = 5): FoldScore[] {
  const families = [...new Set(examples.map(familyOf))];
  const foldOf = (example: Example) => families.indexOf(familyOf(example)) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const model = fitModel(examples.filter((example) => foldOf(example) !== fold));
    const left = examples.filter((example) => foldOf(example) === fold);
    const taken = (isClaim: boolean) =>
      left.filter((example) => example.isClaim === isClaim && likelihoodOf(model, example) >= sureFrom).length;
    const claims = left.filter(({ isClaim }) => isClaim).length;
    return { claims, claimsFound: taken(true), others: left.length - claims, othersTaken: taken(false) };
  });
}

function familyOf({ name }: Example): string {
  return name.replace(/^(lib|q)-/, "").split("-", 1)[0] ?? "";
}
