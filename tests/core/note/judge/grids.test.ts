import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Notes that are grids of cells, whatever parts these, and what they say. */
const notes: readonly (readonly [note: string, states: Readonly<Record<string, string>>])[] = [
  [
    "Acne freeze log\n\n              3 Mar        24 Mar (this visit)\nPhotos        taken        not taken\nConsent       signed       not obtained\nCovering      goggles      nothing\nAgent         LN2          LN2\nNext          3 wk",
    {
      "photo-or-marking": "denied",
      consent: "denied",
      cryogen: "documented",
      "follow-up": "missing",
    },
  ],
  [
    "name;entry\ndiagnosis;acne vulgaris, nodular, severe\nphotos;no\nconsent;yes\neye shield;no\naftercare;no\nreturn;6 wk",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      protection: "denied",
      "wound-care": "denied",
      "follow-up": "documented",
    },
  ],
  [
    "item,value,user\nproblem,acne,ls\nphotos,no,ls\nconsent,,\ntolerance,good,ls",
    {
      "photo-or-marking": "denied",
      consent: "missing",
      tolerance: "documented",
    },
  ],
  [
    "ACNE VISIT\nphotos_taken\nno\nconsent_signed\nyes\neye_protection\nno\ncryogen_used\nliquid nitrogen\naftercare_given\nno",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      protection: "denied",
      cryogen: "documented",
      "wound-care": "denied",
    },
  ],
  [
    "item\tacne\twart\nphotos\tno\tyes\nconsent\tyes\tno\ncryogen\tliquid nitrogen\tnone\naftercare\tno\tyes",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      cryogen: "documented",
      "wound-care": "denied",
    },
  ],
  [
    "Acne, forehead\n                      Done    Not done    Unsure\nPhotos                        x\nConsent               x\nEye cover                     x",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      protection: "denied",
    },
  ],
  [
    "              Acne            Wart\nPhotos        none            taken\nConsent       written         none\nTolerance     well            cried\nCryogen       LN2             none",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      tolerance: "documented",
      cryogen: "documented",
    },
  ],
  [
    "acne:\n  photos: no\n  consent: yes\n  cryogen: liquid nitrogen\nwart:\n  photos: yes\n  consent: no",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      cryogen: "documented",
    },
  ],
  [
    '{"problem":"acne","procedure":{"cryogen":"liquid nitrogen","photos":false,"consent":"verbal"},"follow_up":null}',
    {
      "photo-or-marking": "denied",
      consent: "documented",
      cryogen: "documented",
      "follow-up": "missing",
    },
  ],
  [
    "<note><dx>acne</dx><photo>no</photo><consent>yes</consent><eyes_covered>no</eyes_covered><return/></note>",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      protection: "denied",
      "follow-up": "missing",
    },
  ],
  [
    "Problem,Photos,Consent,Agent,Aftercare,Return\nAcne,no,written,LN2,no,4 weeks\nWart,yes,none,none,yes,2 weeks",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      cryogen: "documented",
      "wound-care": "denied",
      "follow-up": "documented",
    },
  ],
  [
    "EXAM = done:yes; papules:4; cysts:0\nPROC = acne; agent:LN2; photo:no; consent:yes\nTOL =",
    {
      "photo-or-marking": "denied",
      consent: "documented",
      "lesion-count": "documented",
      cryogen: "documented",
      tolerance: "missing",
      exam: "documented",
    },
  ],
  [
    "Acne of the chin. Photos (declined by her), goggles (not worn), aftercare (given). Tolerance (good).",
    {
      "photo-or-marking": "denied",
      protection: "denied",
      "wound-care": "documented",
      tolerance: "documented",
    },
  ],
  [
    "Acne of chin\nPhotos taken                                        no\nGoggles used                                no\nAftercare explained                               yes",
    {
      "photo-or-marking": "denied",
      protection: "denied",
      "wound-care": "documented",
    },
  ],
];

test.each(notes)("%j", (note, states) => {
  const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(states).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(states);
});
