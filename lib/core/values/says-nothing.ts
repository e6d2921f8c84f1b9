/** What pages print where nothing was entered is short. */
const longestNothing = 40;
const nothing =
  /^\W*(?:none|n\/?a|nil|null|undefined|blank|empty|ningun[oa]|not (?:yet )?(?:provided|entered|available|applicable|specified|recorded|given|assigned|selected|reported|stated|set|on file)|no [a-z]{1,16}(?: [a-z]{1,16})? (?:provided|entered|selected|given|on file|recorded)|no modifiers?)\W*$/i;

/** Whether a text that a page shows says that nothing was entered: "None", "(none)", "N/A", "Not provided", "—", "- -". */
export function saysNothing(text: string): boolean {
  return text.length <= longestNothing && (hasNoWord(text) || nothing.test(text));
}

/** Nothing but signs: that is no entry, whoever put them there. */
export function hasNoWord(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
