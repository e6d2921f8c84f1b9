/** A form as numbers from 0 to 1 by name, and whether it is a claim's. */
export interface Example {
  name: string;
  features: Readonly<Record<string, number>>;
  isClaim: boolean;
}

export interface Model {
  weights: Readonly<Record<string, number>>;
  bias: number;
}

/** How strongly weights are held small, steps of descent, and their length: more changes no third figure. */
const [shrink, steps, stride] = [0.002, 3000, 2];

/** Logistic regression by gradient descent, both kinds of examples weighing the same however many there are of each. */
export function fitModel(examples: readonly Example[]): Model {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const claims = examples.filter(({ isClaim }) => isClaim).length;
  const shareOf = ({ isClaim }: Example) => 0.5 / (isClaim ? claims : examples.length - claims);
  let model: Model = { weights: Object.fromEntries(names.map((name) => [name, 0])), bias: 0 };
  for (let step = 0; step < steps; step++) model = descend(model, examples, shareOf);
  return model;
}

function descend(model: Model, examples: readonly Example[], shareOf: (example: Example) => number): Model {
  const slope: Record<string, number> = {};
  let biasSlope = 0;
  for (const example of examples) {
    const error = (likelihoodOf(model, example) - Number(example.isClaim)) * shareOf(example);
    biasSlope += error;
    for (const [name, value] of Object.entries(example.features)) slope[name] = (slope[name] ?? 0) + error * value;
  }
  const weights = Object.fromEntries(
    Object.entries(model.weights).map(([name, weight]) => [
      name,
      weight - stride * ((slope[name] ?? 0) + shrink * weight),
    ]),
  );
  return { weights, bias: model.bias - stride * biasSlope };
}

/** From 0 to 1. */
export function likelihoodOf({ weights, bias }: Model, { features }: Pick<Example, "features">): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-sum));
}
