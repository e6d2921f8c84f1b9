import type { Translated } from "../catalogue";
import type { languageEnglish } from "../en/language";

export const languageSpanish: Translated<typeof languageEnglish> = {
  title: "Idioma",
  choices: { browser: "El del navegador", en: "English", es: "Español" },
  hint: "Lo que se copia para el expediente o el registro sigue en inglés.",
};
