import { code as acneFreezing } from "../codes/17340/code";
import { medicarePlanWords } from "./medicare-plan";
import type { PayerFile } from "./payer-file";

export const aetna: PayerFile = {
  id: "aetna",
  name: "Aetna",
  aliases: ["AETNA"],
  ids: ["60054"],
  plans: [
    { id: "medicaid", name: "Medicaid plan", aliases: ["BETTER HEALTH", "MEDICAID"] },
    {
      id: "medicare",
      name: "Medicare plan",
      aliases: [...medicarePlanWords],
    },
  ],
  policies: [
    {
      code: acneFreezing,
      plans: [""],
      stance: "not covered",
      says: "Aetna's published policy (CPB 0251) lists this code as not covered. It calls freezing of acne experimental or investigational, as two secondary sources report.",
      sources: ["aetna-cpb-0251", "aetna-cpb-0251-update"],
    },
  ],
  facts: [
    {
      label: "Payer id seen in use",
      value: "60054",
      note: "Ids differ by clearinghouse; the name on the form stands over them.",
      sources: ["payer-ids"],
    },
    {
      label: "Acne surgery and lesion injections",
      plans: [""],
      value: "Covered for listed indications under the same policy",
      sources: ["aetna-cpb-0251"],
    },
    {
      label: "Better Health of Pennsylvania",
      plans: ["medicaid"],
      value: "Filed the same policy as its own on 09/04/2018: this code not covered",
      note: "Old, and of one state: verify with the plan.",
      sources: ["aetna-better-health-pa"],
    },
    { label: "Visits beside it", value: "Their level may be reviewed", sources: ["aad-level-reviews"] },
  ],
  sources: [
    {
      id: "aetna-better-health-pa",
      title: "CPB 0251 as filed by Aetna Better Health of Pennsylvania",
      publisher: "Aetna Better Health",
      asOf: "2018-09-04",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "aetna-cpb-0251",
      title: "CPB 0251 Dermabrasion, Chemical Peels, and Acne Surgery, as summarised by Verity",
      publisher: "Aetna",
      url: "https://verity.backworkai.com/policy/AETNA-CPB-0251",
      asOf: "2026-11-23",
      dated: "read on",
      verification: "read in a secondary source",
      kind: "payer-policy",
    },
    {
      id: "aetna-cpb-0251-update",
      title: "CPB 0251, change effective 2025-09-26, as reported by payerpolicy.org",
      publisher: "Aetna",
      asOf: "2025-09-26",
      dated: "edition",
      verification: "read in a secondary source",
      kind: "payer-policy",
    },
  ],
};
