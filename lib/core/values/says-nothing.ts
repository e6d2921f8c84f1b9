/** What pages print where nothing was entered is short. */
const longestNothing = 40;
const words = "none|n/?a|n\\.a\\.?|nil|null|undefined|blank|empty|ningun[oa]|no (?:modifiers?|data|value|entry)";
const lacking = "(?:none|nothing|not(?: yet)?|no(?: [a-z]+){1,3})";
const what =
  "provided|entered|available|applicable|specified|recorded|given|assigned|selected|reported|stated|required|needed|set|on file";
const hint = "(?:please )?(?:select|choose|pick)(?: (?:one|option|here|an? [a-z]+))?|seleccione|elija";
const nothing = new RegExp(`^\\W*(?:${words}|${lacking} (?:${what})|${hint})\\W*$`, "i");

/** Whether a text that a page shows says that nothing was entered: "None", "(none)", "N/A", "Not provided", "—", "- -". */
export function saysNothing(text: string): boolean {
  return text.length <= longestNothing && (hasNoWord(text) || nothing.test(text));
}

/** Nothing but signs: that is no entry, whoever put them there. */
export function hasNoWord(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
