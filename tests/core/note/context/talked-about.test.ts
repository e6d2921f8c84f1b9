import { expect, test } from "vitest";
import { standsIn } from "./standing";

const talk = [
  "Discussed [liquid nitrogen].",
  "We talked about [liquid nitrogen].",
  "[Liquid nitrogen] was discussed.",
  "[Liquid nitrogen] was talked about.",
  "[Liquid nitrogen] was gone over with her.",
  "Risks of [liquid nitrogen] reviewed.",
  "Benefits of [LN2] explained.",
  "Alternatives to [LN2] were given.",
  "Options of [LN2] or peel.",
  "Information on [liquid nitrogen] given.",
  "Brochure about [liquid nitrogen].",
  "Questions about [LN2] answered.",
  "Counseled about [LN2].",
  "Explained [cryospray].",
  "Consents to [LN2].",
  "Agreed to [liquid nitrogen].",
  "Declines to have [LN2].",
  "Described [cryotherapy with a probe].",
  "Mentioned [LN2].",
  "Asked about [LN2].",
  "Afraid of [the spray].",
  "Prefers [LN2].",
  "Heard about [liquid nitrogen] from a friend.",
  "[LN2] explained.",
];
const done = [
  "He asked for snow: dry ice dabbed on with [gauze].",
  "He asked for snow: [dry ice] painted on.",
  "[Liquid nitrogen] was applied.",
  "Discussed, and [LN2] applied.",
  "Risks discussed; [LN2] applied.",
  "After discussion of risks we applied [LN2].",
  "After consent, [LN2] was applied.",
  "Agreed to treatment, then [LN2] was used.",
  "[LN2] to nine papules.",
  "As discussed, [LN2] applied.",
  "Questions answered. [LN2] sprayed.",
  "Explained and treated with [LN2].",
  "[LN2] 5 s x 2.",
  "Risks reviewed, now [LN2].",
  "She agreed and [liquid nitrogen] was applied.",
  "Reviewed chart. [LN2] applied.",
  "[Cryoprobe] held for ten seconds.",
  "[Spray], two cycles.",
  "Options reviewed but [LN2] applied.",
];

test.each(talk)("spoken of: %s", (sentence) => expect(standsIn("talkedAbout", sentence)).toBe(true));
test.each(done)("done: %s", (sentence) => expect(standsIn("talkedAbout", sentence)).toBe(false));
