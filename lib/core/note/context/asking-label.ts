/** "Asked if a visit was booked", "Mother asks for the pictures", "Who explained it?": a label that only asks, and states nothing. */
export function asksFor(label: string): boolean {
  return asks.test(label);
}

const asks =
  /\b(?:asked|asks|asking|wonders|wondered|inquired|enquired) (?:us |me |her |him |again )?(?:if|whether|for|about|who|what|how|when|to [a-z]+)\b|^(?:who|what|how|when|where)\b/;
