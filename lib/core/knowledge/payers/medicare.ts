import { code as acneFreezing } from "../codes/17340/code";
import type { PayerFile } from "./payer-file";

/** Original Medicare and its contractors. How it is named is in medicare-name.ts: so many others use the word. */
export const medicare: PayerFile = {
  id: "medicare",
  name: "Medicare",
  aliases: [],
  ids: ["IL5774"],
  plans: [],
  policies: [
    {
      code: acneFreezing,
      plans: [""],
      stance: "covered",
      says: "Medicare's fee schedule lists this code as payable when reasonable and necessary. Cosmetic treatment is excluded by law.",
      sources: ["cms-pfs-2026-07", "medicare-cosmetic"],
    },
  ],
  facts: [
    {
      label: "Payer id",
      value: "No one id: it differs by contractor and clearinghouse, so go by the name",
      sources: ["claimside-advice"],
    },
    {
      label: "Cosmetic treatment",
      value:
        "Surgery to improve appearance is excluded, save prompt repair after an injury or of a malformed body member",
      sources: ["medicare-cosmetic"],
    },
    {
      label: "Benign lesions",
      value:
        "Removal of lesions that pose no threat to health or function is cosmetic (L35498; it does not name this code)",
      sources: ["lcd-l35498"],
    },
  ],
  sources: [
    {
      id: "lcd-l35498",
      title: "L35498 Removal of Benign Skin Lesions",
      publisher: "CMS, Medicare Coverage Database",
      asOf: "2023-10-26",
      dated: "edition",
      verification: "read in the cited page",
      kind: "cms-policy",
    },
  ],
};
