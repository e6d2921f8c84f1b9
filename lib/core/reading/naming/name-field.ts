import { remembering } from "../../values/remembering";
import type { FieldRole, SeenField, Word, WordOrigin } from "../reading";
import { roles, valueFits } from "../roles";
import { type Cue, type CueRole, cues } from "./cues";
import { nameTokens, plainWords } from "./plain-words";

export interface NameOfField {
  role: FieldRole;
  /** How much speaks for the role; 1 is one plain label. */
  score: number;
  /** The words that led there. */
  evidence: readonly Word[];
  /** No word says it outright. */
  vague: boolean;
}

/**
 * How far a word is to be believed, by where it stands: 1 names a field alone. What is written for people at this very
 * field says more than a name, which is written for machines and copied; what stands above or around may be about more
 * than this field, so that two such words weigh about as much as one good one. The figures are set by hand;
 * what holds them is that every stored page is read as expected.
 */
const weights: Record<WordOrigin, number> = {
  layout: 2,
  header: 1.2,
  label: 1.2,
  aria: 1.1,
  title: 0.8,
  inside: 1.1,
  beside: 0.85,
  said: 0.8,
  name: 0.7,
  group: 0.6,
  values: 0.7,
  placeholder: 0.6,
  head: 0.8,
  above: 0.6,
  row: 0.5,
};

/** A label longer than this is prose. */
const longestLabel = 100;
/** So much of the end of a name is looked at; nobody calls a field by more. */
const longestName = 200;
/** So much is left of words beside a value that does not fit them. */
const unfit = 0.3;
/** What "nothing of ours" scores: a role must beat it, and one weak word of a group or from above does not. */
const unknown = 0.3;

/** Names a field from its words; null where no role beats "unknown" or something else altogether. */
export function nameField(field: Pick<SeenField, "words"> & Partial<SeenField>): NameOfField | null {
  const votes = [...countVotes(field.words).values()].map((vote) => weighed(vote, field));
  const [best, second] = votes.sort((a, b) => b.score - a.score);
  if (!best || best.role === "other" || best.score <= unknown) return null;
  // Two roles with the same weight: we cannot tell, and say nothing rather than guess.
  if (second && second.score === best.score) return null;
  return { role: best.role, score: best.score, evidence: best.evidence, vague: best.vague };
}

/** Whether any word says what the field is, be it something of ours or not; with strength 1, whether one says it outright. */
export function hasCue(words: readonly Word[], strength = 0.5): boolean {
  return words.some((word) => (cueOf(word)?.strength ?? 0) >= strength);
}

const spoken = /label|aria|header|title|placeholder/;

/** Whether a field has words of its own for people, known to us or not: then what stands around it names something else. */
export function isLabelled(words: readonly Word[]): boolean {
  return words.some((word) => (spoken.test(word.from) && !isExample(word)) || word.text.endsWith(":"));
}

/**
 * What stands in an empty box shows how to fill it ("99213", "##", "Select date"); it names the box only where it says so
 * outright. "Add" and "Search" name nothing anywhere.
 */
function isExample({ from, text }: Word): boolean {
  const rest = text.replace(invitation, "");
  return rest === "" || (from === "placeholder" && (cueOfPhrase(rest)?.strength ?? 0) < 1);
}

/** What stands in a field speaks against a role whose values look otherwise; words that are tied to it count all the same. */
function weighed(vote: Vote, { value = "", label = "", kind }: Partial<SeenField>): Vote {
  if (vote.role === "other") return vote;
  // What puts a row on the claim is a tick, and "Bill to" in a list none.
  if (kind && kind !== "check" && (vote.role === "included" || vote.role === "takenOut")) return { ...vote, score: 0 };
  if (kind === "check") return mayBeTicked(vote.role) ? vote : { ...vote, score: vote.score * unfit };
  if (!/\w/.test(value) || /^none$/i.test(value) || isTied(vote.evidence)) return vote;
  // A date may stand in three boxes.
  if (roles[vote.role].date && /^\d{1,4}$/.test(value)) return vote;
  const fits = valueFits(vote.role, value) || (label !== "" && valueFits(vote.role, label));
  return fits ? vote : { ...vote, score: vote.score * unfit };
}

/** Besides what is ticked by nature, a code on a superbill, and one of several payers. */
function mayBeTicked(role: FieldRole): boolean {
  return role === "code" || role === "payerName" || roles[role].ticked === true;
}

function isTied(evidence: readonly Word[]): boolean {
  return evidence.some(({ from }) => spoken.test(from) || from === "layout");
}

interface Vote {
  role: CueRole;
  score: number;
  evidence: Word[];
  vague: boolean;
}

function countVotes(words: readonly Word[]): Map<CueRole, Vote> {
  const votes = new Map<CueRole, Vote>();
  let group: CueRole | undefined;
  for (const word of words) {
    const cue = cueOf(word);
    if (!cue) continue;
    // Of groups around groups the nearest speaks, unless an outer one is certainly none of ours.
    if (word.from === "group" && cue.role !== "other") {
      group ??= cue.role;
      if (cue.role !== group) continue;
    }
    const vote = votes.get(cue.role) ?? { role: cue.role, score: 0, evidence: [], vague: true };
    // A name and an id that say the same are one voice.
    if (vote.evidence.some(({ from }) => from === word.from)) continue;
    vote.score += weights[word.from] * cue.strength;
    if (cue.strength === 1) vote.vague = false;
    vote.evidence.push(word);
    votes.set(cue.role, vote);
  }
  return votes;
}

function cueOf(word: Word): Cue | null {
  if (word.from === "name") return cueOfName(word.text);
  return cueOfPhrase(word.from === "placeholder" ? word.text.replace(invitation, "") : word.text);
}

/** "Search procedures…", "e.g. 17340" in a box says how it is filled; what is left names it. */
const invitation =
  /^\W*(((please )?(search|find|type|enter|select|choose|pick|look ?up|add|start typing)( (for|by|or|in|a|an|the|to|your))*|e\.?g\.?|ex\.?|example|for example)\b[\s:.]*)+/i;

/** The cue of a phrase shown to people; null where none fits. */
export const cueOfPhrase = remembering((text: string): Cue | null => {
  if (text.length > longestLabel) return null;
  // What comes first is the name; what stands in brackets or behind a comma or dash only explains it.
  const [lead, whole] = [leadOf(text), text].map((part) => cueOfPlain(plainWords(part)));
  // A box's number says what it is, wherever it stands, and what else it holds stands in brackets: "Box 21 – Diagnoses (ICD Ind. 0)".
  if (whole && /\bbox \d|\(\d\d[a-j]?\)$/i.test(text))
    return cueOfPlain(plainWords(text.replace(/(\bbox \d[^(]*)\(.*/i, "$1"))) ?? whole;
  return lead && lead.strength >= (whole?.strength ?? 0) ? lead : (whole ?? null);
});

/** What a phrase says that a field is for; "other" where that is certainly nothing of ours. */
export function roleSaid(text: string): CueRole | undefined {
  return cueOfPhrase(text)?.role;
}

/** The same, where it is something of ours. */
export function ourRole(text: string): FieldRole | undefined {
  const role = roleSaid(text);
  return role === "other" ? undefined : role;
}

function cueOfPlain(plain: string): Cue | null {
  return cues.find((cue) => cue.pattern.test(plain)) ?? null;
}

export function leadOf(text: string): string {
  return text.replace(/^[A-L]\. /, "").split(/[([,;–—]| - /, 1)[0] ?? "";
}

/** Forms print the number of the box before its name. */
const boxNumber = /^\W*(box )?\d{1,2} ?[a-l]?\W+(?=\D)/i;

/** How much of a phrase its cue makes out, 0 to 1: a label is little else, a value may hold one by chance ("Choice POS II"). */
export function cueCoverage(text: string): number {
  const cue = cueOfPhrase(text);
  if (!cue) return 0;
  const named = [leadOf(text).replace(boxNumber, ""), text].map(plainWords);
  return Math.max(...named.map((plain) => (cue.pattern.exec(plain)?.[0].length ?? 0) / Math.max(1, plain.length)));
}

/** In names and ids the end tells most ("claim.procedures[0].units"), so short endings are tried first. */
const cueOfName = remembering((name: string): Cue | null => {
  const tokens = nameTokens(name.slice(-longestName));
  for (const length of [2, 3, 1, 5]) {
    const plain = tokens.slice(-length).join(" ");
    if (plain.length < 2 && tokens.length > 1) continue;
    const cue = cues.find((candidate) => candidate.pattern.test(plain));
    if (cue) return cue;
  }
  return null;
});
