import type { PayerFile } from "./payer-file";

export const cigna: PayerFile = {
  id: "cigna",
  name: "Cigna",
  aliases: ["CIGNA", "CONNECTICUT GENERAL LIFE"],
  ids: ["62308"],
  plans: [],
  policies: [],
  facts: [
    {
      label: "Payer id seen in use",
      value: "62308",
      note: "Ids differ by clearinghouse; the name on the form stands over them.",
      sources: ["payer-ids"],
    },
    {
      label: "Cosmetic treatment",
      value: "Treating benign lesions for appearance alone is cosmetic and not covered",
      sources: ["cigna-0043"],
    },
    {
      label: "Its policy on acne",
      value: "It had one (0043, 2006; still linked in 2014). What it says of freezing today is not on file",
      note: "Not among the related policies that it listed in 2020 and 2021: verify with the plan.",
      sources: ["cigna-0043", "cigna-0482-0505"],
    },
    {
      label: "Visits beside it",
      value: "Records need not go with a claim for 25: that rule was put off without a date on 05/22/2023",
      sources: ["aafp-cigna-25"],
    },
    {
      label: "Level of visits",
      value: "Lowered for outliers since 10/01/2025 (policy R49); paused in California",
      sources: ["cigna-r49"],
    },
  ],
  sources: [
    {
      id: "cigna-0482-0505",
      title: "Related policies listed in 0482 Rosacea and 0505 Dermabrasion and Chemical Peels",
      publisher: "Cigna",
      asOf: "2021-06-15",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "aafp-cigna-25",
      title: "Cigna's delay of its records rule for modifier 25",
      publisher: "American Academy of Family Physicians",
      asOf: "2023-05-22",
      dated: "edition",
      verification: "read in the cited page",
      kind: "reference",
    },
    {
      id: "cigna-r49",
      title: "Reimbursement policy R49, level of visits",
      publisher: "Cigna",
      asOf: "2025-10-01",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "cigna-0043",
      title: "Acne Procedures, coverage position 0043, and its rule on benign lesions",
      publisher: "Cigna",
      asOf: "2006-02-15",
      dated: "edition",
      verification: "read in a secondary source",
      kind: "payer-policy",
    },
  ],
};
