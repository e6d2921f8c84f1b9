import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** What of the two prompts of treatment a note states: topical, then systemic. */
const read = (note: string) =>
  ["failed-topical", "failed-systemic"].map((id) => tickNote(note).find(({ prompt }) => prompt === id)?.state);

const [failed, denied, missing] = ["documented", "denied", "missing"];

test.each([
  ["Acne. Failed tretinoin and doxycycline.", failed, failed],
  ["Acne. Tretinoin failed, doxycycline helped.", failed, denied],
  ["Acne. Tretinoin helped but doxycycline did not.", denied, missing],
  ["Acne. No response to doxycycline; tretinoin works well.", denied, failed],
  ["Acne. Tretinoin, adapalene and minocycline without success.", failed, failed],
  ["Acne. On doxycycline after topical therapy was unsuccessful.", failed, missing],
  ["Acne. Doxycycline helped, but the acne came back.", missing, failed],
  ["Acne. Isotretinoin cleared it for only half a year.", missing, failed],
  ["Acne. Adapalene: no effect. Spironolactone: good effect.", failed, denied],
  ["Acne. Tretinoin (no help), spironolactone (helped).", failed, denied],
  ["Acne. Tretinoin for four months. No improvement.", failed, missing],
  ["Acne. Tretinoin and doxycycline for a year. Neither helped.", failed, failed],
  ["Acne. Benzoyl peroxide has failed, as has doxycycline.", failed, failed],
  ["Acne. Minocycline did not help, nor did Aczone gel.", failed, failed],
  ["Acne. Despite adapalene the acne is active.", failed, missing],
  ["Acne. Never tried pills; creams useless.", failed, denied],
  ["Acne. Has used neither creams nor pills.", denied, denied],
  ["Acne. No topical or oral treatment so far.", denied, denied],
  ["Acne. No relapse after isotretinoin.", missing, denied],
  ["Acne. If adapalene fails, doxycycline.", missing, missing],
  ["Acne. Start tretinoin; doxycycline failed.", missing, failed],
  ["Acne. Her mother failed isotretinoin.", missing, missing],
  ["Acne. Prior treatments tried and failed:\n- tretinoin\n- doxycycline", failed, failed],
  ["Acne.\nTopicals: inadequate response\nOrals: none", failed, denied],
  ["Acne. BP 120/80. No improvement in sleep.", missing, missing],
  ["Acne. Refractory to topical and systemic therapy.", failed, failed],
  ["Acne. Treatment naive.", denied, denied],
  ["Acne. No systemic agents for it ever.", missing, denied],
  ["Acne. No antibiotic by mouth, no isotretinoin ever.", missing, denied],
  ["Acne. Clindamycin, then tretinoin. And nothing.", failed, missing],
  ["Acne. Clindamycin did hardly anything, doxycycline did basically nothing.", failed, failed],
])("%s", (note, topical, systemic) => expect(read(note)).toEqual([topical, systemic]));
