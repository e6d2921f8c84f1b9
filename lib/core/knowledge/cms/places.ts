import { told } from "../../words/facts";
import { expandCodes } from "../expand-codes";

/** Every two-digit place of service that CMS has assigned. */
export const assignedPlaces = expandCodes("01-27 31-34 41 42 49-58 60-62 65 66 71 72 81 99");

/** CMS's names of the places that guidance speaks of. */
const placeNames: Readonly<Record<string, string>> = {
  "02": "Telehealth Provided Other than in Patient's Home",
  "10": "Telehealth Provided in Patient's Home",
  "11": "Office",
  "12": "Home",
  "13": "Assisted Living Facility",
  "17": "Walk-in Retail Health Clinic",
  "19": "Off Campus-Outpatient Hospital",
  "20": "Urgent Care Facility",
  "21": "Inpatient Hospital",
  "22": "On Campus-Outpatient Hospital",
  "23": "Emergency Room-Hospital",
  "24": "Ambulatory Surgical Center",
  "49": "Independent Clinic",
  "50": "Federally Qualified Health Center",
  "71": "State or Local Public Health Clinic",
  "72": "Rural Health Clinic",
};

/** "24 (Ambulatory Surgical Center)", or the bare code where its name is not on file. */
export function placeWithName(place: string): string {
  return Object.hasOwn(placeNames, place) ? `${place} (${told(placeNames[place] ?? "")})` : place;
}
