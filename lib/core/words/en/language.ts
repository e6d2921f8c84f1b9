import { catalogue } from "../catalogue";

/** The words about the language itself. A language is named as those who speak it name it. */
export const languageEnglish = {
  title: "Language",
  choices: { browser: "The browser’s", en: "English", es: "Español" },
  hint: "What is copied for the chart or the record stays English.",
} as const;

export const languageWording = catalogue("language", languageEnglish);
