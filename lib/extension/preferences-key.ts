/** Where the preferences stand in the browser's storage. In a file of its own: whoever only listens needs no schema. */
export const preferencesKey = "preferences";
