import type { NoteCues } from "../note-cues";
import { noteCues as cues17340 } from "./17340/note-cues";

/** How notes say what the prompts of every code ask for, by the prompt's id, in the packs' order. */
export const noteCues: Readonly<Record<string, NoteCues>> = { ...cues17340 };
