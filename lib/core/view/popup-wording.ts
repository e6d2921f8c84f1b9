/** The words of the popup, a catalogue of their own: only the popup needs them. */
export const popupWording = {
  turnOn: (host: string) => `Turn on for ${host}`,
  turnOff: (host: string) => `Turn off for ${host}`,
  frame: (host: string) => `${host} (a frame on this page)`,
  frames: "Also on this page",
  framesHint: "Claim forms often stand in a frame from another address.",
  notHere: "Claimside cannot run on this page.",
  sidebar: {
    standing: "The sidebar is open on this page.",
    offered: "This may be a claim form. The sidebar offers itself on this page.",
    closed: "The sidebar was closed for this page.",
    "no-code-found": "On, and watching. No claim line that Claimside knows has been found on this page.",
    off: "Off. No part of Claimside runs on this site.",
  },
  troubles: "Something went wrong on this page, so what is shown may not be all:",
  open: { offered: "Open the sidebar", closed: "Show the sidebar again" },
  teach: "Teach this form",
  teachHint: "Where Claimside misreads a form: show it the fields once, for this site.",
  openOptions: "Open options",
} as const;
