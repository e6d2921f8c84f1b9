import { expandCodes } from "../expand-codes";

/** Procedures of the skin with a global period of their own that a later service may fall into. */
export const tenDayGlobals = {
  /** After the day of the procedure, which counts as well. */
  days: 10,
  codes: expandCodes(
    "10040 10060 10061 10120 11200 17000 17004 17110 17111 17260-17264 17266 17270-17274 17276 17280-17284 17286 17360",
  ),
  sources: ["cms-pfs-2026-07"],
};
