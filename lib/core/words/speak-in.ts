import { speak } from "./catalogue";
import type { Language } from "./language";

/** Speaks a language in this process; its words are read once they are wanted. */
export async function speakIn(language: Language): Promise<void> {
  speak(language === "es" ? (await import("./es")).spanish : {}, language);
}
