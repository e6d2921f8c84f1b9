import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, drugs } from "../note-words";

const risks =
  "(?:risks?|r/b(?:/a)?s?|rba|rbas|benefits?|side effects?|adverse effects|(?:blistering|hypopigmentation|scarring)[^.;\\n]{0,40})";
const told =
  "(?:discuss\\w*|explain\\w*|review\\w*|d/w|went over|gone over|counsel\\w*|addressed|outlined|disclosed|understood|understands|covered|talked|informed)";
const service = "(?:cryo\\w*|procedure|treatment|freezing|ln2|liquid nitrogen|therapy)";

export const consent: NoteCues = {
  says: pattern(
    "consent(?:ed|s|ing)?|cons?ne?t|assent(?:ed)?|parq",
    `${risks}[^.;\\n]{0,80} ${told}`,
    `${told}[^.;\\n]{0,60} ${risks}`,
    `(?:agree[sd]?|agreeable|elect(?:s|ed)?|opt(?:s|ed)?|wish(?:es|ed)?|wants?|wanted|would like|desires?|ch(?:ose|ooses)|decided) (?:to|for) (?:proceed\\w*|go ahead|${service}|have (?:the )?${service}|undergo)`,
    "gave (?:verbal|written|oral|informed) permission|permission (?:given|obtained|granted)",
  ),
  about: pattern("(?:risks?(?:/benefits?| and benefits|, benefits)?|r/b/a)"),
  unless: pattern(
    "consents? (?:form )?(?:for|to|re|on|regarding) (?:photo\\w*|clinical photo\\w*|release|isotretinoin|accutane|ipledge|biops\\w*|share|communic\\w*|telehealth|text\\w*|treat(?:ment)? of minor)",
    "(?:photo\\w*|photography|image|media|hipaa|telehealth|financial|ipledge|release) consents?|ipledge[^.;\\n]{0,40}",
    `${risks}[^.;\\n]{0,20} (?:of|with|for) (?:oral |starting )?${drugs}[^.;\\n]{0,60}`,
    `${drugs} (?:risks?|side effects?)[^.;\\n]{0,60}`,
    `${told} ${drugs}[^.;\\n]{0,60}`,
    "side effects? from [^.;\\n]{0,40}",
    "photo\\w*[^.;\\n]{0,30} with consent",
  ),
  undoneBy:
    /(?:obtain|sign|given|give|record|document|done|taken|sought|secur|complet|want|get|got|discuss|explain|review|provid|agree|consent|on file|in chart)\w*/,
  denies: pattern(
    `(?:declin\\w*|refus\\w*|chose not to (?:have|undergo|proceed)|did ?(?:not|n't) want|does ?(?:not|n't) want|not (?:wish|want)\\w* to (?:have|proceed|undergo)|opted (?:against|out of)|elects? not to) (?:the |any |all |today's |with |acne |to (?:have|proceed with|undergo) )*${service}`,
    `${service} (?:(?:was|is|were|has been) )?(?:offered (?:but|and) )?(?:declined|refused)`,
    `${service} (?:was )?offered[^.;\\n]{0,20} (?:refus\\w*|declin\\w*)`,
    `offered [^.\\n]{0,40}${service}[^.\\n]{0,30}(?:refus\\w*|declin\\w*)`,
    "consents? (?:was |is )?(?:withheld|withdrawn|refused|declined|missing|absent|lacking)|wants to think (?:about it|it over)",
    `refus\\w* (?:to )?consent|declin\\w* (?:to )?consent`,
  ),
  denialWins: true,
  topic: acneTopic,
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
    "Blistering, pain and colour change explained; verbal consent obtained.",
    "R/B/A d/w pt.",
    "Risks and benefits were discussed.",
    "Mother signed the consent form.",
    "The patient agrees to proceed.",
  ],
  denied: [
    "Consent was not obtained.",
    "Patient declined cryotherapy.",
    "Consent: no",
    "Cryotherapy was offered and refused.",
  ],
  missing: [
    "Consent obtained for shave biopsy.",
    "Photo consent on file.",
    "Will obtain consent at the next visit.",
    "Consent obtained: yes / no",
    "iPLEDGE consent signed.",
    "Clinic policy: consent is obtained before every procedure.",
  ],
};
