import { expect, test } from "vitest";
import { standsIn } from "./standing";

const others = [
  "Mother has [Raynaud].",
  "Her sister had severe [cysts].",
  "Brother failed [isotretinoin].",
  "Father used [tretinoin] as a teen.",
  "Family history of [Raynaud].",
  "Family hx: [cold urticaria] in an aunt.",
  "FHx [Raynaud].",
  "Maternal [Raynaud].",
  "[Raynaud] in her mother.",
  "[Nodules] in his brother.",
  "An uncle has [cryoglobulinemia].",
  "His cousin had [nodules].",
  "Twin sister with [scarring].",
  "Roommate uses [tretinoin].",
  "Her mom had painful [cysts].",
  "Dad has [Raynaud].",
  "Both parents had [scars].",
  "Grandmother has [Raynaud].",
  "Her friend liked [adapalene].",
  "Siblings with [cysts].",
  "Husband used [doxycycline].",
];
const patient = [
  "Mother reports that [tretinoin] did not help.",
  "Mother signed the [consent].",
  "Father states that [doxycycline] failed.",
  "Accompanied by his father, he has [nodules].",
  "Per mother the [lesions] hurt.",
  "Here with her mother for [nodules].",
  "Mother denies [Raynaud] in the patient.",
  "Aunt has Raynaud; patient denies [cold urticaria].",
  "Her sister did well, she failed [adapalene].",
  "Mother was told how to [look after the skin].",
  "Parent gave verbal [consent].",
  "Mom at bedside, [LN2] applied.",
  "Family practice referral for [nodules].",
  "Family understands the [risks explained].",
  "Mother and patient agreed to [freezing].",
  "Mother present, [photos] taken.",
  "Father says the [papules] bleed.",
  "Mother asked about pain; the patient has [tender] nodules.",
  "[Consent] signed by mother.",
  "[Papules] of the chin.",
  "Dad says he has [painful] cysts.",
];

test.each(others)("somebody else's: %s", (sentence) => expect(standsIn("someoneElse", sentence)).toBe(true));
test.each(patient)("the patient's: %s", (sentence) => expect(standsIn("someoneElse", sentence)).toBe(false));
