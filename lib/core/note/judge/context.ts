import type { NoteContext } from "../../knowledge/note-cues";
import { lastMatch } from "../read/matches";

/** What takes words away from this patient, this visit and what was done. */
export interface Surroundings {
  /** The sentence, lower case. */
  sentence: string;
  /** Where the words stand in it. */
  from: number;
  to: number;
  /** Label and heading over it. */
  above: string;
}

/** The first context, not allowed for the prompt, that the words stand in. */
export function contextOf(where: Surroundings, allowed: readonly NoteContext[]): NoteContext | null {
  return (
    (Object.keys(tests) as NoteContext[]).find((context) => !allowed.includes(context) && tests[context](where)) ?? null
  );
}

const tests: Record<NoteContext, (where: Surroundings) => boolean> = {
  past: isPast,
  plan: isPlan,
  person: isSomebodyElse,
  teaching: isTeaching,
  talk: isTalk,
};

const past =
  /\b(?:in|since|during|from|of|until|around|by) (?:early |late |mid-? ?|the )?(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|fall|winter|19|20)?,? ?(?:19|20)\d\d\b|\b(?:19|20)\d\d(?=:| -)|\b(?:last|previous|prior|earlier|past) (?:visit|time|session|month|year|week|appointment|appt|treatment|note|procedure|encounter|cryo\w*|ov|office visit|photo\w*|image\w*)s?\b|\b(?:\d+|an?|one|two|three|four|five|six|several|few) (?:days?|weeks?|wks?|months?|mos?|years?|yrs?) (?:ago|earlier|prior|back)\b|\bs\/p\b|\bstatus post\b|\bpreviously\b|\bformerly\b|\bin the past\b|\bas a (?:teen\w*|child|boy|girl)\b|\bat (?:another|an outside|a different|an? other|the outside) (?:office|clinic|practice|facility)\b|\byesterday\b|\b(?:h\/o|hx of|history of) (?:ln2|cryo\w*|liquid)|\balready (?:on file|in chart)\b|\b(?:outside|old) (?:records?|photos?)\b|\bused to\b|\bhad (?:ln2|liquid|cryo\w*)/;
const present = /\b(?:today|this visit|now|currently|this session|at present|again)\b/;

function isPast({ sentence, from }: Surroundings): boolean {
  const found = past.exec(sentence);
  if (!found) return false;
  const before = sentence.slice(0, from);
  return (
    !present.test(sentence) ||
    (present.test(before) ? before.search(past) > before.search(present) : found.index < from)
  );
}

const ahead =
  /\b(?:will|shall|plan(?:s|ned|ning)?(?: (?:to|for|is)|:)|would|going to|consider\w*|may|might|could|should|recommend\w*|suggest\w*|next (?:visit|session|time|appointment|appt)|future|upcoming|intends?|to be (?:done|taken|obtained|treated|performed|used|given)|if|when|unless|once|until|pending|candidates?|offer(?:ed|ing)?|ordered|anticipat\w*|propos\w*|discuss(?:ed|ing)? (?:starting|the possib\w*|possib\w*|options?)|options? (?:include|such as|are)|before any|hold off|wants to think|thinking about|schedule for|in case|eligible for|authorization (?:for|request\w*)|request\w* (?:auth\w*|approval)|wait(?:ing)? for|need(?:s|ed)? to|must|remember to|please|todo|to do|hopes? to|prior to starting|agrees to have|interested in)\b/g;
const aheadBehind =
  /^[^,;.]{0,40}\b(?:(?:will|would|may|might|could|should|to|can|shall|must) be\b|requires?\b|planned\b|recommended|considered|scheduled|proposed|suggested|pending|at (?:the |our )?next|(?:for|on|at) (?:the |a )?(?:next|future|follow)|next (?:visit|session|week|month|time|appointment|appt)|in the future|as an option|is an option|an option|if\b|once\b|tomorrow|later\b|to follow|will\b)/;
const aheadOfList =
  /^(?:,? (?:and |or )?[a-z -]{2,30}){1,4} (?:(?:will|would|must|should|to) be|must|would|will|requires?)\b/;
const done = /\b(?:was|were|applied|performed|done|today)\b/;

/** In dictated text no comma ends a condition: "when she washes we looked at her skin". */
const ownClause = /[^,]{70}|\b(?:we|there) (?:are|is|were|was|\w+ed|froze|saw|found)\b/;

/** A plan reaches from its word to the end of its part of the sentence, and back over "… will be taken". */
function isPlan({ sentence, from, to }: Surroundings): boolean {
  const before = sentence.slice(0, from);
  const last = lastMatch(ahead, before);
  const between = last && before.slice(last.index + last[0].length);
  const isNear = !/^(?:if|when|unless|once|until)$/.test(last?.[0] ?? "") || !ownClause.test(between ?? "");
  if (
    between !== undefined &&
    isNear &&
    !/\bbut\b|, ?(?=.*\b(?:was|were|today|had been|we (?:\w+ed|froze))\b)/.test(before.slice(last?.index))
  ) {
    const isAgreed =
      /^(?:would|may|should|when|once|if|needed?)/.test(last?.[0] ?? "") && done.test(between) && /,/.test(between);
    if (!isAgreed) return true;
  }
  const after = sentence.slice(to);
  return (
    aheadBehind.test(after) || aheadOfList.test(after) || /^\W*(?:if|when|unless|once|should)\b[^,]*$/.test(before)
  );
}

const people =
  /\b(?:(?:step|grand)?(?:mother|father|parents?)|mom|mum|dad|(?:twin )?(?:sister|brother)s?|siblings?|twin|aunt|uncle|cousins?|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|roommate|relatives?|family|famhx|fhx?|fam hx|maternal|paternal)\b(?:'s)?/;
/** What people do at a visit on the patient's behalf. */
const onBehalf =
  /^,?(?: (?:also|today|who|was|were|is|has|had|here|and patient|and (?:the )?pt|and (?:he|she)|in room))*,? (?:reports?|reported|states?|stated|says?|said|notes|noted|denies|denied|present|accompan\w*|consent\w*|agree\w*|sign\w*|gave|gives|given|understand\w*|understood|verbal\w*|asks?|asked|told|shown|instructed|at bedside|wants|refus\w*|declin\w*|describ\w*|confirms?|confirmed|believes|feels|thinks|aware|counsel\w*|advised|interpret\w*|held|and patient|practice|medicine|doctor|physician|np)\b/;

function isSomebodyElse({ sentence, from, above }: Surroundings): boolean {
  if (/\bfamily (?:history|hx)|^f(?:am)?hx?$/.test(above)) return true;
  const before = sentence.slice(0, from);
  const found = people.exec(before) ?? /^f\W?hx?\b/.exec(sentence);
  if (!found)
    return (
      /^[^,;.]{0,30}\b(?:in|for|of|by) (?:his |her |their |the |patient's |a )?(?:mother|father|sister|brother|sibling|cousin|aunt|uncle|parent|family)\b(?! (?:consent|sign))/.test(
        sentence.slice(from),
      ) && !/consent|sign|explain|given|discuss|review/.test(sentence)
    );
  const rest = sentence.slice(found.index + found[0].length);
  if (
    /\b(?:patient|pt|herself|himself|he|she)\b(?! (?:mother|father|sister|brother))/.test(
      sentence.slice(found.index + found[0].length, from),
    ) &&
    !/\b(?:he|she)\b/.test(rest.slice(0, 6))
  )
    return false;
  if (onBehalf.test(rest)) return false;
  return !/\b(?:by|with|to|from|per|and|for|via|accompanied by) (?:his |her |their |the |both |patient's )?$/.test(
    before.slice(0, found.index),
  );
}

const teaching =
  /\b(?:patients (?:should|must|may|can|are|who|with|often|usually|undergoing|having)|(?:most|all|some|every|many|any) (?:people|patients?|visits?|procedures?|treatments?)|policy|protocols?|as a rule|in general|generally|usually|typically|always|routinely|standard (?:of care|practice|procedure)|(?:cryotherapy|freezing|liquid nitrogen|it) (?:uses|may|can|involves|works|is (?:a|an|used|usually|performed))|you (?:may|will|can|should|might)|your (?:skin|doctor|provider|visit)|e\.g|for example|sample|template|faq)\b/;
const teachingAbove =
  /policy|protocol|education|handout|leaflet|brochure|information sheet|about (?:cryo|your)|what to expect|faq|disclaimer|guideline/;
const rulesAbove = /policy|protocol|disclaimer|guideline/;

function isTeaching({ sentence, above }: Surroundings): boolean {
  return teaching.test(sentence) || teachingAbove.test(above);
}

/** Rules of the house say nothing of this patient, whatever the prompt allows. */
export function isRule({ sentence, above }: Surroundings): boolean {
  return (
    rulesAbove.test(above) ||
    /\b(?:clinic|office|practice|our|house) (?:policy|protocol|standard)|\bpolicy (?:is|requires)\b|\bpatients (?:should|must|are)\b|\b(?:every|all) (?:patients?|visits?|procedures?|cryo\w*)\b/.test(
      sentence,
    )
  );
}

const talk =
  /\b(?:risks?|benefits?|side effects?|options?|alternatives?|education|information|handouts?|leaflets?|questions?|discuss(?:ed|ion)?|counsel\w*|explain\w*|talked|consent(?:ed|s)?|agree[sd]?|declin\w*|described|asked|inquired|reviewed|d\/w|mentioned|brochure|scared|afraid|prefers?|stock|order\w*|supply)\b[^,;.]{0,40}\b(?:of|about|on|regarding|for|with|to|including|incl|re|such as|like|d\/w|discussed|explained|reviewed|mentioned)\b[^,;.]{0,24}$|\b(?:discuss(?:ed|ion)?|explain\w*|talked|reviewed|d\/w|mentioned|described)\b[^,;.]{0,24}$/;
const action =
  /\b(?:appl(?:ied|ying)|used|using|performed|treated|frozen|froze|sprayed|delivered|administered|given|x ?\d|done)\b/;

/** Something is spoken of, not done. */
function isTalk({ sentence, from, to }: Surroundings): boolean {
  const before = sentence.slice(Math.max(0, from - 90), from);
  const isSpokenOf =
    talk.test(before) ||
    /^[^,;.]{0,24}\b(?:was |were )?(?:discussed|explained|mentioned|described|reviewed|demonstrated)\b/.test(
      sentence.slice(to),
    );
  return (
    isSpokenOf &&
    !action.test(before.slice(-60).replace(/^.*\b(?:risks?|benefits?|discuss\w*|consent\w*)\b/, "")) &&
    !action.test(sentence.slice(to, to + 30))
  );
}
