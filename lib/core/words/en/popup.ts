import { catalogue } from "../catalogue";

const states = {
  "not-here": "Browsers let no extension into this page. Open the portal that holds your claims and click here again.",
  off: "Claimside cannot see this page.",
  "frame-off": "On. No claim line that Claimside knows is on this page; a frame on it is not allowed yet.",
  "not-running": "On, but nothing of Claimside runs in this page yet.",
  "at-work": "On.",
  offered: "On. This may be a claim form.",
  closed: "On. The sidebar was closed for this page.",
  "nothing-found": "On. No claim line that Claimside knows is on this page.",
};

/** The words of the popup, a catalogue of their own: only the popup needs them. */
export const popupEnglish = {
  states,
  turnOn: (host: string) => `Turn on for ${host}`,
  turnOnAll: (count: number) => (count === 2 ? "Turn on for both" : `Turn on for all ${count}`),
  refused: "The browser did not allow it, so Claimside stays off here.",
  onFor: (host: string) => `On for ${host}`,
  locked: "Set by your organisation.",
  whatThen: "Then it checks each claim line while you type. The browser asks once; nothing is sent.",
  onlyHere: "At work on this page only, until it is left.",
  onlyNow: "Check only this page, only now",
  frame: (host: string) => `${host} (a frame on this page)`,
  frames: "One by one",
  framesHint: (hosts: string) => `A frame on it comes from ${hosts}. Claim forms often stand in one.`,
  line: (number: number, toFix: number) => `Line ${number}: ${toFix > 0 ? `${toFix} to fix` : "nothing to fix"}`,
  troubles: "Something went wrong on this page, so what is shown may not be all:",
  start: "Start on this page",
  open: "Show the sidebar",
  openAgain: "Show the sidebar again",
  teach: "Teach this form",
  misread: "Misread? Teach this form",
  openOptions: "Options",
  openPractice: "Practice claim",
  sites: "Sites and forms",
} as const;

export const popupWording = catalogue("popup", popupEnglish);
