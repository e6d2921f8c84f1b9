import { counted } from "../values/counted";

/** The words of the parts of the options page on files, history and what is stored. */
export const shareWording = {
  share: {
    intro:
      "Your settings as a file, for another browser or for the whole office. It holds no claims. A file that is imported " +
      "is the practice's from then on; what you have set of the same settings gives way to it.",
    export: "Export settings",
    import: "Open a settings file",
    opened: "What the file would change",
    nothingYet: "Nothing is changed before you press Apply.",
    refused: "The file cannot be imported, and nothing was changed:",
    noDifference: "Everything in this file is so already. There is nothing to apply.",
    differences: (count: number) => `${counted(count, "setting")} would change. Take out what should stay as it is.`,
    locked: (says: string) => `${says} (set by your organisation: this has no effect here)`,
    apply: (count: number) => `Apply ${counted(count, "change")}`,
    cancel: "Cancel",
    applied: "Applied, and in the history: it can be undone there.",
    notKept: "Nothing was changed: the browser did not keep it. Its storage may be full.",
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
    },
    several: (count: number) => counted(count, "setting"),
    more: (count: number) => `and ${count} more`,
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
    intro: "Everything that Claimside keeps, all of it in this browser. No claim, no note and no patient is among it.",
    reading: "Looking…",
    none: "nothing",
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
      others: "What another version of Claimside left",
    },
    bringsBack: "The history can bring it back, until that is wiped, too.",
    isManaged: "Set by policy; only your organisation can change it.",
    isKept: "Kept word for word, as another version may understand it.",
  },
} as const;
