import { expect, test } from "vitest";
import { standsIn } from "./standing";

const later = [
  "At that visit we will take [photos].",
  "At the next visit [consent] is signed.",
  "[Photos] at the next visit.",
  "Next visit we will discuss [aftercare].",
  "At her next appointment [wound care] is explained.",
  "At our next session [goggles] are worn.",
  "[Consent] on the day.",
  "Risks gone over on the day, [photos] as well.",
  "Day of procedure: [photos].",
  "[Photos] before each session.",
  "[Photos] with every treatment.",
  "When she returns, [LN2] to the chin.",
  "When he comes back, [liquid nitrogen].",
  "Once patient returns, [photos].",
  "At that time we will review [aftercare].",
  "At which visit we will take [photos].",
  "At the following appointment [consent] is taken.",
  "At the upcoming visit [LN2] spray.",
  "At a future visit? At his next visit [cryoprobe].",
  "[Wound care] after each treatment.",
];
const now = [
  "At this visit [photos] were taken.",
  "[Photos] taken today.",
  "[Consent] signed; next visit in May.",
  "[LN2] today, next visit in 4 weeks.",
  "Today, at her visit, [photos] were taken.",
  "[Aftercare] explained.",
  "When asked she denied [pain].",
  "[LN2] spray, next session in a month.",
  "[Photos] taken before treatment.",
  "[Goggles] on during treatment.",
  "The nodules [hurt] when she shaves.",
  "Once [consent] was signed, treatment began.",
  "[LN2] applied after consent.",
  "[Tolerated well]; next appointment is booked.",
  "[Photos] were taken at the visit.",
  "[Consent] obtained at the time of service.",
  "[Wound care] reviewed, return in 4 weeks.",
];

test.each(later)("of another visit: %s", (sentence) => expect(standsIn("later", sentence)).toBe(true));
test.each(now)("of this visit: %s", (sentence) => expect(standsIn("later", sentence)).toBe(false));
