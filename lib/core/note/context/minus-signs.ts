import type { Found } from "../concepts/terms-in";
import type { Token } from "../words/tokens";

/** "+consent, -photos": a list in which signs are answers. */
export function minusSigns(tokens: readonly Token[]): Found<"cue">[] {
  const isSign = (at: number) => tokens[at + 1]?.start === tokens[at]?.end && tokens[at + 1]?.amount === null;
  if (!tokens.some(({ text }, at) => text === "+" && isSign(at))) return [];
  return tokens.flatMap(({ text }, at): Found<"cue">[] =>
    text === "-" && isSign(at)
      ? [{ tag: { kind: "cue", sense: "negated", reach: "forward" }, from: at, to: at + 1 }]
      : [],
  );
}
