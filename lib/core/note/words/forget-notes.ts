const memories: (() => void)[] = [];

/** Has something forgotten that was remembered of notes, when they are to be forgotten. */
export function forgetWithNotes(forget: () => void): void {
  memories.push(forget);
}

/** Of the notes that were read nothing is remembered any longer: no piece, and no word. */
export function forgetNotes(): void {
  for (const forget of memories) forget();
}
