import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

const ticked = (note: string) =>
  tickNote(note)
    .filter(({ state }) => state !== "missing")
    .map(({ prompt, state }) => `${state === "denied" ? "-" : ""}${prompt}`);

const withoutAcne = [
  "58 yo M with HTN and T2DM. Lungs clear. Colonoscopy discussed, patient declined. Flu shot given, consent obtained, tolerated well. RTC 3 months.",
  "Sore throat x 3 days, painful swallowing. Rapid strep positive. Amoxicillin x 10 days. Follow up if not better.",
  "Plantar warts x 4. Salicylic acid failed. Verbal consent. LN2 spray, 2 cycles of 15 s. Tolerated well. Wound care given. RTC 3 weeks.",
  "Skin check. AKs x 6 on forehead treated with liquid nitrogen, 5 sec. Post care reviewed. Photos taken of nose scar. F/u 6 months.",
  "Rosacea follow up. Papules and pustules on nose, improved on metronidazole gel. Burning sometimes. RTC 6 months.",
  "Epidermoid cyst of the back, tender. Excision. Consent obtained, site marked. Tolerated well. Wound care reviewed.",
  "Hx of acne, currently clear. Botox for glabellar lines. Consent signed. Tolerated well. F/u 2 wks.",
  "Hidradenitis, axillae. Painful nodules. Failed doxycycline. Kenalog to 3 nodules. Consent obtained. F/u 4 wk.",
  "Pressure ulcer L heel, debrided. Tolerated procedure well. Photos taken. Wound care reviewed. RTC 1 wk.",
  "Eczema follow up, tacrolimus helps. ROS neg incl. acne, fever. Face examined. Photos not needed. RTC 3 mo.",
  "1. Acne: uses a wash.\n2. Corns, tender.\n\nProcedure - corn only\nConsent verbal. Tolerated. Photo taken.\nCorns: keep dry.",
  "Acne, on clindamycin for 2 weeks.\nTinea of the feet.\n\n--- printed for patient (general leaflet) ---\nNitrogen is sprayed on papules. Wash gently.",
  "Psoriasis of the elbows, itchy. Skin examined. Mom says older brother has acne, wants help. RTC 2 mo.",
  "Acne rosacea, moderate papulopustular. Metronidazole failed. 6 papules on nose. Photos taken. RTC 2 mo.",
  "Hx acne, now scars alone. Here for filler. Photos taken. Tolerated well.",
  "Psoriasis, elbows. RTC 3 months.\n\nHandout given: Acne cryotherapy. Liquid nitrogen is sprayed. Nodules may hurt.",
  "Mrs Adebayo, 61, attends for her rough patches. Three solar keratoses over the left temple and one on the bald vertex of her husband were discussed. Hers were frozen with liquid nitrogen, spray, 8 seconds each. Verbal consent. Eyes shielded. No complications. Advice sheet handed over. See again in six months.",
  "R foot: two verrucae, sore on walking, bazuka gel failed for 4 months. Pared, then cryo with cotton bud 20 s twice. Pt agreed. Sore but coped. Keep dry 24 h. Review 3/52.",
  "Nurse clinic. Blood pressure 142/84, weight 81 kg. Patient denies pain, denies cold urticaria or Raynaud's. Skin intact over pressure areas, examined by RN. Photos not required. Ear syringing declined. To return in two weeks for repeat reading with Dr Oduya, sooner if dizzy.",
  "Telephone: mother of Finn, 6. Rash on trunk three days, itchy, blisters in crops. Likely chickenpox. Calamine, antihistamine. Two siblings at home well. Advised off school until crusted. Call back if fever persists. She sent photos, reviewed today. No follow-up arranged.",
  "Post-op check day 7 after removal of a lump from the back. Wound clean and dry, sutures out. No pain, no bleeding. Patient was shown how to dress it and to keep it covered. Histology: cyst, benign. Tolerated suture removal well. Discharged, no further review needed.",
  "Staff memo. From Monday every freeze must have the probe size, the seconds and the cycles written down. Goggles are to be worn. Consent forms are scanned the same day. Pictures are recommended before and after. Missing entries will be sent back. Thank you, practice manager.",
  "Occupational health. Fingers go white and painful in the cold, both hands, for two winters while using a grinder. No cold hives. Hands examined: pulses present, no ulcers. Photographs taken with permission. Dx: vibration white finger. Nifedipine tried, stopped for headache. Refer to rheumatology, see in 8 weeks.",
  "Toenail, left great, thick and yellow, 3 clippings sent. Terbinafine cream did not help. Discussed tablets, liver bloods first; pt prefers to wait. Foot inspected, pulses fine. Not tender. Nail filed, tolerated. Come back when the result is in.",
  "Cosmetic review. 44F, happy with skin. Superficial peel to cheeks and forehead, 2 layers, eyes covered with pads, consent on file signed today, before pictures taken. Mild stinging, settled with a cool fan. Sunscreen and bland cream explained. Next peel in 4 weeks.",
  "Her sister has severe cystic acne. Psoriasis of the elbows, itchy. Clobetasol helped. RTC 2 mo.",
];

test.each(withoutAcne)("nothing is ticked on another visit: %s", (note) => expect(ticked(note)).toEqual([]));

const parted: [string, string[], string[]][] = [
  [
    "1. Wart, thumb: LN2, Q-tip, 10 s. Consent signed. Tolerated well.\n2. Acne, chin: 5 papules, start adapalene.",
    ["lesion-count", "lesion-site"],
    ["cryogen", "technique", "consent", "tolerance"],
  ],
  [
    "# Acne, cheeks\nLN2 spray to 6 papules.\n# Molluscum\nCurettage, photos taken, aftercare given.",
    ["cryogen", "technique", "lesion-count"],
    ["photo-or-marking", "wound-care"],
  ],
  ["Eczema: itchy, triamcinolone failed. Acne: 4 pustules, chin.", ["lesion-count"], ["symptoms", "failed-topical"]],
  [
    "Acne of the jaw, LN2 to 4 nodules. Shave biopsy of nevus, back: consent signed, photo taken.",
    ["cryogen"],
    ["consent", "photo-or-marking"],
  ],
  ["Acne: 10 papules frozen with LN2. Wart: 2 warts frozen. Tolerated well.", ["tolerance", "cryogen"], []],
  ["ROS: knee pain, headache.\nAcne, chin, tender nodules.", ["symptoms"], []],
  ["Acne of the back. Knee pain after running. Sore throat.", ["lesion-site"], ["symptoms"]],
  ["Tender nodules of the jaw. LN2 to 4 nodules. Denies headache, cough. PMH asthma.", ["cryogen", "lesion-count"], []],
  [
    "acne of his chest. he has a wart on the thumb. on exam the chest has six pustules and the thumb has one wart. we froze the pustules with dry ice",
    ["exam", "lesion-count", "cryogen"],
    [],
  ],
  ["Acne of the chin. Meds: insulin injection.\nPE today: skin examined, 2 cysts.", ["lesion-count", "exam"], []],
  ["(a) Acne cryo: LN2 to 3 cysts.\n(b) Wart: pared. Foot care reviewed, keep clean.", ["cryogen"], ["wound-care"]],
  ["dx | acne jaw | AK scalp\noe | jaw 4 nodules | scalp 2 AK", ["lesion-count", "lesion-site"], []],
  ["1. Acne. 2. AK.\n   HPI: Adapalene failed.\n   Exam: Chin: 4 cysts.", ["failed-topical", "lesion-count"], []],
  [
    "Seen for acne [1] and molluscum [2].\n[2] curetted [a], itchy.\n[1] 5 papules. LN2 [b].\n[a] consent signed; photo taken.\n[b] 3 s spray; eyes shielded.",
    ["lesion-count", "cryogen", "technique", "protection"],
    ["consent", "photo-or-marking", "symptoms"],
  ],
  [
    "(A) wart, hand   (B) acne, jaw\nHX   A: itches, bleeds.   B: clindamycin gel failed.\nEX   B: 4 nodules. Jaw looked at.\nTX   A: photos taken.",
    ["failed-topical", "exam", "lesion-count"],
    ["symptoms", "photo-or-marking"],
  ],
  ["PMH: Raynaud's. Acne, cheeks. Hypertension stable.", ["contraindications"], []],
];

test.each(parted)("each problem keeps its own: %s", (note, heard, unheard) => {
  const found = ticked(note);
  expect(found).toEqual(expect.arrayContaining(heard));
  expect(found.filter((prompt) => unheard.includes(prompt))).toEqual([]);
});
