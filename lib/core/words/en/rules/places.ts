/** What rules on the place of service say, by the rule. */
export const placesEnglish = {
  placeOfServiceImpossible: {
    title: "a place where this cannot be done",
    says: (place: string, code: string) => `Place of service ${place} cannot be: ${code} needs hands on the patient.`,
    remedy: "Enter the place where the patient was treated; 11 is the office.",
  },
  placeOfServiceMissing: {
    title: "no place of service",
    says: "The place of service is empty.",
    remedy: "Enter where it was done; 11 is the office.",
  },
  placeOfServiceUnknown: {
    title: "a place of service that does not exist",
    says: (place: string) => `${place} is no place of service that CMS has assigned.`,
    remedy: "Enter the two digits of where it was done; 11 is the office.",
  },
  placeOfServiceUnusual: {
    title: "an unusual place of service",
    says: (place: string, code: string) => `Place of service ${place} is unusual for ${code}.`,
    remedy: "Check it; 11 is the office. If it is right, have the reason in the note.",
  },
};
