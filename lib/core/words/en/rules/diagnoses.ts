import { verbFor } from "../../verb-for";
import { englishFew, englishList } from "./terms";

type Diagnoses = readonly string[];

/** What rules on diagnoses and their pointers say, by the rule. */
export const diagnosesEnglish = {
  diagnosisAge: {
    title: "a diagnosis that does not fit the age",
    says: (diagnosis: string, oldest: string, age: string) =>
      `${diagnosis} is valid to age ${oldest}; the patient is ${age}.`,
    remedy: (condition: string, usual: string) => `Code the ${condition} that was treated; ${usual}.`,
    unsure: (diagnosis: string, oldest: string) => `Age not read; ${diagnosis} is valid to age ${oldest}.`,
    check: "Check the patient's birth date.",
    age: (age: string) => `age: ${age}`,
  },
  diagnosisCosmetic: {
    title: "a cosmetic diagnosis",
    says: (cosmetic: Diagnoses) =>
      `${englishFew(cosmetic)} ${verbFor(cosmetic, "says", "say")} that the service was cosmetic. Expect a denial.`,
    remedy: (cosmetic: Diagnoses) =>
      `If it was not cosmetic, take ${englishList(cosmetic)} off this line; if it was, bill the patient as agreed.`,
  },
  diagnosisHeader: {
    title: "a diagnosis category that cannot be billed",
    says: (found: Diagnoses) =>
      `${englishFew(found)} ${verbFor(found, "is a category, not a code", "are categories, not codes")} that can be billed.`,
    remedy: (examples: readonly string[]) =>
      `Add the fourth character: ${examples.map((example) => `${example} and so on`).join(", ")}.`,
  },
  diagnosisInvalid: {
    title: "a diagnosis that is no valid code",
    says: (invalid: Diagnoses) =>
      `${englishFew(invalid)} ${verbFor(invalid, "is no valid ICD-10-CM code", "are no valid ICD-10-CM codes")}.`,
    remedy: (usual: string) => `Correct it to a code that exists, such as ${usual}.`,
  },
  diagnosisMissing: {
    title: "no diagnosis pointed at",
    says: "This line points at no diagnosis.",
    remedy: (condition: string) => `Point it at the ${condition} diagnosis, first of all.`,
    because: "diagnosis pointers: empty",
  },
  diagnosisNotAcne: {
    title: "no acne diagnosis",
    says: (diagnoses: Diagnoses, condition: string, code: string) =>
      `${englishFew(diagnoses)} ${verbFor(diagnoses, "is", "are")} not ${condition}, which ${code} treats.`,
    remedy: (condition: string) => `Point at the ${condition} diagnosis, or bill the code that fits what was treated.`,
  },
  diagnosisUnspecified: {
    title: "an unspecified diagnosis",
    says: (diagnoses: Diagnoses, condition: string) =>
      `${englishFew(diagnoses)} ${verbFor(diagnoses, "does", "do")} not name the kind of ${condition}. It is valid all the same.`,
    remedy: (usual: string) => `If the note names the kind, code it: ${usual}.`,
  },
  diagnosisUnusual: {
    title: "an unusual diagnosis for this service",
    says: (diagnoses: Diagnoses, code: string) =>
      `${englishFew(diagnoses)} ${verbFor(diagnoses, "is an unusual reason", "are unusual reasons")} for ${code}. Whether it is paid depends on the payer.`,
    remedy: "Check that this is what was treated, and that the note shows why.",
  },
  icdIndicator: {
    title: "ICD indicator 9",
    says: "The ICD indicator is 9, which stands for ICD-9 codes.",
    remedy: "Set it to 0 and code the diagnoses in ICD-10-CM.",
    because: "ICD indicator: 9",
  },
  pointerDangling: {
    title: "a pointer without a diagnosis behind it",
    says: (dangling: Diagnoses) =>
      `${verbFor(dangling, "Pointer", "Pointers")} ${englishFew(dangling)} ${verbFor(dangling, "names a diagnosis that is", "name diagnoses that are")} not there.`,
    remedy: (dangling: Diagnoses) =>
      `Enter the diagnosis, or remove ${englishList(dangling)} and point at one that is there.`,
    unsure: (dangling: Diagnoses) =>
      `The diagnoses could not be read. What ${englishList(dangling)} ${verbFor(dangling, "points", "point")} at is not known.`,
    check: "Check that every pointer has a diagnosis behind it.",
    diagnoses: (diagnoses: string) => `diagnoses: ${diagnoses}`,
  },
  tooManyPointers: {
    title: "more than four diagnosis pointers",
    says: (count: number, most: number) => `${count} diagnosis pointers; a line holds ${most}.`,
    remedy: (most: number, condition: string) => `Keep the ${most} that matter, the ${condition} diagnosis first.`,
  },
};
