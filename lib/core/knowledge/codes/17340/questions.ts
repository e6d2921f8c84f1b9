import type { CoderQuestion } from "../../code-pack";

/** What a coder looks for beyond the checks, what costs most denials first. */
export const questions: CoderQuestion[] = [
  {
    id: "who-pays",
    title: "Who pays when it is not covered?",
    answers: [
      {
        label: "Not covered by a commercial plan",
        payer: "commercial",
        value: "Ask for the plan's own responsibility form, and have it signed before the service.",
        note: "Blue Cross Blue Shield of Mississippi, for one, wants written notice beforehand where a removal is cosmetic.",
        sources: ["claimside-advice", "bcbsms-removal"],
      },
      {
        label: "Cosmetic to Medicare",
        payer: "medicare",
        value: "The patient pays: GY. Where a voluntary notice was given, GX stands beside it.",
        sources: ["cms-modifiers", "medicare-cosmetic", "gx-alone"],
      },
      {
        label: "Not necessary to Medicare",
        payer: "medicare",
        value:
          "The patient pays where an advance notice (ABN) was signed before the service: GA. Without one, GZ: the practice bears it.",
        sources: ["cms-modifiers"],
      },
      {
        label: "Not covered by Medicare Advantage",
        payer: "medicare-advantage",
        value:
          "Ask the plan for its organization determination before the service. Without one the member usually cannot be billed.",
        note: "These plans take no advance notice (ABN), so GA, GX, GY and GZ do not belong on the line.",
        sources: ["organization-determination"],
      },
    ],
    rules: ["payer-not-covered", "diagnosis-cosmetic", "abn-modifier-conflict", "abn-modifier-payer"],
  },
  {
    id: "separate-visit",
    title: "Is the visit separate?",
    answers: [
      {
        label: "What is included",
        value: "The decision to freeze the acne.",
        note: "What else was assessed or managed is the question: the visit's note must show it, and the visit needs 25.",
        sources: ["ncci-manual-2026"],
      },
      {
        label: "The same diagnosis",
        value: "Allowed: a different one is not required.",
        sources: ["ncci-manual-2026", "cms-modifiers"],
      },
      {
        label: "A new patient",
        value: "Judged like any other: being new is not enough.",
        note: "No NCCI pair holds 99202 to 99205 beside this code, so no automatic denial is proven.",
        sources: ["ncci-manual-2026", "cms-ncci-2024-07"],
      },
    ],
    rules: ["visit-without-25", "new-patient-visit", "visit-24-same-day", "visit-complexity"],
  },
  {
    id: "right-code",
    title: "Is it the right code?",
    answers: [
      {
        label: "Opened or injected instead of frozen",
        value: "Acne surgery is 10040, lesion injections are 11900 and 11901.",
        sources: ["aetna-cpb-0251"],
      },
      {
        label: "Frozen, but not acne",
        value: "Warts and seborrheic keratoses lead to 17110 and 17111, actinic keratoses to 17000, 17003 and 17004.",
        sources: ["claimside-advice"],
      },
      {
        label: "One lesion, one code",
        value: "Each lesion takes one removal code. Simple repair is included, and so is draining it at the same site.",
        sources: ["ncci-manual-2026"],
      },
      {
        label: "A code that pays more",
        value:
          "17110 is valued at about twice as much. That is no reason: frozen acne stays here, and recoding it is a risk.",
        sources: ["cms-pfs-2026-07", "claimside-advice"],
      },
    ],
    rules: ["diagnosis-not-acne"],
  },
  {
    id: "other-globals",
    title: "Is a global period running?",
    answers: [
      {
        label: "How it is counted",
        value: "Eleven calendar days: the day of the service and the ten after it.",
        sources: ["cms-global-surgery"],
      },
      {
        label: "In that of another procedure",
        value:
          "By the same clinician: 79 where this one is unrelated, 58 where it was planned, is more extensive, or treats what a diagnostic procedure found.",
        sources: ["ncci-manual-2026", "cms-modifiers"],
      },
      {
        label: "Complications",
        value: "Care that needs no operating room is inside it.",
        sources: ["ncci-manual-2026"],
      },
    ],
    rules: ["repeat-in-global-period", "visit-in-global-period", "in-other-global-period"],
  },
  {
    id: "who-did-it",
    title: "Who did it, and who must be on site?",
    answers: [
      {
        label: "A nurse practitioner or physician assistant",
        value: "Medicare pays 85% under their own number.",
        sources: ["aad-own-number"],
      },
      {
        label: "Incident to a physician",
        value: "The physician is on site.",
        note: "Virtual direct supervision, permanent since 01/01/2026, leaves out services with a global period of 10 days.",
        sources: ["burr-supervision", "pyapc-supervision"],
      },
    ],
    rules: ["npi-invalid"],
  },
  {
    id: "distinct-evidence",
    title: "What shows that 59 or XS is right?",
    answers: [
      {
        label: "In the note",
        value: "The sites of both procedures: another organ or region, or lesions that do not touch.",
        note: "A different diagnosis alone is not enough.",
        sources: ["ncci-manual-2026"],
      },
      {
        label: "On which line",
        value: "Medicare takes it on either line of the pair since 07/01/2019; on this one every payer finds it.",
        sources: ["cms-cr-11168", "claimside-advice"],
      },
    ],
    rules: [
      "bundled-procedure",
      "bundled-service",
      "distinct-modifier-without-pair",
      "modifier-59-and-x",
      "payer-modifier-preference",
    ],
  },
  {
    id: "edit-denials",
    title: "Who bears an NCCI or units denial?",
    answers: [
      {
        label: "Never the patient",
        value:
          "By Medicare's manual, what an NCCI pair or a units limit (MUE) denies may not be billed to the patient. An advance notice (ABN) changes nothing.",
        sources: ["ncci-manual-2026"],
      },
      {
        label: "Appeal of the units limit",
        value: "An appeal to the contractor is possible; an override would go against CMS policy.",
        sources: ["ncci-manual-2026"],
      },
    ],
    rules: [
      "units-above-one",
      "repeat-modifier",
      "visit-without-25",
      "bundled-procedure",
      "bundled-service",
      "included-service",
    ],
  },
  {
    id: "good-faith-estimate",
    title: "Is a good-faith estimate owed?",
    answers: [
      {
        label: "To a self-pay patient",
        value: "When it is scheduled three business days ahead or more, or when the patient asks.",
        note: "$400 above the estimate is where a bill may be disputed, not where the estimate becomes due.",
        sources: ["good-faith-estimate"],
      },
    ],
    rules: ["diagnosis-cosmetic"],
  },
  {
    id: "corrected-claim",
    title: "How is a claim corrected?",
    answers: [
      {
        label: "Replaced or voided",
        value:
          "Frequency code 7 replaces a claim, 8 voids it; the payer's own claim number goes along (box 22, REF*F8).",
        note: "The same claim sent again is a duplicate.",
        sources: ["premera-corrected"],
      },
    ],
    rules: ["duplicate-line"],
  },
  {
    id: "drug-code",
    title: "Is the cryogen billed?",
    answers: [
      {
        label: "Drug code and NDC",
        value: "None: no drug is billed with it.",
        sources: ["claimside-advice"],
      },
    ],
    rules: [],
  },
  {
    id: "other-programs",
    title: "What do Medicaid, TRICARE and Humana say?",
    answers: [
      {
        label: "State Medicaid",
        payer: "medicaid",
        value:
          "Fee schedules with a rate for it: AL, AR, CA, CO, CT, DC, GA, HI, MA, ME, MN, NH, NV, RI and WY. Without: ID, IN, LA, MO, MS, OK and UT.",
        note: "Verify with the state before you rely on it.",
        sources: ["aradune-medicaid"],
      },
      {
        label: "TRICARE",
        payer: "tricare",
        value: "Medically appropriate treatment of acne is covered; cosmetic treatment is excluded.",
        note: "The section names other codes, not this one: verify.",
        sources: ["tricare-acne"],
      },
      {
        label: "Humana",
        value: "Its acne policy lists freezing and refers to its coverage limitations; what these say is not on file.",
        note: "Verify with the plan.",
        sources: ["humana-acne"],
      },
    ],
    rules: ["payer-not-recognised"],
  },
];
