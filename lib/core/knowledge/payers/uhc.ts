import type { PayerFile } from "./payer-file";

export const uhc: PayerFile = {
  id: "uhc",
  name: "UnitedHealthcare",
  aliases: [
    ...[
      "UHC",
      "UHCCP",
      "UNITEDHEALTHCARE",
      "UNITEDHEALTH",
      "UNITED HEALTHCARE",
      "UNITED HEALTH CARE",
      "UNITED HEALTH GROUP",
    ],
    ...[
      "UNITED HEALTH ONE",
      "UNITEDHEALTHONE",
      "UNITED HC",
      "UMR",
      "OXFORD HEALTH",
      "OXFORD FREEDOM",
      "OXFORD LIBERTY",
      "OXFORD USA",
    ],
    ...["AARP MEDICARE ADVANTAGE", "AARP MEDICARECOMPLETE", "AARP MEDICARE COMPLETE"],
  ],
  wholeNames: ["OXFORD", "UNITED HEALTH", "OXFORD INSURANCE", "OXFORD PLAN", "OXFORD PLANS"],
  notNames: ["UNITED HEALTHCARE WORKERS"],
  ids: ["87726"],
  plans: [],
  policies: [],
  facts: [
    {
      label: "Payer id seen in use",
      value: "87726",
      note: "Ids differ by clearinghouse; the name on the form stands over them.",
      sources: ["payer-ids"],
    },
    {
      label: "Cosmetic treatment",
      value: "Excluded; reconstructive when a documented physical abnormality impairs function",
      note: "Whether its code list names this code was not verified.",
      sources: ["uhc-cdg-007"],
    },
    {
      label: "LT and RT",
      value: "A modifier of the side or site may be demanded on surgical codes since 02/01/2026",
      note: "Ask before you remove one.",
      sources: ["uhc-sides"],
    },
    { label: "Visits beside it", value: "Their level may be reviewed", sources: ["aad-level-reviews"] },
  ],
  sources: [
    {
      id: "uhc-cdg-007",
      title: "CDG.007.21 Cosmetic and Reconstructive Procedures, as copied at info.5y1.org",
      publisher: "UnitedHealthcare",
      asOf: "2022-01-01",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "uhc-sides",
      title: "Anatomical modifiers on surgical codes from 2026-02-01, as reported by others; verify",
      publisher: "UnitedHealthcare",
      asOf: "2026-02-01",
      dated: "edition",
      verification: "read in a secondary source",
      kind: "payer-policy",
    },
  ],
};
