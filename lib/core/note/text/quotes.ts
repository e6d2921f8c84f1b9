import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { hasAny } from "./characters";
import { enclosedIn, withEnclosed } from "./enclosed";

/** '"Photographs were taken." NO': where several lines begin so, what is quoted is a label and the answer its value, place for place. */
export function withAnsweredQuotes(text: string): string {
  if ([...text.matchAll(answeredQuote)].length < fewest) return text;
  return text.replace(answeredQuote, (_all, before: string, words: string, gap: string, value: string) => {
    const said = ` ${withoutUnmade(words).replaceAll("[", " ").replaceAll("]", " ").replaceAll(".", " ")}`;
    const opening = " ".repeat(before.length) + said;
    if (value.length <= longestStanding && stands.opens(tokensOfPieces.of(value.toLowerCase()), "stands"))
      return `${opening}.`.padEnd(opening.length + gap.length + value.length);
    return `${opening}:`.padEnd(opening.length + gap.length) + value;
  });
}

const fewest = 2;
const answeredQuote =
  /^((?:[A-Za-z]{3,12}: )?)"([^"\n]{3,160})("[ ]{0,4}(?:[-=]{1,2}>?|:|>)? {1,4})(?![A-Za-z ]{1,24}:)([A-Za-z\d][^\n"]{0,200})$/gm;
/** What nobody has chosen: "[__]", "[spray/probe]". */
function withoutUnmade(words: string): string {
  return withEnclosed(words, enclosedIn(words, ["[", "]"], longestUnmade), ({ words: choice, at, end }) =>
    hasAny(choice, "_/") ? " ".repeat(end - at) : null,
  );
}

const longestUnmade = 60;
/** The sentence is left as it is. */
const stands = new Phrases({ stands: "ok|okay|stands|unchanged|correct|true|right\nas is" });
const longestStanding = 20;

/** 'Remove "RTC 4 wk", insert "no follow-up"': what is taken out for something else says nothing, place for place. */
export function withoutReplaced(text: string): string {
  if (!text.includes('"')) return text;
  const small = text.toLowerCase();
  const taken = enclosedIn(text, ['"', '"'], longestReplaced).filter(
    ({ at, end }) =>
      removes.some((verb) => small.endsWith(`${verb} `, at)) &&
      (small[end] === "." || puts.some((verb) => ` ${small.slice(end, end + farthestPut)} `.includes(` ${verb} "`))),
  );
  return withEnclosed(text, taken, ({ at, end }) => " ".repeat(end - at));
}

const [longestReplaced, farthestPut] = [120, 24];
const removes = ["remove", "delete", "strike", "replace", "omit", "drop", "change", "correct", "amend"];
const puts = ["insert", "with", "by", "to", "add", "put", "write", "enter", "substitute", "to read", "and"];
