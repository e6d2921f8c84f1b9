import { catalogue } from "../catalogue";

/** The words about the language itself. A language is named as those who speak it name it. */
export const languageEnglish = {
  title: "Language",
  choices: { browser: "The browser’s", en: "English", es: "Español" },
  hint: "A page that is open takes another language when it is loaded again.",
} as const;

export const languageWording = catalogue("language", languageEnglish);
