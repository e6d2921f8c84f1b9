import { code as acneFreezing } from "../codes/17340/code";
import type { PayerFile } from "./payer-file";

/** The Blue Cross Blue Shield licensees: one id, because forms name them in dozens of ways, and each has its own policies. */
export const bcbs: PayerFile = {
  id: "bcbs",
  name: "Blue Cross Blue Shield",
  aliases: [
    ...[
      "BCBS*",
      "BC BS*",
      "BLUE CROSS",
      "BLUECROSS*",
      "BLUE SHIELD",
      "BLUESHIELD*",
      "BLUECARD",
      "BLUE CARD",
      "BC OF",
      "BS OF",
    ],
    ...["ANTHEM", "HIGHMARK", "CAREFIRST", "PREMERA", "REGENCE", "WELLMARK", "EXCELLUS", "HMSA", "TRIPLE S", "HCSC"],
    ...[
      "HEALTH CARE SERVICE CORPORATION",
      "FLORIDA BLUE",
      "ARKANSAS BLUE",
      "LOUISIANA BLUE",
      "CAPITAL BLUE",
      "EMPIRE BLUE",
    ],
    ...[
      "INDEPENDENCE BLUE",
      "INDEPENDENCE ADMINISTRATORS",
      "IBX",
      "KEYSTONE HEALTH PLAN EAST",
      "HORIZON NJ",
      "HORIZON HEALTHCARE",
    ],
    ...["HORIZON BLUE", "BLUE CARE NETWORK", "BLUE KC", "HEALTHY BLUE", "FEP BLUE", "MEDICARE PLUS BLUE", "ELEVANCE"],
  ],
  wholeNames: ["HORIZON", "BLUES", "THE BLUES", "FEP", "FEDERAL EMPLOYEE PROGRAM"],
  ids: ["00621"],
  plans: [
    {
      id: "independence",
      name: "Independence Blue Cross",
      aliases: ["INDEPENDENCE", "IBX", "KEYSTONE HEALTH PLAN EAST"],
    },
    {
      id: "hcsc",
      name: "Blue of Illinois, Montana, New Mexico, Oklahoma or Texas (HCSC)",
      aliases: [
        ...["HCSC", "HEALTH CARE SERVICE CORPORATION", "BCBSIL", "BCBSMT", "BCBSNM", "BCBSOK", "BCBSTX"],
        ...["ILLINOIS", "MONTANA", "NEW MEXICO", "OKLAHOMA", "TEXAS", "IL", "MT", "NM", "OK", "TX"],
      ],
    },
  ],
  policies: [
    {
      code: acneFreezing,
      plans: ["independence"],
      stance: "experimental",
      says: "Independence Blue Cross's published policy calls freezing of active acne experimental or investigational, and so not covered.",
      sources: ["ibx-11-08-29e"],
    },
    {
      code: acneFreezing,
      plans: ["hcsc"],
      stance: "experimental",
      says: "HCSC's published policy of 2017 calls freezing of acne experimental, investigational or unproven; the current version was not seen.",
      sources: ["hcsc-the801-028"],
    },
  ],
  facts: [
    {
      label: "Elsewhere, long ago",
      value: "Capital BlueCross called freezing of acne cosmetic (policy MP-1.102, retired 2011)",
      sources: ["capital-mp-1-102"],
    },
    {
      label: "Payer id",
      value: "No one id: it differs by licensee and clearinghouse, so go by the name",
      sources: ["claimside-advice"],
    },
  ],
  sources: [
    {
      id: "ibx-11-08-29e",
      title: "11.08.29e Procedures for the Treatment of Acne (commercial)",
      publisher: "Independence Blue Cross",
      url: "https://medpolicy.ibx.com",
      asOf: "2026-11-23",
      dated: "read on",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "hcsc-the801-028",
      title: "THE801.028 Acne Management",
      publisher: "Health Care Service Corporation",
      url: "https://medicalpolicy.hcsc.net/medicalpolicy/activePolicyPage?lid=j7yn3l0e",
      asOf: "2017-10-15",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
    {
      id: "capital-mp-1-102",
      title: "MP-1.102, retired 2011-08-31",
      publisher: "Capital BlueCross",
      asOf: "2011-08-31",
      dated: "edition",
      verification: "read in the cited page",
      kind: "payer-policy",
    },
  ],
};
