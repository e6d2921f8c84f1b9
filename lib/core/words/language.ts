/** The languages that Claimside speaks; it is written in the first. */
export const languages = ["en", "es"] as const;

/** ISO 639-1. */
export type Language = (typeof languages)[number];

/** The language that is spoken where the browser asks for these: the first that is known, else English. */
export function languageFor(asked: readonly string[]): Language {
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken) ?? languages[0];
}

function isSpoken(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}
