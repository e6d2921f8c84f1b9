import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import type { Statement } from "./statement";

/** A statement that tells of another child, or of what others have on file. */
export function isOfElsewhere({ tokens, label }: Statement): boolean {
  return (
    phrases.opens(tokens, "relative") ||
    phrases.opens(tokensOfPieces.of(label), "records") ||
    phrases.isIn(tokens, "misfiled") ||
    phrases.isIn(tokensOfPieces.of(label), "ownChart")
  );
}

const kin = "brother|sister|twin|sibling|cousin|son|daughter";
const whose = "his|her|the|younger|older|little|big|twin? younger|older|little|big|twin?";

const phrases = new Phrases({
  /** "Brother Jan, 13 (own chart): …": a child that is seen beside the patient. */
  relative: `
${whose} ${kin} ,? ..1 ,? (? <num>
${whose} ${kin} ..6 ( see? his|her|their? own chart|record|note
`,
  /** "Ada's acne was frozen as well and is in her own chart: …" */
  ownChart: `
is|are|was|were|will|charted|documented|noted|recorded ..2 in|on|under her|his|their own chart|record|records|note|notes|file
`,
  /** "ENTERED IN WRONG CHART - disregard: …" */
  misfiled: `
entered|charted|written|documented|filed|recorded|placed|note|entry in|on|under|into the? wrong chart|patient|pt|record|person
wrong chart|patient|pt|record|person :|-|!
wrong chart|patient|pt|record|person , disregard|ignore|delete
meant|intended for another|other|different patient|pt|chart|person
`,
  /** "Records from Dr. Lund (2024): consent and photographs on file." */
  records: `
outside|old|past record|records <end>
record|records from|at
`,
});
