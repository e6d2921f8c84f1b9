// What stands where in the browser's storage. In a file of its own: whoever only listens needs no schema.
/** What the user has set, where it differs from what the practice's file sets. */
export const preferencesKey = "preferences";
/** What the practice's file sets. */
export const practiceKey = "preferences-practice";
/** What was changed, and what stood there before. */
export const historyKey = "preferences-history";
/** What could not be read and was in the way, word for word. */
export const keptKey = "preferences-kept";
/** Whether settings are kept in step with the person's other browsers, and what of them was last. */
export const syncKey = "preferences-sync";
/** How often findings were shown, acted on and set aside. */
export const tallyKey = "tally";
/** When CMS's tables were last loaded or removed; null where there are none. The tables are in a database. */
export const referenceKey = "reference-changed";
