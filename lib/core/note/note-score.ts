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
  return noteLabel.test(label.replaceAll("_", " ")) && !otherLabel.test(label);
}

/** Whether a label names one part of a note that is spread over several boxes. */
export function isSectionLabel(label: string): boolean {
  return sectionLabel.has(withoutMarks(label)) && !otherLabel.test(label);
}

/** "Plan:" and "Assessment *" without what stands behind their words. */
function withoutMarks(label: string): string {
  let end = label.length;
  while (end > 0 && " :*\n".includes(label[end - 1] ?? "")) end -= 1;
  return label.slice(0, end).trim().toLowerCase();
}

/** Of how many things a text speaks that is taken for a note without being called one. */
const topicsWanted = { box: 2, text: 4, underOtherLabel: 7 };
const shortest = 12;
/** What is looked at of a long text, in characters. */
const sampled = 20_000;
/** How many topics a telling label is worth. */
const labelCounts = 3;

/** A pattern of whole words, from a list of them: `*` stands for how a word goes on, a space also for a hyphen. */
function anyOf(list: string, flags = "i"): RegExp {
  const words = list.split(", ").map((word) => word.replaceAll("*", "\\w*").replaceAll(" ", "[ -]"));
  return new RegExp(`\\b(?:${words.join("|")})\\b`, flags);
}

const noteTopics: readonly RegExp[] = [
  anyOf("patient, pt, year old, y/o, yo m, yo f, yo"),
  anyOf(
    "present, presents, here for, return for, returns for, return with, returns with, return to clinic, returns to clinic, " +
      "chief complaint, cc, hpi, c/o, complain, complains, reports, history of present",
  ),
  /\b(?:subjective|objective|assessment|impression|a\/p|plan|soap)\b *[:\n]/i,
  anyOf("exam, examination, examined, inspection, o/e, pe"),
  anyOf(
    "papule, papules, pustule, pustules, nodule, nodules, cyst, cysts, comedon*, lesion, lesions, inflammatory, erythema*",
  ),
  anyOf("acne, acne vulgaris, rosacea, wart, warts, keratosis, keratoses, dermatitis"),
  anyOf("procedure, cryotherapy, cryosurgery, freez*, frozen, froze, spray, treated"),
  anyOf("liquid nitrogen, ln2, carbon dioxide slush, co2 slush, cryogen"),
  anyOf("risk, risks, benefit, benefits, consent*, r/b, r/b/a, r/ba"),
  anyOf("tolerat*, complication, complications, without incident, without complication"),
  anyOf(
    "tretinoin, adapalene, retinoid, retinoids, benzoyl, bpo, clindamycin, doxy*, minocycline, isotretinoin, " +
      "spironolactone, antibiotic, antibiotics, topical, topicals",
  ),
  anyOf("wound care, aftercare, after care, petrolatum, vaseline, instruction, instructions"),
  anyOf("followup, follow up, f/u, rtc, return in, return to, return as, return if, return prn, recheck, prn"),
  anyOf("denies, denied, negative for, no fever, no pain, no prior, no history, hx, pmh, allerg*"),
  anyOf("cheek, cheeks, forehead, chin, jaw*, temple, temples, face, chest, back, shoulder, shoulders"),
];

const noteLabel = anyOf(
  "note, notes, dictation, narrative, documentation, hpi, subjective, objective, assessment, plan, impression, findings, " +
    "examination, physical exam, procedure detail, procedure details, procedure description, history of present illness, " +
    "addendum, operative report, op report, procedure report, visit report, progress report, encounter report, exam report, " +
    "consult report, consultation report, treatment report, progressnote, progressnotes, visitnote, clinicnote, soapnote, procedurenote",
);
const sectionLabel = new Set(
  (
    "subjective, objective, plan, a/p, a&p, ap, a & p, a / p, assessment, assessment and plan, assessment & plan, assessment&plan, " +
    "assessment / plan, assessment/plan, impression, hpi, history, history of present illness, chief complaint, exam, examination, " +
    "physical exam, physical examination, skin exam, skin examination, findings, procedure, procedure note, procedure detail, " +
    "procedure details, procedure description, treatment, s, o, a, p, s/o, addendum, instructions, follow up, follow-up, followup"
  ).split(", "),
);
/** Boxes beside a claim that hold sentences and are no notes. */
const otherLabel = anyOf(
  "claim, billing, box 19, box19, box 10, box 10d, box10d, item 19, item19, additional information, additional claim information, " +
    "payment, payer, remit*, denial, appeal, address, message, chat, reply, comment, subject, search, email, e mail, reason, " +
    "reminder, task, followup task, follow up task, internal, worknote, worknotes, work note, work notes, account, statement, " +
    "collection, collections, authoriz*, referral, attachment",
);

const readersWords = anyOf(
  "you, your, yours, we, our, click, subscribe, read more, learn more, share, copyright, hi, hello, thanks, thank you, expert, " +
    "experts, studies, researcher, researchers, according to, patients, people, cpt, medically necessary, coverage",
  "gi",
);

/** Articles, handouts and chats speak to their reader; notes speak of a patient. */
function speaksToReader(text: string): boolean {
  const words = text.split(/\s+/).length;
  const spokenTo = text.match(readersWords)?.length ?? 0;
  return spokenTo > Math.max(2, words / 60);
}
