import type { Sight } from "../concepts/sight";

/** What a token between two mentions does to a negation that goes from the one to the other. */
const marks = {
  comma: 1,
  or: 2,
  and: 4,
  /** A verb of doing: what stands behind it is a sentence of its own. */
  verb: 8,
  count: 16,
  end: 32,
  /** A verb without an object: "not taken" is over when it is said. */
  over: 64,
  /** A slash with room around it, or a dash: "cycles 1 / shield none", "LN2 - time not recorded". */
  slash: 128,
  /** "… and the bumps are": another subject. */
  subject: 256,
} as const;

/** The marks of all tokens of a statement. */
export function marksOf({ tokens, terms }: Sight): Uint16Array {
  const found = new Uint16Array(tokens.length + 1);
  for (const [at, { text, amount }] of tokens.entries()) {
    found[at] = isApart(tokens, at)
      ? marks.slash
      : isPositive(tokens, at) || isYes(tokens, at)
        ? marks.end
        : (byText.get(text) ?? 0);
    if (amount !== null) found[at] |= marks.count;
    if (tokens[at - 1]?.text === "and" && articles.has(text) && isVerbBehind(tokens, at + 2))
      found[at] = (found[at] ?? 0) | marks.subject;
    if (isSubject(tokens, at)) found[at] = (found[at] ?? 0) | marks.end;
    if (doing.has(text)) found[at] |= marks.verb | (goesOn(text, tokens[at + 1]?.text ?? "") ? 0 : marks.over);
  }
  for (const { tag, from } of terms.cues)
    if (tag.sense === "negated" && tag.reach === "ends") found[from] = (found[from] ?? 0) | marks.end;
  return found;
}

function isApart(tokens: Sight["tokens"], at: number): boolean {
  const { text, start = 0, end = 0 } = tokens[at] ?? {};
  return (text === "/" || text === "-") && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end;
}

/** "cysts ++, count not done": a sign behind its words joins nothing. */
function isPositive(tokens: Sight["tokens"], at: number): boolean {
  return tokens[at]?.text === "+" && !((tokens[at + 1]?.text ?? ".") >= "0" && tokens[at + 1]?.text !== ";");
}

/** "sore y / itch n": an answer, where it does not join two words as Spanish does. */
function isYes(tokens: Sight["tokens"], at: number): boolean {
  return tokens[at]?.text === "y" && answerEnds.has(tokens[at + 1]?.text ?? ".");
}

const answerEnds = new Set(["/", ",", "|", ";", "."]);

/** "no nodes felt I used …": in text without marks whoever does something begins a sentence. */
function isSubject(tokens: Sight["tokens"], at: number): boolean {
  if (isNounSubject(tokens, at) || isFeltIt(tokens, at)) return true;
  if (!subjects.has(tokens[at]?.text ?? "") || at === 0) return false;
  const isUndoing =
    undoing.has(tokens[at + 1]?.text ?? "") || [2, 3].some((next) => denying.has(tokens[at + next]?.text ?? ""));
  return !inverted.has(tokens[at - 1]?.text ?? "") && !isUndoing;
}

/** "without benefit the cysts on the back are painful" */
function isNounSubject(tokens: Sight["tokens"], at: number): boolean {
  if (!articles.has(tokens[at]?.text ?? "")) return false;
  const verb = beingBehind(tokens, at + 2);
  const before = tokens[at - 1]?.text ?? ",";
  return verb > 0 && !inverted.has(before) && !undoing.has(tokens[verb + 1]?.text ?? "") && !leading.has(before);
}

/** Where a verb of being stands behind a noun, or behind the place of it; 0 where none does. */
function beingBehind(tokens: Sight["tokens"], at: number): number {
  const isPlaced = tokens[at]?.text === "on" || tokens[at]?.text === "of";
  for (let verb = at; verb <= at + (isPlaced ? longestPlace : 0); verb += 1)
    if (being.has(tokens[verb]?.text ?? "")) return verb;
  return 0;
}

function isVerbBehind(tokens: Sight["tokens"], at: number): boolean {
  return beingBehind(tokens, at) > 0 || having.has(tokens[at]?.text ?? "");
}

/** "on the upper back" */
const longestPlace = 4;

/** "never touched it it hurts when he shaves" */
function isFeltIt(tokens: Sight["tokens"], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ",";
  return (
    tokens[at]?.text === "it" && felt.has(tokens[at + 1]?.text ?? "") && !inverted.has(before) && !leading.has(before)
  );
}

/** No link between two items of a list is longer. */
const longest = 24;

/** What stands between two mentions, or between a negation and a mention. */
export class Link {
  readonly length: number;
  readonly commas: number;
  readonly #marks: number;

  constructor(all: Uint16Array, from: number, to: number) {
    this.length = Math.max(0, to - from);
    let [commas, found] = [0, this.length > longest ? marks.end : 0];
    for (let at = from; at < to && at < from + longest; at += 1) {
      const mark = all[at] ?? 0;
      if (mark & marks.comma) commas += 1;
      found |= mark;
    }
    [this.commas, this.#marks] = [commas, found];
  }

  has(mark: keyof typeof marks): boolean {
    return (this.#marks & marks[mark]) !== 0;
  }
}

const words = (list: string) => new Set(list.split(" "));

const subjects = words("i we he she they");
const inverted = words(
  "did do does was were has have had can could would will should nor that what how long when if where as until before which because since or",
);
const being = words("are is were was hurt bleed itch");
const having = words("has have had did do does");
const felt = words("hurts bleeds itches burns aches stings throbs");
const leading = words("of on in to over from for with at by no any not nor and , the denies");
const undoing = words(
  "did didn't was wasn't were declined declines refused refuses not never does doesn't had has would wouldn't",
);

/** "I made no note of it", "he had recorded nothing": one or two words behind who undid it. */
const denying = words("not no never nothing");

const byText = new Map<string, number>([
  [",", marks.comma],
  ...["or", "nor", "o", "ni"].map((word): [string, number] => [word, marks.or]),
  ...["and", "&", "/", "+", "y"].map((word): [string, number] => [word, marks.and]),
  ...[";", ":", ".", "?", "|"].map((word): [string, number] => [word, marks.end]),
]);

/** What is done at a visit, or not done. */
export const doing = words(
  "applied taken used performed obtained made done given marked frozen treated sprayed placed worn put signed delivered administered " +
    "shielded covered uploaded saved photographed completed carried provided discussed explained reviewed recorded documented charted " +
    "noted stated specified asked assessed screened inquired mentioned addressed wanted permitted allowed possible available offered " +
    "required needed indicated planned scheduled arranged booked circled outlined employed sought secured protected masked padded " +
    "counted examined inspected obt obtd recd tolerated consented agreed improved failed froze gone obtained necessary warranted checked evaluated " +
    "thought deemed felt considered judged believed taught dispensed handed issued supplied demonstrated informed told captured stored withheld requested set desired wished",
);

/** Whether a verb is not over when it is said: "not asked about", "never given any". */
function goesOn(verb: string, next: string): boolean {
  return prepositions.has(next) || (givers.has(verb) && (articles.has(next) || told.has(next)));
}

const prepositions = words("about for with to of on by as regarding in any");
const givers = words("given told shown asked offered provided taught handed issued supplied");
const told = words("him them us me patient pt mother mom father dad");
const articles = words("a an the her his this these it");
