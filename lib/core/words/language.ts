/** The languages that Claimside speaks; it is written in the first. */
export const languages = ["en", "es"] as const;

/** ISO 639-1. */
export type Language = (typeof languages)[number];

/** What may be set: a language, or whichever the browser asks for. */
export type LanguageSetting = Language | "browser";

/** The language that is spoken by what is set, where the browser asks for these. */
export function languageSpoken(set: LanguageSetting, asked: readonly string[]): Language {
  return set === "browser" ? languageFor(asked) : set;
}

/** The language that is spoken where the browser asks for these: the first that is known, else English. */
export function languageFor(asked: readonly string[]): Language {
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken) ?? languages[0];
}

function isSpoken(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}
