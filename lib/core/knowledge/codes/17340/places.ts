import type { PlaceGuidance } from "../../code-pack";

/** The service needs hands on the patient, so telehealth places cannot be; the unusual ones are our own judgement. */
export const places: PlaceGuidance = {
  impossible: new Set(["02", "10"]),
  unusual: new Set(["12", "13", "17", "20", "21", "23", "24"]),
  sources: ["cms-places", "claimside-advice"],
};
