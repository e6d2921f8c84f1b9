import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");
const settings = (of: number) => count(of, { one: "setting", other: "settings" });

/** What is counted of what is stored. */
const held = {
  setting: { one: "setting", other: "settings" },
  site: { one: "site", other: "sites" },
  change: { one: "change", other: "changes" },
  month: { one: "month", other: "months" },
  table: { one: "table", other: "tables" },
  part: { one: "part", other: "parts" },
};

/** The words of the parts of the options page on files, history and what is stored. */
export const shareEnglish = {
  share: {
    intro:
      "Your settings as a file, for another browser or for the whole office. It holds no claims. A file that is imported " +
      "is the practice's from then on; what you have set of the same settings gives way to it.",
    export: "Export settings",
    withLook: "With how the sidebar looks here",
    exported: (file: string) =>
      `Your settings were handed to the browser as ${file}; it keeps them with its downloads.`,
    import: "Open a settings file",
    opened: "What the file would change",
    nothingYet: "Nothing is changed before you press Apply.",
    refused: "The file cannot be imported, and nothing was changed:",
    noDifference: "Everything in this file is so already. There is nothing to apply.",
    differences: (some: number) => `${settings(some)} would change. Take out what should stay as it is.`,
    locked: (says: string) => `${says} (set by your organisation: this has no effect here)`,
    apply: (some: number) => `Apply ${count(some, { one: "change", other: "changes" })}`,
    cancel: "Cancel",
    applied: "Applied, and in the history: it can be undone there.",
    notKept: "Nothing was changed: the browser did not keep it. Its storage may be full.",
  },

  sync: {
    title: "Your other browsers",
    intro:
      "The browser's own sync hands your settings and the practice's file from one of your browsers to the next, by way of " +
      "the account that you are signed in to the browser with. Only settings go there, the notes on your payers among them, " +
      "and never anything of a page. Taught forms, counts, the history and what your organisation sets stay here.",
    keep: "Keep my settings in step with my other browsers",
    off: "Off. Nothing is handed on.",
    on: "On. What is changed here or there is in step after a few seconds, and where both changed the same setting the later change holds; the history has the other.",
    notKept: "That was not kept: the browser's storage may be full.",
    left: "A copy of settings is kept there. Browsers in which this is on go on with it.",
    remove: "Remove what is kept there",
    removed: "Removed. Browsers in which this is on put theirs there again.",
    notRemoved: "It was not removed: the browser's sync did not answer. Try again.",
    problems: "Not all settings are in step with your other browsers.",
    unread:
      "A newer Claimside wrote what is kept there or here, and this one cannot read it. Nothing of it is changed. Update Claimside here.",
    notTaken:
      "The browser did not take them; its sync or its storage may be full. It is tried again with the next change and when the browser starts.",
    unfit: (what: string) =>
      `Too much for the browser's sync: ${what}. What was there before stays there; everything else is in step.`,
    more: (some: number) => `${some} more`,
  },

  history: {
    intro:
      "What was changed, the latest first: the last 200 changes or one megabyte of them, whichever is less. The last 20 can be undone.",
    none: "Nothing has been changed yet.",
    from: {
      options: "in the options",
      sidebar: "in the sidebar",
      import: "by an import",
      undo: "by an undo",
      sync: "in another of your browsers, later than here",
    },
    inLayer: {
      practice: (says: string) => `In the practice file: ${says}`,
      you: (says: string) => `Set by you: ${says}`,
    },
    several: settings,
    more: (some: number) => `and ${some} more`,
    undo: "Undo",
    undoOf: (says: string) => `Undo: ${says}`,
    last: "Last change",
    dismiss: "Dismiss",
    isUndone: "Undone.",
    tooOld: (most: number) => `Only the last ${most} changes can be undone.`,
    changedSince: (setting: string) => `Changed again since: ${setting}. Undo that first.`,
    forgotten: "The history no longer holds it.",
    notKept: "It was not undone: the browser did not keep it. Its storage may be full.",
  },

  stored: {
    intro:
      "Everything that Claimside keeps, in this browser or, where you turned that on, in its sync. No claim, no note and no patient is among it.",
    reading: "Looking…",
    none: "nothing",
    held: (what: keyof typeof held, some: number) => count(some, held[what]),
    bytes: (some: number) => count(some, { one: "byte", other: "bytes" }),
    wipe: "Wipe",
    wipeOf: (title: string) => `Wipe: ${title}`,
    wiped: (title: string) => `Wiped: ${title}.`,
    notWiped: (title: string) => `Not wiped: ${title}. Try again.`,
    showKept: "Show it word for word",
    items: {
      you: "What you have set",
      practice: "The practice's file",
      policy: "What your organisation sets",
      taught: "Taught forms and answers to forms",
      history: "History of settings",
      kept: "Settings that could not be read",
      tally: "Counts of what became of findings",
      tables: "CMS tables",
      synced: "Copy for your other browsers",
      others: "What another version of Claimside left",
    },
    bringsBack: "The history can bring it back, until that is wiped, too.",
    isSynced:
      "In the browser's own sync, with what was in step last noted here. To wipe it turns that off; browsers in which it is on put theirs there again.",
    isManaged: "Set by policy; only your organisation can change it.",
    isKept: "Kept word for word, as another version may understand it.",
  },
} as const;

export const shareWording = catalogue("share", shareEnglish);
