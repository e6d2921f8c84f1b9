import type { Translated } from "../catalogue";
import type { lockedEnglish } from "../en/locked";

export const lockedSpanish: Translated<typeof lockedEnglish> = {
  says: "Lo fija su organización",
};
