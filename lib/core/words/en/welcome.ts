import { catalogue } from "../catalogue";

/** The words of the page that is opened once, when Claimside is installed. */
export const welcomeEnglish = {
  pageTitle: "Welcome to Claimside",
  title: (code: string) => `Type ${code} on a claim. See what may be denied before you send it.`,
  promise:
    "It reads the claim on your screen, in this browser alone. Nothing is sent anywhere, and it needs your yes for each portal.",
  skip: "Three questions, each of which may be left out. All of it stands in the options, too.",
  site: {
    title: "Where do you enter claims?",
    label: "Address of the portal",
    hint: "Copy it from the address bar. Or open the portal and press the Claimside button in the toolbar.",
    turnOn: "Turn on",
    pending: "The browser is asking you now. Choose “Allow” there.",
    notAsked: "The browser knows no such site. Copy the address from the address bar of the portal.",
    on: (sites: string) => `On for ${sites}.`,
  },
  payers: {
    title: "Who pays most of your claims?",
    hint: "Each opens in the options, with what is on file and room for what you have learned.",
    other: "Another payer",
  },
  side: {
    title: "Which side of your screen has room?",
    left: "Left",
    right: "Right",
    failed: "That could not be kept. Try it again in the options.",
  },
  practice: {
    title: "Try it here",
    more: "More claims to try:",
    others: (titles: readonly string[]) => `${titles.join(", ")}, and whatever you change yourself.`,
    again: "This page is shown once. The practice claim is in the popup of the toolbar’s button.",
  },
} as const;

export const welcomeWording = catalogue("welcome", welcomeEnglish);
