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
      note: "Its acne procedures policy exists, but what it says of freezing could not be read.",
      sources: ["cigna-0043"],
    },
  ],
  sources: [
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
