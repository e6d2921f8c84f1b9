import { expect, test } from "vitest";
import { standsIn } from "./standing";

const planned = [
  "I meant to take [photos].",
  "Will obtain [consent] then.",
  "We will treat with [liquid nitrogen] next time.",
  "Plan to use [LN2] in two weeks.",
  "Consider [cryospray] if adapalene fails.",
  "May need [isotretinoin].",
  "Could try [liquid nitrogen].",
  "Would use [goggles].",
  "Recommend [eye shields].",
  "Suggest [photographs] before treatment.",
  "Going to take [photos] in March.",
  "[Photographs] will be taken.",
  "[Liquid nitrogen] is planned.",
  "[Photos] to be taken before the session.",
  "[Liquid nitrogen] requires authorization.",
  "[LN2] next visit.",
  "[Consent] at the next visit.",
  "If it flares, [LN2] again.",
  "Unless better, [LN2].",
  "Candidate for [liquid nitrogen].",
  "Offered [liquid nitrogen].",
  "[Cryoprobe] as an option.",
  "Schedule for [LN2].",
  "Options include [liquid nitrogen].",
  "Need to take [photos].",
  "[Goggles] on the tray.",
];
const done = [
  "[LN2] applied as planned.",
  "Plan of care reviewed, [photos] taken.",
  "[Photos] taken today.",
  "Will start tretinoin, but [LN2] was applied to the nodules.",
  "[Nodules] hurt when touched.",
  "The patient would like to proceed and [consent] was signed.",
  "We froze the [nodules] with LN2.",
  "[Eyes were shielded].",
  "[LN2] 5 s x 2.",
  "Today's plan: [LN2] to nine papules.",
  "[Photos] may 3.",
  "[Liquid nitrogen] was applied and she will return in a month.",
  "[Papules] of the chin.",
  "She agreed and [LN2] was used.",
  "In May [photos] were taken.",
  "[Consent signed]; will call with questions.",
];

test.each(planned)("to come: %s", (sentence) => expect(standsIn("planned", sentence)).toBe(true));
test.each(done)("done or there: %s", (sentence) => expect(standsIn("planned", sentence)).toBe(false));
