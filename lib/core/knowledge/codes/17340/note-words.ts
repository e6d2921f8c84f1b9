import { type NoteTopic, pattern } from "../../note-cues";

// Words that the cues of several prompts share, as parts of patterns. A space is any white space.

export const number =
  "(?:(?:[1-9]|[1-9]\\d|1\\d\\d)(?!\\d)|(?:twenty|thirty|forty|fourty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a |two |half a )?dozen|a single|single|solitary|a couple of)";

export const lesion =
  "(?:lesions?|papu?l(?:e?s?)|pustu?l(?:e?s?)|nodul(?:e?s?)|cysts?|comedon?(?:e?s?)|spots?|pimples?|zits?|bumps?|breakouts?|blemishes)";

export const site =
  "(?:cheeks?|chin|forehead|jaw(?:s|line|lines)?|temples?|nose|nasal(?! spray)|face|facial|neck|chest|(?<!(?:come|comes|came|see|seen|bring|brought|call|go|goes|went|return|pt|patient|grew|grow|holding|held|cut|pull|pulled|him) )back(?! (?:in|to clinic|to|for|if|sooner|prn|as|again|up|at|pain|\\d+ (?:w|m|d))(?![a-z]))|shoulders?|trunk|torso|perioral|perinasal|t-zone|glabella|malar|mandib\\w*|submandibular|submental|preauricular|hairline|brows?|eyebrows?|upper lip|upper arms?|deltoids?|nape|scapula\\w*|sternum|d[eé]collet\\w*|mentum|zygoma\\w*|beard area|buttocks?)";

export const cryogen =
  "(?:(?:liquid|liq\\.?) ?(?:nitrogen|n2?(?![a-z]))|ln ?2|ln₂|nitrogen|n2|co2 ?(?:slush|snow|ice)?|co₂|carbon dioxide(?: slush| snow)?|dry ice|nitrous oxide|n2o|ln(?= (?:applied|used|spray|x|to|was|with|cryo|\\d)))";

const topicalNames =
  "tretinoin|tretinion|tretin|tret|retin-a|retinoids?|retinol|adapalene|differin|tazarotene|tazorac|trifarotene|aklief|epiduo(?: forte)?|duac|benzaclin|acanya|onexton|ziana|veltin|twyneo|cabtreo|benzoyl(?: peroxide)?|bpo?(?= (?:wash|gel|cream|\\d)|[,;/. +]|$)|bpo|bp wash|salicylic(?: acid)?|azelaic(?: acid)?|azelex|finacea|clascoterone|winlevi|sulfacetamide|dapsone gel|aczone|amzeeq|panoxyl|proactiv|arazlo|altreno|otc(?: \\w+){0,2}";
const forms = "(?:gel|lotion|cream|foam|solution|wipes?|pads?|swabs?|topical(?:ly)?|phosphate|1%|wash)";

export const topicals = `(?:topicals?(?: (?:(?:and|or|&|/) (?:oral|systemic)|\\w+))?|topical/\\w+|${topicalNames}|topical(?:ly)? applied|over-the-counter|(?:clindamycin|clinda|erythromycin|dapsone|minocycline)(?:/\\w+)? (?:\\d+(?:\\.\\d+)?% )?${forms}|clindamycin/\\w+|creams?|ointments?|washes)`;

export const systemics = `(?:systemics?|(?:topical (?:and|or|&|nor) )oral|orals?(?! (?:contracept|intake|temp|mucosa|lesion|hygiene|consent|cavity|exam))(?: \\w+)?|topical/oral|topical/systemic|po (?:antibiotics?|abx|meds?)|antibiotics?(?= (?:by mouth|pills?|po\\b|tablets?|courses?))|doxycyclin\\w*|doxy(?: \\d+)?|mino(?:cycline|cin|cyclin)?(?! foam)|solodyn|seysara|sarecyclin\\w*|tetracyclin\\w*|azithromycin|bactrim|septra|tmp-?smx|trimethoprim\\w*|cephalexin|keflex|amoxicillin|erythromycin(?! (?:\\d+% )?(?:gel|lotion|solution|pads?|topical))|isotretinoin|accutane|absorica|claravis|roaccutane|iso(?= (?:course|x))|spironolactone|spiro|aldactone|ocps?|cocs?|birth control(?: pills?)?|(?:combined |oral )?contraceptives?(?: pills?)?|yaz|yasmin|ortho tri-?cyclen|the pill|hormonal therapy|abx(?! ointment))`;

/** Treatments of acne, against which words of the same kind belong to another place: "tolerates doxycycline". */
export const drugs = `(?:${topicals}|${systemics}|medications?|meds|regimen)`;

/** What the note is about, against the other things that are frozen, cut or injected at the same visit. */
export const acneTopic: NoteTopic = {
  own: pattern("acne\\w*", "comedo\\w*", "comedones", "pustul\\w*", "pimples?", "zits?", "breakouts?", "blemish\\w*"),
  likely: pattern("papul\\w*", "nodul\\w*", "cysts?", "cheeks?", "chin", "jaw\\w*", "forehead"),
  other: pattern(
    "warts?|verruc\\w*|condylom\\w*|mollusc\\w*|actinic|aks?|(?:seborr?h?o?eic|irritated) keratos\\w*|sks?|isks?|keratos[ei]s|skin tags?|(?:skin )?tags?(?= )|acrochordon\\w*",
    "biops\\w*|(?:shave|punch) (?:removal|biops\\w*|excision)|excis\\w*|nev(?:us|i)|moles?|bcc|scc|(?:basal|squamous) cell|melanoma|lentig\\w*|lipoma|epidermoid|epidermal|pilar|ganglion|keloids?|milia|angiomas?|dermatofibroma",
    "extract(?:ed|ions?)|(?:chemical |acid |glycolic |tca |jessner )?peels?|intralesional|ilk|kenalog|triamcinolone|inject\\w*|laser|i&d|incision|drain\\w*|curett\\w*|rosacea|psoria\\w*|eczema|tinea|hidradenitis|mohs|botox|filler|pigmented lesion",
  ),
};
