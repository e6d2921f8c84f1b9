import { catalogue } from "../catalogue";

/** The words of the offer, and of what is asked and answered of a form. */
export const offerEnglish = {
  offer: {
    says: (code: string) => `${code}: a claim?`,
    spoken: (code: string) => `Claimside: ${code}, a claim?`,
    open: "Open Claimside",
    dismiss: "Dismiss for this page",
  },

  form: {
    title: "This form",
    question: "Claimside is not sure that this is a claim form. Should it open here by itself?",
    always: "Always on this form",
    never: "Never on this form",
    hint: "Remembered for this form on this site: where its code fields stand, not what is in them.",
    why: "Why this form?",
    remembered: {
      always: "Claimside opens by itself on this form from now on.",
      never: "Claimside keeps away from this form from now on.",
    },
    notRemembered: "That could not be remembered. Private windows store nothing; else, try again.",
  },
} as const;

export const offerWording = catalogue("offer", offerEnglish);
