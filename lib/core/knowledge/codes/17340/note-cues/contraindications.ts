import type { CueExamples, NoteCues } from "../../../note-cues";

export const contraindications: NoteCues = {
  says: `
hives|welts|wheals|whealing from|with|in|after|to ..3 cold|snow|ice water|air?
asked ..2 cold questions|history|screen
cold screen|screening|history|hx|questions ..1 neg|negative|done|clear|passed|reviewed
chilblains
no problem|problems|trouble|issue|issues with|in ..2 cold
tolerates ..2 cold
cold agglutinin disease
reaction|reactions|problem|problems|trouble|issue|issues ..2 with|to|in ..2 cold|freezing
raynaud*
cold|cryo induced|related|contact? rxn|rxns|intol|intoler*|sens|allerg*|sensitiv*|hypersensitiv*|urticari*|hives|agglutin*|reaction|reactions|injury|injuries|exposure
cold induced
cold related? problem|problems|issue|issues|symptoms|trouble|troubles|complaints
cryoglob*
cryofibrinogen*
finger|fingers|hand|hands ..4 with|in the? cold
hives|urticaria|intolerance|sensitivity|react*|allergy|allergic ..5 to|with|from|by the? cold
hives|urticaria|welts in|on? the? cold weather|water|air?
contraindication|contraindications to|for cryo*|freezing|cold|ln2|liquid
contra indications to|for cryo*|freezing|cold|ln2|liquid
urticaria por|al frio ; urticaria al frio ; es
fingers|hands turn|turning|go white|blue ..3 cold
reacts|react to cold
cold ..5 hives|welts|fingers|rash
cold : ..3 hives|welts|fingers|rash
raynauds|raynaud's|reynaud*
cold ..1 urticaria|hives|intolerance|allergy|sensitivity|reactions|hypersensitivity|agglutinin*
pernio|acrocyanosis|perniosis
paroxysmal cold
white|blue|numb fingers|toes
cold makes|make|bothers|bother|triggers|trigger|gives
bothered|affected by the? cold
reaction|reactions|react|reacts|problem|problems|trouble|sensitive|sensitivity|intolerance|intolerant ..3 to|with|in cold|freezing|ice
hives|welts|swelling|itching|rash ..3 from|to|in|with|after|on cold|ice
cryoglobulins|cryoglobulin|cryoglobulinemia|cryofibrinogens
alergia|urticaria|intolerancia ..1 al|por frio
frio
enfermedad de raynaud
reacted|react|reacting to cold
cold ..3 hives|welts|urticaria
white|blue fingers|toes
fingers|hands go|went|going|turn|turned|turning white|blue|purple
trouble with|in cold
cold proteins|water
ci|cis to|for cryo*|freezing|ln2|liquid
ice ..4 rash|hives|welts|swelling
cold related? illness|illnesses|disease|disorder|disorders|condition|conditions
r'naud|rayn|ray'd
cold urt|urtic|uc
c urt|urticaria
fine|ok|okay|well with|in ..1 cold
cold ..2 bother|bothers|bothered|affect|affects
cold tolerance
`,
  names: `
ci|cis hx|history|screen*|questions|checked
cold hx|history|hives|urticaria screen|asked|question
contraindication|contraindications screen*|check*|review*?
contra indication|indications
cold question|questions
cold history|screen*|questions|hx
cold
cold related history|questions|screen|problems
cold reactions|intolerance|sensitivity|screening
contraindications
contra indications
`,
  content: `
raynaud*
cold
cryoglob*
urticaria
cryo*
`,
  unlike: `
cold cream|sore|sores|compress|compresses|packs|symptoms|weather|water|air|and
has|had|with|have a|the cold
common cold
avoid ..6 urticaria|raynaud*
`,
  ofPatient: true,
  anyAnswer: true,
  denies: `
forgot|omitted|neglected|failed to ask|enquire|inquire|screen ..4 cold|raynaud*|cryoglobulin*|chilblains
`,
  allows: ["past", "talkedAbout", "asked"],
};

export const examples: CueExamples = {
  documented: [
    "No history of cold urticaria or Raynaud phenomenon.",
    "Denies cold intolerance.",
    "Raynaud: no",
    "Reports mild Raynaud phenomenon in winter.",
    "Cryoglobulins negative by history.",
  ],
  denied: ["Cold intolerance was not asked about.", "Raynaud: not asked", "Did not ask about cold urticaria."],
  missing: [
    "Mother has Raynaud phenomenon.",
    "Cold urticaria: ___",
    "Avoid in patients with cold urticaria.",
    "No known drug allergies.",
    "[ ] Cold urticaria [ ] Raynaud",
  ],
};
