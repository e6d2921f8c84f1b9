import type { Model } from "./logistic";

/** Weights below this say nothing. */
const least = 0.005;

/** The table of weights as a file of the core, the heaviest first. */
export function writeWeights({ weights, bias }: Model): string {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${Number(weight.toFixed(2))},`);
  return `/**
 * How much each feature of a form speaks for a claim (above 0) or against it: fitted to the stored pages by
 * \`npm run fit\`, a logistic model; docs/reading.md says what pages left out of the fit scored.
 */
${declared("weights: Readonly<Record<string, number>>")}{
${rows.join("\n")}
};

/** What all forms begin with, before any feature speaks. */
${declared("bias")}${Number(bias.toFixed(2))};
`;
}

function declared(name: string): string {
  return `export const ${name} = `;
}
