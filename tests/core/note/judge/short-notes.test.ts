import { describe, expect, test } from "vitest";
import type { Tick } from "../../../../lib/core/note/judge/tick";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

type Said = Record<string, Tick["state"]>;

/** Everyday notes of a few sentences, written and labelled before they were read, by the kind of reading they ask for. */
const kinds: Record<string, readonly (readonly [note: string, says: Said])[]> = {
  "a refusal is of what was spoken of last": [
    [
      "Acne of the chin. Offered photos, mom said no thank you. Consent form signed.",
      { "photo-or-marking": "denied", consent: "documented" },
    ],
    [
      "She knows about Accutane and does not want it. Written consent for cryotherapy of her acne.",
      { consent: "documented" },
    ],
    [
      "Acne, left jaw. Risks reviewed, he signed. Goggles: he said no, they pinch.",
      { consent: "documented", protection: "denied" },
    ],
    [
      "Acne on the back. I proposed freezing the cysts; she thought about it and said no thanks.",
      { consent: "denied" },
    ],
    [
      "Pustules of the chin frozen after he gave consent. Spironolactone was brought up and she does not want it.",
      { consent: "documented" },
    ],
  ],
  "whose note it is, and who came along": [
    [
      "Mother and son seen together; this is the son's chart. Mother: eczema, hands. Son: severe cystic acne of the back, not asked about Raynaud.",
      { "acne-type": "documented", contraindications: "denied" },
    ],
    [
      "Here with her sister Maren. Maren has failed doxycycline and comes back in two weeks. Patient's acne: 4 papules, chin.",
      { "failed-systemic": "missing", "follow-up": "missing", "lesion-count": "documented" },
    ],
    [
      "Note for the daughter's record. Daughter: 6 papules on the cheeks. Liquid nitrogen, swab. Father signed for her.",
      { "lesion-count": "documented", cryogen: "documented" },
    ],
    [
      "Atopic dermatitis of the elbows, stable. Father's acne was frozen with liquid nitrogen elsewhere. Next visit in the spring.",
      { cryogen: "missing", "follow-up": "missing", "acne-type": "missing" },
    ],
    [
      "Came along with his brother Tobiah, who is frozen here too. Acne, 9 papules. Tobiah was photographed. No pictures of him.",
      { "photo-or-marking": "denied", "lesion-count": "documented" },
    ],
    [
      "Husband and wife, two charts; this one is the wife's. Husband: wart, liquid nitrogen x 2. Wife: acne of the chin, 3 cysts, none photographed.",
      { "lesion-count": "documented", "lesion-site": "documented" },
    ],
  ],
  "a letter to somebody who knows the patient": [
    [
      "Dear colleague, you may recall her severe acne. As you can see, 5 cysts are left on the jaw. She agreed in writing and I froze them with liquid nitrogen.",
      { "lesion-count": "documented", cryogen: "documented" },
    ],
    [
      "Dear Dr. Moss, you will be glad to hear that his acne is down to 4 papules on the chin. He bore the freezing well.",
      { "lesion-count": "documented", tolerance: "documented" },
    ],
    [
      "Thank you for your letter. You will know that tretinoin failed. She has nodular acne of the cheeks, seven nodules.",
      { "failed-topical": "documented", "lesion-count": "documented" },
    ],
    [
      "Dear patient, you may have some crusts after cryotherapy. You can wash with mild soap.",
      { tolerance: "missing" },
    ],
    [
      "As you will see from the pictures I took today, the acne of her forehead has nine pustules.",
      { "photo-or-marking": "documented", "lesion-count": "documented" },
    ],
    [
      "You might remember his painful acne from your own clinic. I examined his back and counted 11 cysts.",
      { symptoms: "documented", "lesion-count": "documented", exam: "documented" },
    ],
  ],
  "rules of the house and forms that nobody filled in": [
    [
      "Office rules (posted in each room): Eyes are shielded. Photographs are taken. Wound care is taught.\n\nAcne of the chin, 4 pustules, liquid nitrogen.",
      { protection: "missing", "photo-or-marking": "missing", "wound-care": "missing", cryogen: "documented" },
    ],
    [
      "Clinic standards: Goggles are worn. Consent is signed. Patients return in 4 weeks.\nToday: acne, 5 cysts frozen with LN2.",
      { protection: "missing", consent: "missing", "follow-up": "missing", "lesion-count": "documented" },
    ],
    [
      "ACNE CRYO FORM (blank)\nCryogen: liquid nitrogen / CO2 slush\nDevice: spray / probe   seconds ____",
      { cryogen: "missing", technique: "missing" },
    ],
    [
      "PROCEDURE SHEET (unused, spare copy)\nConsent  Y / N\nLiquid nitrogen: spray / swab  time ___\nFollow-up ____",
      { cryogen: "missing", technique: "missing", consent: "missing" },
    ],
    [
      "Standard of our house: every patient is photographed. Eyes are covered.\n\nVisit: acne, 3 nodules, carbon dioxide slush.",
      { "photo-or-marking": "missing", protection: "missing", cryogen: "documented" },
    ],
  ],
  "sessions by their number": [
    [
      "Acne, fourth session. At session two goggles were worn and photos taken. Today 6 papules, LN2 spray.",
      { protection: "missing", "photo-or-marking": "missing", cryogen: "documented", "lesion-count": "documented" },
    ],
    [
      "At her first treatment she signed consent. At this one we sprayed 5 acne cysts with liquid nitrogen. Next session in 3 weeks.",
      { consent: "missing", "follow-up": "documented", cryogen: "documented" },
    ],
    [
      "Acne cryo #3. At visit 1 the eyes were covered and aftercare was explained. Now 7 papules, liquid nitrogen.",
      { protection: "missing", "wound-care": "missing", cryogen: "documented" },
    ],
    [
      "Session five in 2 weeks. Acne of the chin treated with liquid nitrogen, dipstick.",
      { "follow-up": "documented", technique: "documented" },
    ],
  ],
  "what follows another problem": [
    [
      "Acne and a keloid of the ear.\nKeloid: injected.\nDiagnosis and treatment: acne lesions frozen with liquid nitrogen by probe, eyes covered.",
      { cryogen: "documented", protection: "documented" },
    ],
    [
      "Exam: acne of the back, 8 cysts. Psoriasis of the elbow.\nBack cysts: liquid nitrogen, probe, 5 s. No consent obtained.",
      { cryogen: "documented", technique: "documented", consent: "denied" },
    ],
    [
      "Severe acne of the jaw and tinea of the foot.\nTinea: terbinafine.\nJaw nodules: CO2 slush, 6 sec, eyes not covered.",
      { cryogen: "documented", protection: "denied" },
    ],
    [
      "Acne: cheeks. Wart: thumb.\nThumb wart: liquid nitrogen, photographed.\nCheek papules: 5, frozen with liquid nitrogen, no pictures.",
      { "photo-or-marking": "denied", "lesion-count": "documented", cryogen: "documented" },
    ],
    [
      "Acne of the chin. Eczema of the hands.\nProcedure and advice: liquid nitrogen by swab, goggles on, wash gently.",
      { cryogen: "documented", protection: "documented" },
    ],
    [
      "Moderate acne. Moles regular.\nCount: not counted\nConsent: not obtained\nAgent: LN2",
      { "lesion-count": "denied", consent: "denied", cryogen: "documented" },
    ],
  ],
  "rows of fields": [
    ["acne chin | itch: no | pain: no | bleeding: no", { symptoms: "denied" }],
    [
      "prior topical: differin, failed | prior systemic: never tried | tender: no",
      { "failed-topical": "documented", "failed-systemic": "denied", symptoms: "denied" },
    ],
    [
      "Acne record\n  freeze time .. not documented\n  consent ...... signed\n  goggles .. none used",
      { technique: "denied", consent: "documented", protection: "denied" },
    ],
    [
      "Acne. tx: LN2 | device: not recorded | eye shield: no | adverse events: none",
      { cryogen: "documented", technique: "denied", protection: "denied", tolerance: "documented" },
    ],
    [
      "Acne. SKIN EXAM: not done\nPROTECTION: skin around shielded with gauze\nCOUNT: none made",
      { exam: "denied", protection: "documented", "lesion-count": "denied" },
    ],
    ["[1] acne: prior systemic: none | pain: none | scars: none", { "failed-systemic": "denied", symptoms: "denied" }],
  ],
  corrections: [
    [
      "Acne. Failed minocycline. Photos taken.\n\nADDENDUM: she did not take minocycline, that was her cousin. Photos were not taken.",
      { "failed-systemic": "denied", "photo-or-marking": "denied" },
    ],
    [
      "Acne of the chin. The spironolactone entry is from another patient's chart: she has never taken any pill for acne.",
      { "failed-systemic": "denied" },
    ],
    [
      "Acne. Differin failed. Eye shields on.\n\nAddendum: he has not used Differin or any cream. Shields had been set out but were not put on.",
      { "failed-topical": "denied", protection: "denied" },
    ],
    [
      "Acne, cheeks. Failed doxycycline.\n\nCorrection: the patient has taken no oral medicine for the acne; the doxycycline was for Lyme disease.",
      { "failed-systemic": "denied" },
    ],
    [
      "Acne. 5 cysts. LN2 spray 5 s.\n\nAddendum: the sprayer was ready but not used, a swab was. Cysts numbered 7, not 5.",
      { "lesion-count": "documented", technique: "documented" },
    ],
  ],
  wordings: [
    ["Acne. Never got around to asking about Raynaud.", { contraindications: "denied" }],
    [
      "Acne. Tretinoin had not been enough, nor had doxycycline.",
      { "failed-topical": "documented", "failed-systemic": "documented" },
    ],
    [
      "Acne of the cheeks. Two rounds of doxycycline did nothing.",
      { technique: "missing", "failed-systemic": "documented" },
    ],
    ["Acne. She does not want any follow-up and none is planned.", { "follow-up": "denied" }],
    ["Acne of the chin, frozen. Pt returns 3 wk.", { "follow-up": "documented" }],
    [
      "Acne: had a look, nodules over the jaw, six, no, eight, call it eight.",
      { exam: "documented", "lesion-count": "documented" },
    ],
  ],
};

describe.each(Object.entries(kinds))("%s", (_, notes) => {
  test.each(notes)("%s", (note, says) => {
    const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
    expect(Object.fromEntries(Object.keys(says).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(says);
  });
});
