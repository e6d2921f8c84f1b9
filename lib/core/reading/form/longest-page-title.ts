/** A title is a few words; what is longer is a text. */
export const longestPageTitle = 120;
