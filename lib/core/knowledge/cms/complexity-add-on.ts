import { expandCodes } from "../expand-codes";

/** Medicare's add-on for complex visits: not paid beside a visit that carries 25, save on the day of one of `paidBeside`. */
export const complexityAddOn = {
  code: "G2211",
  /** The last date of service that this is known of, YYYY-MM-DD. */
  until: "2026-12-31",
  /** Wellness visits, preventive visits, vaccine administrations and other preventive services of Part B. */
  paidBeside: expandCodes(
    "G0402 G0438 G0439 99381-99397 90460 90461 90471-90474 90480 G0008 G0009 G0010 G0101 G0102 G0104 G0105 G0121 " +
      "G0296 G0442 G0443 G0444 G0445 G0446 G0447 G0473",
  ),
  sources: ["aafp-g2211"],
};
