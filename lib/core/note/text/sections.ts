import { forgetWithNotes } from "../words/forget-notes";
import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { hasAny, isLetter } from "./characters";
import type { LabelledSpan } from "./field";

/** Sections of a note by the words of their headings, a row each: what the section is, then how it is called. */
const table = `
subjective: subjective, s, subj, hpi, hx, history, history of present illness, interval history, cc, chief complaint, reason for visit, reason, present illness
review: ros, review of systems, systems review
past: pmh, past medical history, medical history, psh, past surgical history, surgical history, past history
family: family history, family hx, fh, fhx, famhx, fam hx, f hx
social: social history, sh, shx, social hx, social
drugs: medications, meds, current medications, current meds, medication list, allergies, allergy, drug allergies, home medications
vitals: vitals, vital signs, vs
objective: objective, o, obj, exam, examination, physical exam, physical examination, oe, pe, pex, p/e, o/e, skin exam, skin examination, focused exam, findings, exam findings, physical, skin, derm, derm exam, dermatologic exam, dermatology exam, clinical examination, cutaneous exam, exploracion, exploracion fisica, ef, examen, examen fisico, examen de piel, piel, clinical findings, on examination, integument, integumentary, integ, skin inspection, ex, clin exam, px, phys
assessment: assessment, a, impression, imp, diagnosis, diagnoses, dx, assm, assessment and plan, assessment & plan, assessment/plan, preop diagnosis, pre op diagnosis, preoperative diagnosis, pre operative diagnosis, postop diagnosis, post op diagnosis, postoperative diagnosis, preop dx, pre op dx, a/p, ap, a&p, problems, problem list, assessment plan
procedure: procedure, proc, procedures, procedure note, operative note, treatment, tx, details, procedure details, technique, intervention, today's treatment, treatment today, procedimiento, description of procedure
plan: plan, p, disposition, dispo, recommendations, plan of care, orders
instructions: instructions, patient instructions, discharge instructions, after visit summary, avs, post-procedure instructions, aftercare
follow: follow-up, follow up, f/u, fu, followup, rtc, return
teaching: education, patient education, handout, leaflet, brochure, information sheet, about cryotherapy, what to expect, faq, policy, clinic policy, office protocol, protocol, disclaimer, guideline, guidelines, office policy, template
`;

const sections = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [section = "", names = ""] = row.split(": ");
      return names.split(", ").map((name): [string, string] => [name, section]);
    }),
);

/** The section that a heading or label begins, or null where it names none. */
export function sectionOf(heading: string): string | null {
  const known = met.get(heading);
  if (known !== undefined) return known;
  const section = sections.get(heading) ?? sections.get(plainName(heading)) ?? lastNamed(heading);
  if (met.size > mostRemembered) met.clear();
  met.set(heading, section);
  return section;
}

/** "Recommendation and treatment", "Procedure & advice": the last of two names that is one of a section. */
function lastNamed(heading: string): string | null {
  const names = heading.replace(" & ", " and ").split(" and ");
  if (names.length !== 2) return null;
  return sections.get(names[1] ?? "") ?? sections.get(names[0] ?? "") ?? null;
}

/** The sections of headings that were met. */
const met = new Map<string, string | null>();
forgetWithNotes(() => met.clear());
const mostRemembered = 2000;

/** A heading without hyphens, without what stands behind it in brackets, and without what only qualifies it. */
function plainName(heading: string): string {
  const open = heading.indexOf("(");
  const words = (open > 0 ? heading.slice(0, open) : heading).replaceAll("-", " ").replace(")", "").trim().split(" ");
  return words.length > 1 ? words.filter((word) => !qualifiers.has(word)).join(" ") : words.join(" ");
}

const qualifiers = new Set(
  "today today's brief focused limited detailed targeted pertinent relevant interval clinical patient patient's provider provider's my our the of".split(
    " ",
  ),
);

/** Whether a statement stands in a section, or under a label that names it. */
export function isInSection({ label, heading }: { label: string; heading: string }, section: string): boolean {
  if (label === "" && heading === "") return false;
  // "O - chin", "O/ chin": a section, and where.
  if (sectionOf(label) === section || partsBehind.some((mark) => sectionOf(before(label, mark)) === section))
    return true;
  if (!heading.includes(" | ")) return sectionOf(heading) === section;
  return heading.split(" | ").some((name) => sectionOf(name.trim()) === section);
}

const partsBehind = [" - ", "/ "];

function before(label: string, mark: string): string {
  const at = label.indexOf(mark);
  return at < 0 ? "" : label.slice(0, at);
}

/** "Clinic policy (rev. 4): eyes are shielded. Consent is obtained.", "Packet (blank): I consent …": it heads its whole line. */
function isRule(label: string): boolean {
  const open = label.indexOf(" (");
  if (isOfRules(open < 0 ? label : label.slice(0, open)) || sectionOf(label) === "teaching") return true;
  return open >= 0 && tokensOfPieces.of(label.slice(open)).some(({ text }) => unfilled.has(text));
}

function isOfRules(name: string): boolean {
  return phrases.isIn(tokensOfPieces.of(name), "rules");
}

const phrases = new Phrases({
  /** "Clinic standards", "Office rules", "Standard of our house". */
  rules: `
policy|policies|protocol|protocols|standard|standards|rules|meeting|minutes|guideline|guidelines|training|lecture <end>|,
policy|policies|protocol|protocols|standard|standards|rules|meeting|minutes|guideline|guidelines|training|lecture of|for|in our|the|this? ..1 <end>
all|every|each patients|patient <end>
order set <end>|,
order set of|for|in our|the|this? ..1 <end>
teaching session <end>|,
teaching session of|for|in our|the|this? ..1 <end>
`,
  /** "CLINIC POLICY 7.3 Cryogen handling." */
  ruleOfHouse: `
clinic|office|practice|hospital|department|dermatology|nursing|safety|quality|team|staff|house|our|cryo|cryotherapy ..1 policy|protocol|sop|guideline|guidelines|rule|rules|manual|meeting|minutes
`,
});

/** The rule over what stands behind a statement in its line: its label, or a sentence that names one: "CLINIC POLICY 7.3 Cryogen handling." */
export function ruleOver(plain: string, { start, end, label }: LabelledSpan, before: string): string {
  if (label !== "") return isRule(label) ? label : namesRule(before) ? before : "";
  if (before !== "" || end - start > longestRuleName || !hasAny(plain.slice(end - 1, end), ".,")) return before;
  const words = plain.slice(start, end);
  return namesRule(words) ? words.toLowerCase() : "";
}

const longestRuleName = 70;
/** In tokens behind the word for it. */
const mostOfRule = 5;

function namesRule(words: string): boolean {
  const tokens = tokensOfPieces.of(words.toLowerCase());
  return phrases
    .find(tokens)
    .some(({ tag, from, to }) => tag === "ruleOfHouse" && from === 0 && tokens.length - to <= mostOfRule);
}

/** "CONSENT FORM (blank)": it heads no more than stands right below it. */
export function isUnfilled(name: string): boolean {
  return name.endsWith(")") && !isOfRules(name) && isRule(name);
}

/** A form that nobody has filled in. */
const unfilled = new Set(["blank", "unsigned", "unused", "sample"]);

/** "Today:", "Interval and today, 03/04:": it heads what is of this visit. */
export function isOfToday(label: string): boolean {
  return today.has(label) || label.startsWith("interval ") || isDated(label);
}

/** "today 3/4" */
function isDated(label: string): boolean {
  return label.startsWith("today") && !isLetter(label.charCodeAt(5)) && hasAny(label, "0123456789");
}

const today = new Set(["today", "today's visit", "now", "this visit", "current visit", "current", "interval"]);
