// What stands where in the browser's storage. In a file of its own: whoever only listens needs no schema.
export const preferencesKey = "preferences";
/** How often findings were shown, acted on and set aside. */
export const tallyKey = "tally";
/** When CMS's tables were last loaded or removed; null where there are none. The tables are in a database. */
export const referenceKey = "reference-changed";
