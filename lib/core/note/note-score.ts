/** A text of the page, and what tells where it stands. */
export interface NoteCandidate {
  text: string;
  /** The words beside it: "Progress note"; "" where there are none. */
  label: string;
  /** Whether it stands in a box or an editor: most notes do, and few articles. */
  isEditable: boolean;
}

/**
 * How much a text reads like a visit or procedure note; 0 where it does not. Each thing that notes speak of counts once,
 * however often it is said, so that a long text on other matters does not outweigh a short note.
 */
export function noteScore({ text, label, isEditable }: NoteCandidate): number {
  if (text.trim().length < shortest) return 0;
  const sample = text.slice(0, sampled);
  const topics = noteTopics.filter((topic) => topic.test(sample)).length;
  const named = isNoteLabel(label);
  if (named) return topics === 0 ? 0 : topics + labelCounts;
  const enough = otherLabel.test(label) ? topicsWanted.underOtherLabel : topicsWanted[isEditable ? "box" : "text"];
  if (topics < enough) return 0;
  return speaksToReader(sample) ? 0 : topics;
}

/** Whether a label names a note, or a part of one: "Visit note", "Assessment / Plan". */
export function isNoteLabel(label: string): boolean {
  return noteLabel.test(label) && !otherLabel.test(label);
}

/** Whether a label names one part of a note that is spread over several boxes. */
export function isSectionLabel(label: string): boolean {
  return sectionLabel.test(label.trim()) && !otherLabel.test(label);
}

/** Of how many things a text speaks that is taken for a note without being called one. */
const topicsWanted = { box: 2, text: 4, underOtherLabel: 7 };
const shortest = 12;
/** What is looked at of a long text, in characters. */
const sampled = 20_000;
/** How many topics a telling label is worth. */
const labelCounts = 3;

const noteTopics: readonly RegExp[] = [
  /\b(?:patient|pt|year[- ]old|y\/?o|yo [mf])\b/i,
  /\b(?:presents?|here for|returns? (?:for|with|to clinic)|chief complaint|cc|hpi|c\/o|complains?|reports|history of present)\b/i,
  /\b(?:subjective|objective|assessment|impression|a\/p|plan|soap)\b *[:\n]/i,
  /\b(?:exam(?:ination|ined)?|inspection|o\/e|pe)\b/i,
  /\b(?:papules?|pustules?|nodules?|cysts?|comedon\w+|lesions?|inflammatory|erythema\w*)\b/i,
  /\b(?:acne|acne vulgaris|rosacea|warts?|keratos[ei]s|dermatitis)\b/i,
  /\b(?:procedure|cryotherapy|cryosurgery|freez\w+|frozen|froze|spray|treated)\b/i,
  /\b(?:liquid nitrogen|ln2|carbon dioxide slush|co2 slush|cryogen)\b/i,
  /\b(?:risks?|benefits?|consent\w*|r\/b\/?a)\b/i,
  /\b(?:tolerat\w+|complications?|without (?:incident|complication))\b/i,
  /\b(?:tretinoin|adapalene|retinoids?|benzoyl|bpo|clindamycin|doxy\w*|minocycline|isotretinoin|spironolactone|antibiotics?|topicals?)\b/i,
  /\b(?:wound care|aftercare|after-care|petrolatum|vaseline|instructions?)\b/i,
  /\b(?:follow[- ]?up|f\/u|rtc|return (?:in|to|as|if|prn)|recheck|prn)\b/i,
  /\b(?:denies|denied|negative for|no (?:fever|pain|prior|history)|hx|pmh|allerg\w+)\b/i,
  /\b(?:cheeks?|forehead|chin|jaw\w*|temples?|face|chest|back|shoulders?)\b/i,
];

const noteLabel =
  /\b(?:(?:visit|progress|clinic(?:al)?|office|procedure|op(?:erative)?|soap|encounter|chart|provider|physician|doctor'?s?|treatment|exam|consult(?:ation)?|h&p|today'?s|dictat\w+) *_?-?(?:notes?|report|narrative|documentation)|notes?|dictation|narrative|documentation|hpi|subjective|objective|assessment|plan|impression|findings|examination|physical exam|procedure (?:details?|description)|history of present illness|addendum)\b/i;
const sectionLabel =
  /^(?:subjective|objective|assessment|plan|a ?[/&] ?p|assessment (?:and|&|\/) plan|impression|hpi|history(?: of present illness)?|chief complaint|(?:physical |skin )?exam(?:ination)?|findings|procedure(?: (?:note|details?|description))?|treatment|s|o|a|p|s\/o|addendum|instructions|follow[- ]?up)\b[ :*]*$/i;
/** Boxes beside a claim that hold sentences and are no notes. */
const otherLabel =
  /\b(?:claim|billing|box ?(?:19|10d?)|item ?19|additional (?:claim )?information|payment|payer|remit\w*|denial|appeal|address|message|chat|reply|comment|subject|search|e-?mail|reason|reminder|task|follow-?up task|internal|work ?notes?|account|statement|collections?|authoriz\w+|referral|attachment)\b/i;

/** Articles, handouts and chats speak to their reader; notes speak of a patient. */
function speaksToReader(text: string): boolean {
  const words = text.split(/\s+/).length;
  const spokenTo = text.match(
    /\b(?:you|your|yours|we|our|click|subscribe|read more|learn more|share|copyright|©|hi|hello|thanks|thank you|experts?|studies|researchers?|according to|patients|people|cpt|medically necessary|coverage)\b/gi,
  );
  return (spokenTo?.length ?? 0) > Math.max(2, words / 60);
}
