import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

const stateOf = (note: string, prompt: string) => tickNote(note).find((tick) => tick.prompt === prompt)?.state;

/** What is done to each problem, in columns. */
const byProblem = [
  "Item | Wart, knee | Acne, jaw",
  "-----|-----|-----",
  "seen | 1 plaque | 4 nodules",
  "frozen with | LN2, spray | dry ice",
  "photo | taken | none",
  "after | pad given | not",
  "      |    | explained",
].join("\n");

/** Labels set in brackets. */
const bracketed = "[Severity] moderate, nodular acne\n[Pictures] none\n[Device / time] not recorded\n[Eyes] goggles";

/** The same under a head that does not name its rows. */
const byColumn = [
  "          | Acne       | Seb K",
  "----------|------------|------",
  "lesions   | 4 nodules  | 1 plaque",
  "pictures  | declined   | taken",
  "tolerated | well       | cried",
].join("\n");

const elements = [
  '<visit day="2026-05-04">',
  ' <dx id="a" name="Acne" grade="moderate" type="nodular"/>',
  ' <dx id="b" name="Wart"/>',
  ' <tx ref="b" agent="LN2" device="spray" pictures="yes"/>',
  ' <tx ref="a" agent="dry ice" device="" pictures="no"/>',
  ' <hx ref="a"><sx>sore</sx></hx>',
].join("\n");

/** How a note is laid out, the prompt, and what it says of it. */
const layouts: readonly (readonly [note: string, prompt: string, state: string])[] = [
  ["ACNE CRYO\nPHOTO: ( ) Y (•) N\nAGENT: (•) LN2 ( ) CO2", "photo-or-marking", "denied"],
  ["ACNE CRYO\nPHOTO: ( ) Y (•) N\nAGENT: (•) LN2 ( ) CO2", "cryogen", "documented"],
  ["Acne.\n◉ consent signed\n○ photos", "consent", "documented"],
  ["<<EXAM>> {Chest} examined. {4} {nodules}. {Acne}. Photos {none taken}.", "lesion-count", "documented"],
  ["<<EXAM>> {Chest} examined. {4} {nodules}. {Acne}. Photos {none taken}.", "photo-or-marking", "denied"],
  ["Consent {obtained/not obtained}. Acne of the {site}.", "consent", "missing"],
  ["Acne of chin. Pho-\ntos taken. Liq-\nuid nitrogen.", "photo-or-marking", "documented"],
  ["Acne of chin. Pho-\ntos taken. Liq-\nuid nitrogen.", "cryogen", "documented"],
  ["Acne. Consent - yes. *** CORRECTION: consent was not obtained ***\nPhotos taken.", "consent", "denied"],
  [
    "Acne. Consent - yes. *** CORRECTION: consent was not obtained ***\nPhotos taken.",
    "photo-or-marking",
    "documented",
  ],
  [
    "ACNE ROOMING SHEET            Y     N\nPhotos taken                 [ ]   [x]\nSkin examined                [x]   [ ]",
    "photo-or-marking",
    "denied",
  ],
  [
    "ACNE ROOMING SHEET            Y     N\nPhotos taken                 [ ]   [x]\nSkin examined                [x]   [ ]",
    "exam",
    "documented",
  ],
  ["Acne. LN2 to the chin.\nQ3: Were pictures taken?\nA3 (Dr. Amin): None.", "photo-or-marking", "denied"],
  ["Acne. LN2 to the chin.\nQ1. Which applicator?\nA1: Cryoprobe.", "technique", "documented"],
  ["Acne\nWhat is there? pustules\nHow many? eleven\nPictures? no", "lesion-count", "documented"],
  ["acne. how? probe, 4 sec. eyes? goggles. photos? none", "protection", "documented"],
  ["Acne\nComplic. ....... none", "tolerance", "documented"],
  ["Acne\n[x] Papules   [ ] Cysts   Number [x] 9", "lesion-count", "documented"],
  ["Acne\n| Site | Papules | Cysts |\n|------|---------|-------|\n| Chin | 3 | 0 |", "lesion-type", "documented"],
  [
    "[COPIED FORWARD FROM 02/02/2026]\n Photos taken.\n[END COPIED TEXT]\nAcne. Chin examined, 3 papules.",
    "photo-or-marking",
    "missing",
  ],
  [
    "[COPIED FORWARD FROM 02/02/2026]\n Photos taken.\n[END COPIED TEXT]\nAcne. Chin examined, 3 papules.",
    "exam",
    "documented",
  ],
  [
    '** Text carried fwd from 02/02/26: "photos taken" **\n03/02/26:\nAcne. Consent signed.',
    "photo-or-marking",
    "missing",
  ],
  ["1. Acne\n   LN2 to the chin. Tolerance not recorded.\n2. VV of thumb: LN2. Tolerated well.", "tolerance", "denied"],
  ["Acne.\nO - cheeks: no active papules or cysts.", "exam", "documented"],
  ["Acne. PE: no skin exam today.", "exam", "denied"],
  ["Acne. Eyes: Negative for redness.", "protection", "missing"],
  ["Acne. Screened for Raynaud [ ] Y [x] N", "contraindications", "denied"],
  ["Acne. Took doxycycline without effect the nodules are painful", "symptoms", "documented"],
  [byProblem, "lesion-count", "documented"],
  [byProblem, "cryogen", "documented"],
  [byProblem, "technique", "missing"],
  [byProblem, "photo-or-marking", "denied"],
  [byProblem, "lesion-site", "documented"],
  ["ACNE\n agent  [x] LN2 [ ] slush\n pictures [ ] yes [x] no\n goggles [ ] yes [ ] no", "photo-or-marking", "denied"],
  ["ACNE\n agent  [x] LN2 [ ] slush\n pictures [ ] yes [x] no\n goggles [ ] yes [ ] no", "protection", "missing"],
  ["Acne\nTablets tried? ........ minocycline\n  any help? ......... not lasting", "failed-systemic", "documented"],
  ["Acne\nWhere? ......... temples\nCovered eyes? ..... nothing", "lesion-site", "documented"],
  ["Acne\nWhere? ......... temples\nCovered eyes? ..... nothing", "protection", "denied"],
  ["Acne\nShown how to look after it? .. no, the nurse was away", "wound-care", "denied"],
  ["Phone visit 3/4/26, pt pulled over to talk\nAcne of chin: 4 papules.", "lesion-count", "documented"],
  ["Acne. No tablets for acne (minocycline was for bronchitis).", "failed-systemic", "denied"],
  ["Acne jaw\noe | jaw 3 cysts\ncryo | LN2 | comps nil", "exam", "documented"],
  ["Acne jaw\noe | jaw 3 cysts\ncryo | LN2 | comps nil", "tolerance", "documented"],
  [
    "Acne.\nDAD: I get Raynaud's.\n\n[Physician edit: he was not asked about cold intolerance.]",
    "contraindications",
    "denied",
  ],
  [
    "Acne.\nDR: I'm not going to count the bumps.\nPT: Yes please, go ahead.\nPT: That was easy.",
    "lesion-count",
    "denied",
  ],
  [
    "Acne.\nDR: I'm not going to count the bumps.\nPT: Yes please, go ahead.\nPT: That was easy.",
    "consent",
    "documented",
  ],
  [
    "Acne.\nDR: I'm not going to count the bumps.\nPT: Yes please, go ahead.\nPT: That was easy.",
    "tolerance",
    "documented",
  ],
  [bracketed, "acne-type", "documented"],
  [byColumn, "lesion-count", "documented"],
  [byColumn, "photo-or-marking", "denied"],
  [byColumn, "tolerance", "documented"],
  ["Acne, chin.\n\nCOMPLICATIONS\nThe form was filed.", "tolerance", "missing"],
  ["Acne.\nPapules - not tender.", "lesion-type", "documented"],
  ["Acne\n     | Papules | Cysts\nchin | 3       | 0", "lesion-count", "documented"],
  [elements, "cryogen", "documented"],
  [elements, "technique", "missing"],
  [elements, "photo-or-marking", "denied"],
  [elements, "symptoms", "documented"],
  [bracketed, "technique", "denied"],
  [bracketed, "protection", "documented"],
  ["Acne, jaw.\nWound care - none given, patient had to go.", "wound-care", "denied"],
  ["Acne, jaw.\nTolerance - never noted.", "tolerance", "denied"],
  ["Acne. LN2 4 sec. pt agreed to freezing after risks discussed.", "technique", "documented"],
  [
    "ACNE SHEET                 Y    N\nPills / isotretinoin ever taken ..    N\nPhotos taken          Y",
    "failed-systemic",
    "denied",
  ],
  ["Acne.\nUpper back: papules, between 7 and 9.", "lesion-count", "documented"],
  ["Acne.\nLate entry: omitted above - eight papules were frozen.", "lesion-count", "documented"],
  ["acne. no pain at present per pt. counted spots: not done.", "lesion-count", "denied"],
  ["Acne.\n#Previous (02/03/2026, pulled for comparison): aftercare sheet reviewed.", "wound-care", "missing"],
  [
    "Acne; tag of the neck. Photos obtained.\n\nAddendum: those are of the tag only. None were taken of the acne.",
    "photo-or-marking",
    "denied",
  ],
  ["Acne. I have not used liquid nitrogen, as it would not help.", "cryogen", "denied"],
];

test.each(layouts)("%j, %s: %s", (note, prompt, state) => {
  expect(stateOf(note, prompt)).toBe(state);
});

test("what is read in another layout is still quoted verbatim", () => {
  for (const [note] of layouts)
    for (const { evidence } of tickNote(note)) expect(evidence === null || note.includes(evidence)).toBe(true);
});
