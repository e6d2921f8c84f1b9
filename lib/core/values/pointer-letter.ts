const letters = "ABCDEFGHIJKL";

/** The letter of a diagnosis pointer: "a" → "A", "1" → "A", "12" → "L"; null for text that names none of the twelve. */
export function pointerLetter(text: string): string | null {
  const pointer = text.trim().toUpperCase();
  if (/^[A-L]$/.test(pointer)) return pointer;
  return /^\d{1,2}$/.test(pointer) ? (letters[Number(pointer) - 1] ?? null) : null;
}

/** The place in the list of diagnoses that a pointer letter names: "A" → 0; -1 for anything else. */
export function pointerIndex(letter: string): number {
  return letter.length === 1 ? letters.indexOf(letter) : -1;
}
