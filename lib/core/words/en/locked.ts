import { catalogue } from "../catalogue";

export const lockedEnglish = {
  /** Said of what managed policy holds fast, in the options and in the sidebar. */
  says: "Set by your organisation",
};

export const lockedWording = catalogue("locked", lockedEnglish);
