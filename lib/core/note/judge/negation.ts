import { lastMatch } from "../read/matches";

/** How words stand in their sentence: stated, negated, or said not to have been asked or recorded. */
export type Polarity = "stated" | "negated" | "unrecorded";

/**
 * Whether a negation reaches the words at `from`..`to` of a sentence. After NegEx (Chapman 2001): triggers before and
 * after, ended by "but" and its kin; and, where NegEx counts five words, a list goes on until a part has a verb of its own
 * ("no photographs or marks, liquid nitrogen *applied*").
 */
export function polarityOf(sentence: string, from: number, to: number, undoneBy: RegExp = undone): Polarity {
  const before = sentence.slice(Math.max(0, from - reach), from);
  const after = sentence.slice(to, to + reach);
  if (isUnrecorded(before, after)) return "unrecorded";
  if (within.test(sentence.slice(from, to))) return "negated";
  return isNegatedBefore(before, after) || isNegatedAfter(after, undoneBy) ? "negated" : "stated";
}

const reach = 160;
/** A negation in the midst of the words: "eyes were not covered"; "do not pick" is an instruction. */
const within = /(?<!\bdo )\bnot\b(?! to\b)|\bnever\b|\bunable to\b/;

const triggers =
  /\b(?:no|not|never|none|nor|neither|nothing|without|w\/o|denie[sd]|deny|denying|negative for|free of|free from|absence of|lack(?:s|ed|ing)? of|lacks|declin(?:es|ed|ing)|refus(?:es|ed|ing)|defer(?:s|red)|unable to|failed to|forgot to|cannot|non|zero)\b(?! (?:only|just|longer|doubt|change|changes|increase|need|further|limited|necessarily|yet available|issue|incident|difficulty|complications?|untreated)\b)|n't\b/g;

const ends =
  /\b(?:but|however|except|although|though|yet|which|because|since|whereas|while|instead|reports?|endorses|admits|has had|apart from|aside from|other than|then|so|therefore|only|after which)\b|[;.]|: (?=[a-z])/;

/** Verbs that make a part of a list a sentence of its own. */
const verbs =
  /\b(?:applied|taken|used|performed|obtained|given|signed|tolerated|treated|protected|shielded|covered|discussed|reviewed|explained|returns?|will|was|were|is|are|has|have|frozen|froze|sprayed|marked|counted|examined|consented|agreed|agrees|provided|advised|present|noted|seen|shows?|improved|failed|photographed|documented|recorded|instructed|wants|elects|planned|lasted|received|underwent|tried|took)\b/;

function isNegatedBefore(before: string, after: string): boolean {
  const last = lastMatch(triggers, before);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  if (ends.test(between)) return false;
  const reached = between + after.slice(0, 40).replace(/(?:[,;.]| and | & ).*/, "");
  // "No papules, nodules or cysts present": the word at the end is the whole list's.
  const list = / n?or /.test(reached) ? reached.replace(/ (?:present|seen|noted|found|visible) *$/, "") : reached;
  const parts = list.split(/,| and | & /);
  return !parts.slice(1).some((part) => verbs.test(part));
}

/** What a "not" behind the words must go on to for the words to be undone by it. */
const undone =
  /(?:seen|present|noted|found|observed|identified|appreciated|visible|taken|obtained|given|done|performed|used|applied|provided|made|offered|wanted|indicated|required|necessary|needed|recorded|documented|charted|discussed|reviewed|explained|signed|covered|shielded|protected|arranged|scheduled|booked|planned|asked|assessed|examined|inspected|marked|photographed|carried|completed|placed|worn|in place|available|feasible|possible|counted|determined|felt|be|want\w*|consent\w*|have|active)\b/;

function isNegatedAfter(after: string, undoneBy: RegExp): boolean {
  const trigger =
    /\b(?:not|never|n't|cannot|could not|declined|refused|deferred|denied|absent|none|nil|negative|omitted(?! (?:from|in|above|here|by))|withheld|skipped|waived|(?:was|were) held|missing|lacking|unavailable|unremarkable|left out)\b|(?:[:?=-]|^) ?\(?(?:no|none|n)\b(?! [a-z])|^ ?\(?-\)?(?=$|[,.;) ])(?! [a-z0-9])/.exec(
      after,
    );
  if (!trigger) return false;
  const between = after.slice(0, trigger.index);
  if (ends.test(between) || between.split(/,| and | & /).some((part) => part.trim().split(" ").length > 5))
    return false;
  const parts = between.split(/, | and | & /);
  if (
    parts.slice(0, -1).some((part) => verbs.test(part)) ||
    (/,/.test(between) &&
      verbs.test(parts.at(-1) ?? "") &&
      !/^ ?(?:was|were|is|are|has|have)? ?$/.test((parts.at(-1) ?? "").replace(/^.*\b(?=was|were|is|are)/, "")))
  )
    return false;
  if (verbs.test(between.replace(/\b(?:was|were|is|are|has|have|been|will)\b/g, ""))) return false;
  if (!/^(?:not|never|n't|cannot|could not)$/.test(trigger[0])) return true;
  return goesOnTo(undoneBy).test(after.slice(trigger.index + trigger[0].length));
}

const goingOn = new Map<RegExp, RegExp>();

/** The pattern within three words, made once: prompts bring their own. */
function goesOnTo(undoneBy: RegExp): RegExp {
  const made = goingOn.get(undoneBy) ?? new RegExp(`^\\W*(?:\\w+ ){0,3}${undoneBy.source}`);
  goingOn.set(undoneBy, made);
  return made;
}

const records =
  "(?:describ|record|document|chart|not[ei]|specif|stat|assess|ask|inquir|enquir|screen|quer|address|elicit|check|mention|captur|enter)";
const unrecordedBefore = new RegExp(
  `(?:\\b(?:not|never|n't|without|no|nothing)\\b(?: [a-z]+){0,2} ?${records}\\w*|\\bun(?:recorded|documented|charted|specified|asked|known))(?: (?:about|of|for|how|any|on|the|regarding|re))*[^.;]{0,90}$`,
);
const unrecordedAfter = new RegExp(
  `^[^.;]{0,60}(?:\\b(?:not|never|n't)\\b(?: [a-z]+){0,2} ${records}\\w*|\\bun(?:recorded|documented|charted|specified)\\b|\\b(?:omitted|not (?:been )?(?:obtained|discussed|reviewed|given|done|explored|taken up|covered)|no(?:t| record| documentation| note| mention))\\s*$)`,
);

function isUnrecorded(before: string, after: string): boolean {
  const head = unrecordedBefore.exec(before);
  if (head && !/\b(?:but|however|although)\b/.test(head[0])) return true;
  const tail = unrecordedAfter.exec(after);
  return (
    tail !== null &&
    !/\b(?:but|however|although)\b|,(?=.*\b(?:applied|taken|used|obtained|given|tolerated|treated)\b)/.test(tail[0])
  );
}
