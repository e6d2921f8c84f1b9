import type { TermsIn } from "../concepts/terms-in";

/** Few words after a negation, as in "no warts" or "denies fever, cough". */
export function isNearDenial({ cues, tokens }: TermsIn, from: number): boolean {
  return cues.some(
    ({ tag, to }) =>
      tag.sense === "negated" &&
      tag.reach === "forward" &&
      to <= from &&
      from - to <= reachOfDenial &&
      !tokens.slice(to, from).some(({ text }) => denialEnds.has(text) || taken.has(text)) &&
      !leavesBrackets(tokens.slice(to, from)),
  );
}

/** "tag (specimen not sent) and acne": what is denied within brackets is denied there alone. */
function leavesBrackets(between: TermsIn["tokens"]): boolean {
  const close = between.findIndex(({ text }) => text === ")");
  return close >= 0 && !between.slice(0, close).some(({ text }) => text === "(");
}

const reachOfDenial = 6;
/** "none were taken of the acne": what is denied is an act. */
const taken = new Set(["taken", "made", "obtained", "photographed", "done", "applied"]);
const denialEnds = new Set(["-", ":", ";", "?", "but"]);
