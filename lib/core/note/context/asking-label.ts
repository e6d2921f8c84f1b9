import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";

/** "Asked if a visit was booked", "Mother asks for the pictures", "Who explained it?": a label that only asks, and states nothing. */
export function asksFor(label: string): boolean {
  if (label === "") return false;
  const words = tokensOfPieces.of(label);
  return phrases.isIn(words, "asks") || phrases.opens(words, "opensQuestion");
}

const phrases = new Phrases({
  asks: `
asked|asks|asking|wonders|wondered|inquired|enquired us|me|her|him|again? if|whether|for|about|who|what|how|when|to
`,
  opensQuestion: `
who|what|how|when|where
`,
});
