/**
 * The words of buttons, labels and headings: everything people read that is not medicine (that comes with the view).
 * One catalogue, so that a wording is changed, and one day translated, in one place.
 */
export const wording = {
  // The page beneath the sidebar may be in any language; these words are in this one.
  language: "en",
  direction: "ltr",
  product: "Claimside",

  severity: { error: "Error", warning: "Warning", info: "Info" },
  unsure: "Unsure",

  sidebar: {
    collapse: "Collapse Claimside",
    expand: "Expand Claimside",
    close: "Close for this page",
    moveLeft: "Move to the left",
    moveRight: "Move to the right",
    openOptions: "Open options",
    guidance: (code: string) => `Guidance for ${code}`,
    showField: "Show in form",
    sources: "Sources",
    because: "Because",
    denials: "If it is denied, the remittance may say",
    alsoOnLine: (title: string) => `Also: ${title}`,
    officialDescriptor: "Official descriptor, as entered by your practice",
    findings: "Findings",
    noFindings: "No problem found in what could be read.",
    line: "This line",
    lines: "These lines",
    notRead: "not read",
    empty: "empty",
    payer: "Payer",
    noPayer: "No payer read from this form",
    payerNotRecognised: "Not recognised",
    onForm: "On the form",
    preferences: "Set by your practice",
    notes: "Your notes",
    modifiers: "Modifiers",
    onLine: "On this line",
    use: "Use",
    avoid: "Avoid",
    onFile: "Have on file",
    otherModifiers: (count: number) => `${count} more that do not go with this code`,
    prompts: "Documentation",
    required: "Required",
    asks: "What to state",
    example: "For example",
    evidence: "In the note",
    tick: { documented: "Documented", denied: "Denied", missing: "Missing", "not-read": "Note not read" },
    ticked: (done: number, all: number) => `${done} of ${all} documented`,
    promptCount: (count: number) => counted(count, "prompt"),
    facts: (code: string) => `About ${code}`,
    why: "Why this opened",
    strained: "This page changes without pause, so Claimside looks at it less often. What you type is read at once.",
  },

  /** "1 error, 2 warnings, 1 unsure": the sum of the findings, read out when it changes. */
  findingCounts: (count: { error: number; warning: number; info: number; unsure: number }) =>
    [
      count.error && counted(count.error, "error"),
      count.warning && counted(count.warning, "warning"),
      count.info && `${count.info} info`,
      count.unsure && `${count.unsure} unsure`,
    ]
      .filter(Boolean)
      .join(", ") || "no findings",
  problemCount: (count: number) => (count === 0 ? "no problems" : counted(count, "problem")),

  options: {
    title: "Options",
    sections: "Sections",
    saved: { saved: "All changes saved", saving: "Saving…", failed: "Not saved. Change something to try again." },
    problems: "Some stored settings could not be read. Everything else was kept.",
    locked: "Set by your organisation",
    sidebar: "Sidebar",
    sidebarIntro: "Where the guidance stands and how it looks. Open sidebars follow at once.",
    side: "Sidebar side",
    sides: { right: "Right", left: "Left" },
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },

    payers: "Payers",
    payersIntro: "What you set here stands over what is on file, for this practice only.",
    enabled: "Use Claimside's guidance for this payer",
    onFile: "On file",
    nothingOnFile: "Nothing on file for this payer.",
    recognisedBy: "Names and ids it is recognised by",
    aliases: "Other names on forms",
    aliasesHint: "One a line, as forms print them.",
    ids: "Payer ids",
    idsHint: "Separated by commas.",
    coverage: "Coverage",
    coverages: {
      "": "As on file",
      covered: "Covered",
      "not-covered": "Not covered",
      cosmetic: "Cosmetic",
      unknown: "Unknown",
    },
    priorAuthorization: "Prior authorization",
    priorAuthorizations: { "": "Not set", wanted: "Wanted", "not-wanted": "Not wanted", unknown: "Unknown" },
    distinctModifier: "Distinct-service modifier",
    distinctModifiers: { "": "Not set", "59": "59", X: "XE, XS, XP or XU", either: "Either" },
    filingLimit: "Filing limit (days)",
    filingLimitHint: "Days from the date of service. Empty: no limit is checked.",
    filingLimitProblem: (found: string) =>
      `A filing limit is a whole number of days from 1 to 3660; "${found}" is not, so it was not saved.`,
    requiredPrompts: "Required prompts",
    notes: "Notes",
    notesHint: "Shown in the sidebar. Keep patients' details out of them.",

    ownPayers: "Own payers",
    ownPayersIntro: "Payers that Claimside does not bring along, with the same settings.",
    noOwnPayers: "None yet.",
    newPayer: "Name of the new payer",
    addPayer: "Add payer",
    newPayerEmpty: "Give the payer a name of letters or digits first.",
    newPayerTaken: (name: string) => `There is already a payer called "${name}".`,
    payerName: "Name",
    payerNameEmpty: "A payer needs a name, so the last one was kept.",
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed.`,
    undo: "Undo",

    rules: "Rules",
    rulesIntro: "How much weight each check has, for every payer.",
    ruleDefault: (severity: string) => `As delivered (${severity.toLowerCase()})`,
    payerRules: (changed: number) =>
      changed === 0 ? "Rules for this payer" : `Rules for this payer (${changed} changed)`,
    payerRuleDefault: (setting: string) => `As for all (${setting.toLowerCase()})`,
    off: "Off",

    cmsFiles: "CMS files",
    cmsFilesIntro:
      "Load the current files as CMS publishes them (NCCI pairs and medically unlikely edits for practitioners, relative " +
      "values): zip, txt or csv, in any order. They are read here, and only rows of the codes Claimside knows are kept.",
    cms: {
      choose: "Drop CMS files here, or choose them",
      loading: "Reading",
      cancel: "Cancel",
      remove: "Remove",
      timeLeft: (seconds: number) =>
        seconds < 90 ? `about ${counted(seconds, "second")} left` : `about ${Math.round(seconds / 60)} minutes left`,
      none: "None loaded. The figures delivered with Claimside are of July 2024.",
    },

    descriptors: "Official descriptors",
    descriptorsIntro:
      "Claimside ships none: they belong to the American Medical Association. A practice with a CPT licence may enter them here.",
    descriptor: (code: string) => `Official descriptor of ${code}`,

    sites: "Sites",
    sitesIntro: "Claimside runs only on the sites listed here. On every other site it does nothing at all.",
    noSites: "Not turned on for any site yet.",
    siteAddress: "Site address",
    siteHint: "For example https://portal.example. The browser asks before it grants access.",
    turnOn: "Turn on",
    turnOff: (host: string) => `Turn off ${host}`,

    transfer: "Export and import",
    transferIntro: "The settings of this page as a file, for another browser or a colleague. It holds no claims.",
    export: "Export settings",
    import: "Import settings",
    imported: "The settings were imported.",
    importFailed: "Nothing was imported:",
  },

  popup: {
    turnOn: (host: string) => `Turn on for ${host}`,
    turnOff: (host: string) => `Turn off for ${host}`,
    frame: (host: string) => `${host} (a frame on this page)`,
    frames: "Also on this page",
    framesHint: "Claim forms often stand in a frame from another address.",
    notHere: "Claimside cannot run on this page.",
    sidebar: {
      standing: "The sidebar is open on this page.",
      closed: "The sidebar was closed for this page.",
      "no-code-found": "On, and watching. No claim line that Claimside knows has been found on this page.",
      off: "Off. No part of Claimside runs on this site.",
    },
    reopen: "Show the sidebar again",
    openOptions: "Open options",
  },
} as const;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
