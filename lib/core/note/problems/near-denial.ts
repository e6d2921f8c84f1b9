import type { TermsIn } from "../concepts/terms-in";

/** Few words after a negation, as in "no warts" or "denies fever, cough". */
export function isNearDenial({ cues, tokens }: TermsIn, from: number): boolean {
  if (isOverAside(tokens, from) || isCompared(tokens, from)) return true;
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

/** "Skin checked (arms clear, eczema there healed)": what is said in brackets to be over is no problem of the statement. */
function isOverAside(tokens: TermsIn["tokens"], from: number): boolean {
  const behind = tokens.slice(from + 1, from + nearestOver).map(({ text }) => text);
  const over = behind.findIndex((text) => overWords.has(text));
  if (over < 0 || behind.slice(0, over).some((text) => text === ")" || text === ",")) return false;
  const before = tokens.slice(Math.max(0, from - farthestOpen), from).map(({ text }) => text);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

const [nearestOver, farthestOpen] = [5, 12];
const overWords = new Set(["healed", "resolved", "gone", "settled", "over", "past"]);

/** "No photograph, unlike the mole": what is only compared is not what the statement is of. */
function isCompared(tokens: TermsIn["tokens"], from: number): boolean {
  return tokens.slice(Math.max(0, from - nearestCompared), from).some(({ text }) => text === "unlike");
}

const nearestCompared = 3;

/** "tag (specimen not sent) and acne": what is denied within brackets is denied there alone. */
function leavesBrackets(between: TermsIn["tokens"]): boolean {
  const close = between.findIndex(({ text }) => text === ")");
  return close >= 0 && !between.slice(0, close).some(({ text }) => text === "(");
}

const reachOfDenial = 6;
/** "none were taken of the acne": what is denied is an act. */
const taken = new Set(
  "taken made obtained photographed done applied exam examination photo photos photograph photographs picture pictures image images consent aftercare instructions count followup follow visit appointment freezing cryotherapy".split(
    " ",
  ),
);
const denialEnds = new Set(["-", ":", ";", "?", "but"]);
