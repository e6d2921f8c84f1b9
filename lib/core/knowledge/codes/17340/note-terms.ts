import type { PackTerms } from "../../note-cues";
import { noteCues } from "./note-cues";
import { acne, noteWords } from "./note-words";
import { treatments } from "./treatments";

/** By what the notes of this code are read. Apart from the pack, because only the reader needs it, and it is large. */
export const noteTerms: PackTerms = { cues: noteCues, words: noteWords, problem: acne, treatments };
