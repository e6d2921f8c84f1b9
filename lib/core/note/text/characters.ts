/** Whether a code is a small letter's. */
export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a stretch holds a letter or a digit. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code) || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

/** Whether a text is made of letters, digits and some marks alone. */
export function isOfWords(text: string, marks = ""): boolean {
  for (const character of text) if (!hasWord(character) && !marks.includes(character)) return false;
  return true;
}

/** "skinExam": the words of a name, with a gap before each capital behind a small letter. */
export function withGaps(name: string): string {
  let words = "";
  let from = 0;
  for (let at = 1; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 65 || code > 90 || !isLetter(name.charCodeAt(at - 1))) continue;
    words += `${name.slice(from, at)} `;
    from = at;
  }
  return from === 0 ? name : words + name.slice(from);
}

/** Whether a text is made of some characters alone. */
export function isAllOf(text: string, characters: string): boolean {
  for (const character of text) if (!characters.includes(character)) return false;
  return true;
}

/** Whether a text holds one of some characters. */
export function hasAny(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}

/** Whether a text is written in capitals, as its beginning shows. */
export function isMostlyCapitals(text: string): boolean {
  let [upper, lower] = [0, 0];
  for (let at = 0; at < Math.min(text.length, 4000); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper += 1;
    else if (isLetter(code)) lower += 1;
  }
  return upper > lower;
}
