import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, lesion, number } from "../note-words";

const marked = "(?:marked|outlined|circled|dotted|inked|mapped|numbered)";

export const photoOrMarking: NoteCues = {
  says: pattern(
    "(?:pre-?(?:procedure |op |tx |treatment )?)?(?:photos?|photograph(?:s|ed|y|ic\\w*)?|photo-?documentation|pictures?|pics?|snapshots?)",
    "(?:clinical|baseline|digital|before|pre-?procedure)[- ](?:images?|imaging)|images? (?:were |was )?(?:saved|taken|uploaded|obtained|captured|stored)",
    `(?:${lesion}|sites?|targets?|areas?|each|all|these|them)(?: [a-z]+){0,4} ${marked}`,
    "(?<=(?:^|[.;,\\n] ?))marked(?= *(?:[.;,\\n]|$))",
    `${marked} (?:with|each|the|all|(?:${number} )?${lesion}|using|in (?:ink|pen)|by|out|before|prior|on)`,
    "(?:surgical|skin) (?:pen|marker)|gentian violet|(?:lesions?|site|skin) marking|markings?",
  ),
  unless: pattern(
    "photos? ?(?:id|consents?)|photo(?:graph\\w*)? consents?|consent\\w* (?:for|to) (?:clinical )?photo\\w*",
    "(?:brought|showed|shows|sent|send|bring|shared|has|emailed|uploaded by (?:pt|patient))[^.;\\n]{0,20} (?:photos?|pictures?|photographs)(?= from| of (?:past|old)| on (?:her|his) phone)",
    "(?:marked|picture) (?:improvement|erythema|tenderness|response|of health|on (?:the )?chart)",
    "(?:picture|photo) (?:frame|book)",
  ),
  undoneBy:
    /(?:taken|obtain|done|perform|made|record|document|marked|photographed|wanted|want|permit|allow|complet|possible|given|circled|outlined|in chart|on file|captured)\w*/,
  topic: acneTopic,
};

export const examples: CueExamples = {
  documented: [
    "Lesions marked and photographed before treatment.",
    "Photos taken.",
    "Each papule was circled with a skin marker.",
    "Baseline clinical images were obtained.",
    "Photographs declined; lesions marked instead.",
  ],
  denied: ["No photos.", "Photographs were not taken.", "Patient declined photographs.", "Photos: no"],
  missing: [
    "Markedly inflamed.",
    "Photosensitivity discussed.",
    "Photographs will be taken at the next visit.",
    "Photo consent on file.",
    "Reviewed photographs from 2021.",
    "Photos taken at the last visit.",
  ],
};
