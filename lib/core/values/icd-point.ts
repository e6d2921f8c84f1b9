/** An ICD-10-CM code in text of upper case; a letter may lead to it ("A.L70.0"), another code's end may not. */
export const icdPattern = /(?<![A-Z0-9]|[A-Z0-9]{3}\.)[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4}|[0-9A-Z]{1,4})?(?![A-Z0-9])/g;

/**
 * Writes an ICD code with its point: "l700" → "L70.0", "7061" → "706.1". Forms print and store codes without it.
 * Text that is no bare run of letters and digits, or a word, stays as it is, in upper case.
 */
export function withIcdPoint(text: string): string {
  const code = text.trim().toUpperCase();
  const bare = code.endsWith(".") ? code.slice(0, -1) : code;
  return /^(?=.*\d)[A-Z0-9]{4,}$/.test(bare) ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}
