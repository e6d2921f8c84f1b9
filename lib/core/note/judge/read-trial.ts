import type { NoteTrial } from "../../knowledge/note-cues";
import { matches } from "../read/matches";

export type Outcome = "failed" | "worked" | "untried";

/**
 * How a treatment that a sentence names turned out, or null where it does not say. `next` are the sentences behind it:
 * "Tretinoin for four months. No improvement."
 */
export function outcomeOf(
  sentence: string,
  at: number,
  above: string,
  next: string[],
  trial: NoteTrial,
): Outcome | null {
  const clause = clauseAt(sentence, at, trial);
  const own = judged(clause) ?? judged(above);
  if (own !== null) return own;
  let others = false;
  for (const behind of next) {
    const later = judged(behind);
    if (has(trial.names, behind) || has(trial.rivals, behind)) {
      if (later !== null) return null;
      others = true;
    } else if (later !== null && (others ? refersToAll : refersBack).test(behind)) return later;
  }
  return null;
}

/** The part of the sentence that speaks of the treatment at `at`, with the parts behind it that name no other. */
function clauseAt(sentence: string, at: number, trial: NoteTrial): string {
  const any = (part: string) => has(trial.names, part) || has(trial.rivals, part);
  const inner = [
    ...matches(turns, sentence),
    ...[...matches(sequences, sentence)].filter(
      ({ index }) => any(sentence.slice(0, index)) && any(sentence.slice(index)),
    ),
  ].map(({ index }) => index);
  const cuts = [0, ...inner.sort((one, other) => one - other), sentence.length];
  let from = 0;
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1] ?? sentence.length;
    if (cut > at) break;
    from = cut;
    if (end > at) {
      const rest = cuts.slice(index + 2).find((_, later) => {
        const part = sentence.slice(cuts[index + 1 + later] ?? end, cuts[index + 2 + later]);
        return has(trial.names, part) || has(trial.rivals, part);
      });
      const stop = rest === undefined ? sentence.length : (cuts[cuts.indexOf(rest) - 1] ?? end);
      return sentence.slice(from, Math.max(end, stop));
    }
  }
  return sentence.slice(from);
}

const sequences = / (?:after|since) /g;
const turns =
  /[,;]? (?:but|however|while|whereas|although|though|yet)\b|, (?:and )?(?=(?:now|currently|presently|is|was|has|had|then|later|earlier|subsequently|on|also on|still|no|never|responding|doing|failed)\b)| and (?=(?:is|has|had|was|now|currently|failed|never|then)\b)|, as (?=has|have|did)/g;

const hypothetical = /\b(?:if|should|unless|in case|when|would|may|might|consider|until|once)\b[^,]{0,60}$/;
const failure =
  /\b(?:fail(?:ed|s|ing|ure|ures)?|faild|refractory|recalcitrant|resistant|unresponsive|non-?respons\w*|unsuccessful\w*|ineffective\w*|in vain|despite|(?:no|not?|without|w\/o|little|minimal|min|inadequate|insufficient|poor|partial\w*|limited|incomplete|suboptimal|sub-optimal|unsatisfactory|modest|slight|negligible|zero|not much|hardly any|not any|scant|transient|temporary|short-?lived|only some|lack of|never|nil|less than adequate) (?:[a-z]+ ){0,3}?(?:respon\w*|improv\w*|benefit\w*|relief|effects?|effective|success|help\w*|control\w*|clear\w*|results?|change|progress|better|efficacy|work\w*|enough|sufficient|resol\w*)|(?:did|does|do|has|have|had|was|were|is|are) ?(?:not|n't) (?:[a-z]+ ){0,2}?(?:help\w*|work\w*|respon\w*|improv\w*|clear\w*|control\w*|effective|enough|sufficient|successful|adequate\w*|beneficial|make|hold)|(?:didn't|doesn't|hasn't|haven't|wasn't|weren't|don't|didnt|couldn't) (?:[a-z]+ ){0,2}?(?:help\w*|work\w*|respon\w*|improv\w*|clear\w*|control\w*|effective|enough|make|do)|not (?:effective|helpful|enough|sufficient|helping|working|controll\w*|successful|adequate)|inadequate\w*|insufficient\w*|relaps\w*|recur\w*|rebound\w*|(?:flared?|return(?:ed|s)?|came back|comes back|worse\w*|broke out|breaking out|breaks out|persist\w*|still (?:active|flaring|breaking|getting|present|has|had))|stopped working|wore off|plateau\w*|lost effect\w*|no longer (?:works?|effective|help\w*)|useless|of no (?:use|help|avail)|to no avail|disappoint\w*|exhausted|unhelpful|neither (?:[a-z]+ ){0,3}help\w*|none (?:of (?:these|them|which|it) )?(?:have |has )?(?:help\w*|work\w*)|nothing (?:has )?(?:help\w*|work\w*)|no avail|breakthrough|not (?:a )?(?:lasting|durable)|(?:no|without) (?:lasting|durable|sustained|sufficient|adequate|meaningful|significant|real|appreciable)|tried (?:and|&) failed|waned|ma(?:de|kes?) (?:no|little|hardly any) difference|(?:of )?no help)\b/;
const success =
  /\b(?:work(?:s|ed|ing)? (?:very |really |quite )?(?:well|nicely|great)|is working|are working|works|worked|good|excellent|great|well|effective\w*|helps|helped|helping|control(?:s|led)|under control|clear(?:ed|s)?|clear on|success\w*|resolved|improv(?:ed|es|ing|ement)|respond(?:s|ed|ing)?|satisf\w*|happy|remission|(?:keep(?:s|ing)?|kept) (?:it|things|(?:the |his |her |their |my )?(?:acne|skin|face))|adequate response|doing fine|stable)\b/;
const untriedWords =
  /\b(?:never|no|not|none|without|denies|hasn't|haven't|has not|have not|not yet|nor|neither|nothing|untried|yet to)\b(?: [a-z/,-]+){0,6}? ?(?:tri(?:ed|al\w*)|used?|using|taken|taking|took|prescribed|been on|been given|been treated|on|had|started|attempted|prior|previous|past|earlier|before|to date|history|hx|exposure|systemic|topicals?|oral|orals)\b|\bnaive\b|\buntried\b|\bnot (?:been )?(?:tried|used|taken|attempted|prescribed|started)\b|^\W*(?:none|no|n|never|nil|negative)\b\.?\W*(?:tried|used|to date|so far)?\W*$|: (?:none|no|never|nil)\b|\b(?:yet to (?:try|use|take))\b/;
const notFailed =
  /\b(?:not|never|n't|no) (?:yet |ever |been )?(?:fail\w*|relaps\w*|recur\w*|flar\w*|worse\w*)|\bno (?:treatment )?failures?\b|\bno (?:relapse|recurrence|flares?)|failed[^.;]{0,40}: ?(?:no|n|none)\b/;
const refersToAll = /^\W*(?:[a-z]+ ){0,2}?(?:these|all|none|neither|nothing|both|each|failed all)\b/;
const refersBack =
  /^\W*(?:[a-z]+ ){0,3}?(?:this|these|they|it|both|all|none|neither|nothing|response|result|outcome|effect|no|not|little|minimal|without|with|only|partial\w*|inadequate\w*|insufficient\w*|poor|fail\w*|acne|lesions|breakouts|skin|relapsed|flared|recurred|returned|still|persist\w*|stopped|did|didn't|has|was|worked|good|excellent|great|helped|clear\w*|improv\w*|currently|she|he|each)\b/;

/** Whether a field's label asks for a failure: "Failed topical?" */
export function isFailure(label: string): boolean {
  return failure.test(label);
}

/** Failure outweighs success: "helped at first, then the acne returned". */
function judged(clause: string): Outcome | null {
  if (notFailed.test(clause)) return "worked";
  const failed = failure.exec(clause);
  if (failed) return hypothetical.test(clause.slice(0, failed.index)) ? null : "failed";
  if (untriedWords.test(clause)) return "untried";
  const worked = success.exec(clause);
  return worked && !hypothetical.test(clause.slice(0, worked.index)) ? "worked" : null;
}

function has(pattern: RegExp, words: string): boolean {
  return words.search(pattern) >= 0;
}
