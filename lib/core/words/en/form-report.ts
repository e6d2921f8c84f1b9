import { catalogue } from "../catalogue";

/** The words about a report of a form, and what they promise: it is shown before it is copied. */
export const formReportEnglish = {
  open: "Copy a report of this form",
  title: "Report of this form",
  text: "What will be copied",
  hint:
    "For whoever mends Claimside when it has misread a form: how the form is built and what its fields were taken for. No " +
    "value, name, date or number of the page is in it. Read it through, then copy it.",
  cut: "The form is larger than a report holds: this is its beginning.",
  copy: "Copy",
  close: "Close",
  copied: "Copied.",
  notCopied: "It could not be copied: select the text and copy it by hand.",
  notMade: "No report could be made: the page has changed. Try again.",
} as const;

export const formReportWording = catalogue("report", formReportEnglish);
