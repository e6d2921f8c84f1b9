import type { Language } from "./language";

/** What English has, in any language: the same keys, and sentences made of the same things. */
export type Translated<English> = English extends (...given: infer Given) => string
  ? (...given: Given) => string
  : English extends string
    ? string
    : { readonly [Key in keyof English]: Translated<English[Key]> };

/** By the name of the catalogue. */
export type Catalogues = Record<string, object>;

/**
 * One place for all scripts of a process: in a page, a script with another language's words comes before the scripts that
 * say them, which hold the English ones alone.
 */
const place = Symbol.for("claimside");
const world = globalThis as { [place]?: { readonly language: Language; readonly catalogues: Catalogues } };

/** From now on these catalogues are spoken; English where one is missing. */
export function speak(catalogues: Catalogues, language: Language = "en"): void {
  world[place] = { language, catalogues };
}

/** The language that is spoken here now. */
export function languageNow(): Language {
  return world[place]?.language ?? "en";
}

/**
 * A catalogue, read as if it were English itself: whatever is read of it is in the language that is spoken when it is read.
 * What a script does not say of them is left out of it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<English extends object>(name: string, english: English): Translated<English> {
  return spoken(english, () => spokenNow(name) ?? english) as Translated<English>;
}

/** A catalogue in the language that is spoken now; undefined where that is English. */
export function spokenNow(name: string): object | undefined {
  return world[place]?.catalogues[name];
}

function spoken(english: object, inLanguage: () => object): object {
  return new Proxy(english as Record<PropertyKey, unknown>, {
    get(inEnglish, key) {
      const words = () => (inLanguage() as Record<PropertyKey, object>)[key] as object;
      return typeof inEnglish[key] === "object" ? spoken(inEnglish[key] as object, words) : words();
    },
  });
}
