import { expect, test } from "vitest";
import { standsIn } from "./standing";

const past = [
  "[LN2] was used at the last visit.",
  "At the previous session [photos] were taken.",
  "[Consent] was signed last month.",
  "Had [LN2] in 2019 at another office.",
  "Three weeks ago the [papules] were frozen.",
  "[Cysts] were drained 2 years ago.",
  "s/p [cryotherapy] of the chin",
  "Status post [liquid nitrogen] to the jaw.",
  "Previously treated with [liquid nitrogen].",
  "In the past she used a [spray].",
  "[Photographs] from March 2021 reviewed.",
  "As a teenager he had [nodules].",
  "[Photos] were taken at an outside clinic.",
  "Yesterday one [papule] bled.",
  "H/o [cryotherapy] for warts.",
  "[Photos] already on file.",
  "Old [photos] reviewed.",
  "She used to have [cysts].",
  "Treated with [LN2] during summer of 2020.",
  "Last time the [eyes were covered].",
  "[Tolerated well] at prior treatment.",
  "[Goggles] were worn last visit.",
];
const present = [
  "[LN2] was used today.",
  "Acne improved from last visit, [5 papules] now.",
  "Cheeks no different from previous visit: [8 pustules].",
  "Fewer [lesions] than at the last visit.",
  "Unchanged since last visit: [papules] of the chin.",
  "Acne over the past year, [nodules] of the jaw.",
  "[Papules] on the cheeks for the past few weeks.",
  "Painful [nodules] over the last month.",
  "[Acne] since 2019.",
  "Since last spring the [nodules] hurt.",
  "At the last visit 12 papules; today [6 papules].",
  "Last visit was missed, but [LN2] was applied today.",
  "[Photos] taken.",
  "[Consent] obtained before the procedure.",
  "Acne began 3 years ago, [cysts] of the back.",
  "Compared to last visit [papules] are fewer.",
  "[Papules] worse than last month.",
  "Stable since last visit, [LN2] repeated.",
  "[Nodules] started 2 months ago.",
  "This visit: [9 papules].",
];

test.each(past)("of another day: %s", (sentence) => expect(standsIn("past", sentence)).toBe(true));
test.each(present)("of this visit: %s", (sentence) => expect(standsIn("past", sentence)).toBe(false));
