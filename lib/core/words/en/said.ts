import { counted } from "../../values/counted";
import { usDate } from "../../values/us-date";
import { catalogue } from "../catalogue";

/** What is said in a page of a claim as it stands at this moment: the verdict, what was set aside, a press that does not count. */
export const saidEnglish = {
  verdict: {
    words: {
      fix: "Fix before sending",
      "in-progress": "Line in progress",
      look: "Look at this",
      "not-checked": "Not fully checked",
      ready: "Ready",
    },
    inProgress: "Checked when you leave the line.",
    passed: (checks: number) => `${counted(checks, "check")} passed.`,
    nothingElse: (aside: number) =>
      `Nothing else is wrong. ${aside === 1 ? "One finding is" : `${aside} findings are`} set aside.`,
    nothingWrong: (unread: number, aside: number) => {
      const besides = aside > 0 ? `, ${aside} set aside` : "";
      return `Nothing wrong in what was read. ${unread === 1 ? "One thing was" : `${unread} things were`} not${besides}.`;
    },
    toFix: (count: number) => `${count} to fix`,
    toKnow: (count: number) => `${count} to know`,
    unread: (count: number) => `${count} not checked`,
    aside: (count: number) => `${count} set aside`,
    charge: (charge: string) => ` ${charge} on this line.`,
    beforeSending: (counts: string) => `${counts} before sending`,
  },
  /** Why a finding is set aside, by where it is. */
  reasons: {
    claim: ["it is right here", "the form was read wrongly"],
    payer: ["this payer pays it so"],
    "every claim": ["we have decided so"],
  },
  aside: (says: string, until: string, because: string) =>
    `${says} Set aside${until && ` until ${usDate(until)}`}${because && `: ${because}`}.`,
  mark: {
    kind: { error: "To fix", warning: "To know", info: "To know", unsure: "Not checked" },
    more: (count: number) => `${count} more in the sidebar`,
  },
  saving: { show: "Show", dismiss: "Dismiss" },
  unsafe: {
    "not-trusted": "Not applied: a script pressed it, not you. Press it yourself.",
    "not-ours": "Not applied: the press did not come from here. Press the button in the sidebar.",
    held: "Not applied: the key was held down. Let it go, and press it once.",
    framed: "Not applied: this page stands inside another one. Open the form in a tab of its own.",
    "out-of-sight": "Not applied: the button is not fully in sight. Scroll to it, and press it again.",
    "not-visible": "Not applied: the page hides the sidebar or the form. Close what hides it, and press again.",
    covered: "Not applied: something lies over the sidebar. Close or move it, and press again.",
    moved: "Not applied: the page moved the sidebar. Wait until it stands still, and press again.",
    "too-new": "Not applied: what you pressed had only just come there. Look at it, and press again.",
    withdrawn: "Not applied: this page kept changing the sidebar. Type the value in yourself.",
  },
} as const;

export const saidWording = catalogue("said", saidEnglish);
