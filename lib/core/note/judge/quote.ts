import type { Analysis } from "./analysis";
import type { Hit } from "./hits";

/** At most this many characters are quoted. */
const quoted = 240;
/** In text without punctuation so many tokens are quoted on either side of the words. */
const beside = 9;

/** The part of the statement that holds the words which decided: up to the commas around them, where it has more. */
export function quote(
  note: string,
  { sights, reading }: Analysis,
  { place, from, to, last: lastPlace = place }: Hit,
): string {
  const sight = sights[place];
  const end = sights[lastPlace];
  if (!sight || !end) return "";
  const { tokens, statement } = sight;
  let first = from;
  while (first > 0 && !isBreak(tokens[first - 1]?.text)) first -= 1;
  if (from - first > 2 * beside) first = from - beside;
  let behind = to;
  while (behind < end.tokens.length && !isBreak(end.tokens[behind]?.text)) behind += 1;
  if (behind - to > 2 * beside) behind = to + beside;
  const start = statement.start + (first === 0 ? 0 : (tokens[first]?.start ?? 0));
  const last = behind >= end.tokens.length ? undefined : end.tokens[behind - 1];
  const stop = last ? end.statement.start + last.end : end.statement.end;
  const said = note.slice(start, Math.max(start, stop)).trim();
  const whole = said.endsWith(";") || said.endsWith(",") ? said.slice(0, -1) : said;
  if (whole.length <= quoted) return whole;
  const decisive = tokens[from];
  const at = decisive ? statement.start + decisive.start : start;
  const near = Math.max(start, at - quoted / 3);
  const begin = near > start ? reading.text.indexOf(" ", near) + 1 : start;
  return note.slice(Math.min(begin, at), Math.min(begin, at) + quoted).trim();
}

const breaks = new Set([",", ";"]);

function isBreak(text: string | undefined): boolean {
  return text !== undefined && breaks.has(text);
}
