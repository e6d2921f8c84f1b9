/** A text to copy, in which one placeholder stands for what is missing. The practice may set its own. */
export interface NoteTemplate {
  text: string;
  placeholder: string;
}

/**
 * What a query to a clinician may be: it names what was looked for, asks openly, offers "not done" and "cannot be told"
 * as answers of equal worth, and says nothing of payment or of what a claim needs.
 */
export const queryTemplate: NoteTemplate = {
  placeholder: "{missing}",
  text: `Documentation query

The note of the visit on ____ for the patient with record number ____ was reviewed. The following could not be found in it:

{missing}

Please answer from your own knowledge of the visit. Where something took place, please add it to the record as a dated addendum in your own words. "It was not done" and "it cannot be determined" are equally useful answers.

Thank you.
`,
};

export const skeletonTemplate: NoteTemplate = {
  placeholder: "{blanks}",
  text: `{blanks}
`,
};
