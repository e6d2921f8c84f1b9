/** Said of what managed policy holds fast, in the options and in the sidebar. */
export const lockedWording = "Set by your organisation";
