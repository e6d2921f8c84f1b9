import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, cryogen as names } from "../note-words";

export const cryogen: NoteCues = {
  says: pattern(names),
  about: pattern("cryogens?|(?:freezing )?agents?(?: used)?|refrigerant"),
  content: pattern(names),
  unless: pattern(
    "co2 (?:laser|resurfacing|level)|carbon dioxide laser|fractional co2|nitrogen (?:tank|level|supply)|bun|urea nitrogen",
  ),
  denies: pattern("no (?:cryogen|freezing)(?: agent)?(?: was)?(?: applied| used| done)?", "cryogen: ?(?:none|not)"),
  topic: acneTopic,
  topicGoesOn: true,
};

export const examples: CueExamples = {
  documented: [
    "Liquid nitrogen was applied to each lesion.",
    "LN2 x 2 cycles to acne papules.",
    "Carbon dioxide slush was used.",
    "After consent, LN2 was applied.",
    "[x] LN2 [ ] CO2",
  ],
  denied: ["Liquid nitrogen was not applied.", "No LN2 used today.", "Patient declined liquid nitrogen."],
  missing: [
    "LN2 in 2019.",
    "Will treat with liquid nitrogen next visit.",
    "Warts of the hand treated with liquid nitrogen.",
    "Discussed liquid nitrogen.",
    "Cryogen: ___",
    "Cryotherapy performed.",
  ],
};
