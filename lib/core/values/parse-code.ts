export interface ParsedCode {
  code: string;
  /** Modifiers written behind the code ("17340-22"). */
  modifiers: string[];
}

/** CPT (five digits, or four and a letter) and HCPCS (a letter and four digits). */
const shape = /^(\d{4}[\dA-Z]|[A-Z]\d{4})$/;
const prefix = /^(?:(?:HC|CPT|HCPCS|PROC(?:EDURE)?)\s*(?:®|\(R\)|CODE|#|:|\/HCPCS)*\s*[:#-]?\s*)+/;

/**
 * Reads a procedure code as people and programs write it: "17340", "17340-22", "17340 22,59", "HC:17340:XS",
 * "CPT 17340", "17340 - Cryotherapy". null where the text does not begin with a code.
 */
export function parseCode(text: string): ParsedCode | null {
  const plain = text.trim().toUpperCase().replace(/\s+/g, " ").replace(prefix, "");
  const [code = ""] = /^[A-Z0-9]+/.exec(plain) ?? [];
  if (!shape.test(code)) return null;
  const rest = plain.slice(code.length);
  // "17340.50", "17340,00" and "17340/2" are amounts and fractions, "17340-1234" a ZIP+4.
  if (/^([.]\d|,0|\/|-\d{3,})/.test(rest)) return null;
  return { code, modifiers: modifiersBehind(rest) };
}

/** "-22", "–22", " 22 59", ":XS:59"; a longer word begins the description and ends the modifiers, "x2" is a number of units. */
function modifiersBehind(rest: string): string[] {
  const [list = ""] = /^(?:\s?[-‑–:,]?\s?(?!X\d)[A-Z0-9]{2}(?![A-Z0-9]))+/.exec(rest) ?? [];
  // "17340 - AC LESIONS": a lone two-letter word with prose behind it is prose.
  if (/^\s[-–]\s/.test(rest) && /[A-Z]{3}/.test(rest)) return [];
  return list.match(/[A-Z0-9]{2}/g) ?? [];
}
