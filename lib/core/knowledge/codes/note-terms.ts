import type { PackTerms } from "../note-cues";
import { noteTerms as terms17340 } from "./17340/note-terms";

/** By what the notes of every code are read, in the packs' order. */
export const noteTerms: readonly PackTerms[] = [terms17340];
