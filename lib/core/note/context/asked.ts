import type { Sense } from "./sense";

/** Questions that somebody has: nothing is said to be so. */
export const asked: Sense = {
  forward: `
wanted|wants to know
would like to know
wondered|wonders|wondering|curious|unsure if|whether|about|how|why
asked|asks|asking|inquired|inquires if|whether|how|why
asks|asking about|regarding|re
question|questions whether|if
worried|worries|concerned|fears|afraid that|if|about|it
`,
};
