import { noteTerms } from "../../knowledge/codes/note-terms";
import type { NoteCues, PackTerms } from "../../knowledge/note-cues";
import type { OwnPrompts } from "../../preferences/preferences";
import { deliveredVocabulary, vocabularyOf } from "../concepts/vocabulary";
import { readNote } from "../text/read-note";
import type { NoteReading } from "../text/statement";
import { Analysis } from "./analysis";
import { findAnswer } from "./find-answer";
import { maybeWords } from "./maybe-words";
import { quote } from "./quote";
import type { Tick } from "./tick";

/** What a note says about every prompt: those that Claimside brings, in their order, then the practice's own. */
export function tickNote(note: string, own: OwnPrompts = {}): Tick[] {
  const reading = readNote(note);
  const delivered = noteTerms.flatMap((pack) => tickPack(note, reading, pack));
  return [...delivered, ...tickOwn(note, reading, own)];
}

/** What a note says about the prompts of one code. Pure; never throws; evidence is quoted from `note` itself. */
function tickPack(note: string, reading: NoteReading, pack: PackTerms): Tick[] {
  return tickAll(note, new Analysis(reading, pack.cues, deliveredVocabulary(pack)));
}

function tickAll(note: string, analysis: Analysis): Tick[] {
  return Object.entries(analysis.cues).map(([prompt, cues]) => {
    const hit = findAnswer(analysis, prompt, cues);
    if (hit) return { prompt, state: hit.state, evidence: quote(note, analysis, hit) };
    const maybe = maybeWords(note, analysis, prompt, cues);
    return { prompt, state: "missing", evidence: null, ...(maybe !== null && { maybe }) };
  });
}

/** What practices add is mostly advice and talk, so that counts; plans, other days and other people do not. */
const ownCues: NoteCues = { allows: ["talkedAbout", "taught"], ofAnyNote: true };

/** A practice's own words are looked for as they stand, in any case and across any white space. */
function tickOwn(note: string, reading: NoteReading, own: OwnPrompts): Tick[] {
  const prompts = Object.entries(own);
  if (prompts.length === 0) return [];
  const cues = Object.fromEntries(prompts.map(([id]) => [id, ownCues]));
  const vocabulary = vocabularyOf({ cues: {}, words: {}, problem: nothing, treatments: nothing });
  for (const [prompt, { words }] of prompts)
    for (const phrase of words) vocabulary.main.addWords({ kind: "prompt", prompt, role: "says" }, phrase);
  return tickAll(note, new Analysis(reading, cues, vocabulary));
}

const nothing = {
  ...{ own: "", likely: "", treated: "", elsewhere: "" },
  ...{ topical: "", systemic: "", either: "", unlike: "" },
};
