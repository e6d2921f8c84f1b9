import { expect, test } from "vitest";
import { standsIn } from "./standing";

const taught = [
  "Patients should have their [eyes covered].",
  "Most patients [tolerate it well].",
  "You may have some [stinging].",
  "Your doctor will use [liquid nitrogen].",
  "Clinic policy: [consent] is obtained.",
  "Per protocol [photographs] are taken.",
  "Cryotherapy uses [liquid nitrogen].",
  "Freezing may cause [pain].",
  "Usually [goggles] are worn.",
  "In general [photos] are taken.",
  "Typically [LN2] is sprayed.",
  "For example [liquid nitrogen].",
  "Every cryotherapy needs [consent].",
  "All patients sign [consent].",
  "As a rule the [eyes are covered].",
  "Handout: [LN2] freezes the skin.",
  "EDUCATION\n[Liquid nitrogen] freezes the skin.",
  "What to expect:\n[Stinging] and swelling.",
  "Spironolactone is a pill for [inflammatory] acne.",
  "Consent forms are kept with the [photos].",
  "Photographs must be submitted with the [lesion count].",
  "You will have your [eyes covered].",
];
const stated = [
  "I found [papules] when I looked at your skin.",
  "Your acne spots were touched with [liquid nitrogen].",
  "We spoke of what freezing can and cannot do, then used [dry ice].",
  "[Eyes were covered].",
  "The patient [tolerated it well].",
  "She had some [stinging].",
  "We used [liquid nitrogen].",
  "[Consent] obtained.",
  "[Photographs] taken.",
  "The procedure used [liquid nitrogen].",
  "Freezing caused [pain].",
  "[Goggles] worn.",
  "Patient given handout, [LN2] applied.",
  "[LN2] sprayed.",
  "Both patients' charts checked; [LN2] applied.",
  "All lesions were frozen with [LN2].",
  "All procedures [tolerated without difficulty].",
  "Every papule was [marked with] pen.",
  "Each nodule: [LN2] 5 s.",
  "The patient should return; [photos] were taken.",
  "Patient education done. [LN2] applied.",
  "[Nodules] of the chin.",
];

test.each(taught)("said of everybody: %s", (sentence) => expect(standsIn("taught", sentence)).toBe(true));
test.each(stated)("said of this patient: %s", (sentence) => expect(standsIn("taught", sentence)).toBe(false));
