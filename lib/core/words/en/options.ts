import { usDate } from "../../values/us-date";
import { catalogue } from "../catalogue";
import { countIn } from "../plural";
import { payersEnglish } from "./payers";
import { sidebarEnglish } from "./sidebar";

const count = countIn("en");
const payers = (of: number) => count(of, { one: "payer", other: "payers" });

const rowsRead = (rows: number) => `${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"} read`;

/** What holds once the user's own word is taken back. */
const backTo = (below: string) => `Back to ${below}`;

/** The words of the options page. */
export const optionsEnglish = {
  pageTitle: "Claimside options",
  ...payersEnglish,
  title: "options",
  sections: "Sections",
  views: {
    payers: "Payers",
    "add-payer": "Add payer",
    "usual-line": "Usual line",
    checks: "Checks",
    "own-rules": "Own checks",
    note: "Visit note",
    sites: "Sites and forms",
    cms: "CMS tables",
    sidebar: "Sidebar",
    counts: "Counts",
    share: "Share and restore",
    history: "History",
    stored: "What is stored",
  },
  practiceClaim: "Practice claim",
  search: "Search settings",
  searchResults: "What was found",
  nothingFound: (text: string) => `Nothing is called "${text}". Try a payer, an id, a check or a setting.`,
  changed: (some: number) => `${some} changed`,
  off: "Off",
  countOff: (some: number) => `${some} off`,
  origins: { default: "not set", practice: "practice file", you: "set by you", policy: "by policy" },
  back: backTo,
  backOf: (title: string, below: string) => `${backTo(below)}: ${title}`,

  checkSearch: "Find a check",
  checkFilters: { all: "All", changed: "Changed", off: "Off", aside: "Set aside" },
  noCheckFound: "No check is called so.",
  checkId: (id: string) => `Its id is ${id}.`,
  checkDelivered: (severity: string) => `As delivered: ${severity}.`,
  checkWritten: (severity: string) => `Written by your practice: ${severity}.`,
  forPayers: (some: number) => `${payers(some)} of its own`,
  weightForAll: "For every payer",
  weightForPayers: "For single payers",
  weightForPayer: "Weigh it for a payer",
  choosePayer: "Choose a payer",
  payerCheckSearch: "Find a check to weigh for this payer",
  payerChecksNone: "Every check has the weight that it has for all payers. Find one above to weigh it anew.",
  asideUntil: "Until",
  asideBecause: "Because",
  asideNeedsReason: "An error is set aside with a reason.",
  asideFor: "For",
  asideAll: "Every payer",
  setAside: "Set aside",
  setAsideHint: "Nothing is said of it to the end of that day, or until you take it back. It is shown as set aside.",
  saved: { saved: "All changes saved", saving: "Saving…", failed: "Not saved. Change something to try again." },
  problems: "Some stored settings could not be read. Everything else was kept.",
  locked: sidebarEnglish.sidebar.aside.held,
  sidebar: "Sidebar",
  sidebarIntro: "Where the guidance stands and how it looks. Open sidebars follow at once.",
  side: "Sidebar side",
  sides: { right: "Right", left: "Left" },
  badge: "Number on the toolbar's button",
  badges: { errors: "Errors that are open", nothing: "None" },
  writing: "Writing into forms",
  writings: { on: "On a press of the card’s button", off: "Never" },
  marks: "Marks on the form",
  beforeSaving: "Before saving",
  beforeSavingChoices: {
    errors: "Say which errors are open",
    warnings: "Say which errors and warnings are open",
    off: "Say nothing",
  },
  marksChoices: { on: "Beside each field with a finding", off: "None" },
  width: "Width (pixels)",
  widthProblem: (found: string, { least, most }: { least: number; most: number }) =>
    `The width is a whole number from ${least} to ${most}; "${found}" is not, so it was not saved.`,
  textSize: "Text size",
  textSizes: { normal: "Normal", large: "Large", larger: "Larger" },
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },

  asides: {
    title: "Set aside",
    inShort: (of: readonly (string | null)[]) =>
      of.includes(null) ? "set aside" : `set aside for ${payers(of.length)}`,
    says: (rule: string, payer: string | null, { until, because }: { until?: string; because?: string }) =>
      `${rule}: for ${payer ?? "all payers"}${until ? `, until ${usDate(until)}` : ""}${because ? `, as ${because}` : ""}`,
    takeBackOf: (rule: string, payer: string | null) => `Take back: ${rule}, for ${payer ?? "all payers"}`,
  },

  tally: {
    title: "What became of findings",
    intro: "Counted here, in this browser: how often each check spoke of a finished line. Nothing of a claim is kept.",
    none: "Nothing has been counted yet.",
    month: "Month",
    allMonths: "All months",
    monthOf: (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`,
    heads: ["Check", "Shown", "Acted on", "Set aside"],
    export: "Export the counts",
    wipe: "Wipe the counts",
  },

  rules: "Rules",
  rulesIntro: "How much weight each check has, for every payer.",
  ruleDefault: (severity: string) => `As delivered (${severity.toLowerCase()})`,
  ownRuleDefault: (severity: string) => `As written (${severity.toLowerCase()})`,
  payerRules: (changed: number) =>
    changed === 0 ? "Rules for this payer" : `Rules for this payer (${changed} changed)`,
  payerRuleDefault: (setting: string) => `As for all (${setting.toLowerCase()})`,

  documentation: {
    title: "Documentation",
    intro: "What every note should hold, whoever pays, and the texts that ask for what is missing.",
    required: "Required for every payer",
    own: "Prompts of your own",
    newPrompt: "Name of the new prompt",
    newEmpty: "Give the prompt a name of letters or digits first.",
    newTaken: (title: string) => `There is already a prompt called "${title}".`,
    add: "Add prompt",
    wordsOf: (title: string) => `Words for “${title}”`,
    wordsHint: "One word or phrase a line. Any of them in the note documents it, unless it is negated.",
    wordsProblem: "At most 30 lines of at most 60 characters each; this was not saved.",
    query: "Query to the clinician",
    skeleton: "Note skeleton",
    placeholder: (placeholder: string) =>
      `${placeholder} stands for what is missing. Suggest no answer, and leave payment out of it.`,
  },

  cmsFiles: "CMS files",
  cmsFilesIntro:
    "Load the current files as CMS publishes them (NCCI pairs and medically unlikely edits for practitioners, relative " +
    "values): zip, txt or csv, in any order. They are read here, and only rows of the codes Claimside knows are kept.",
  cms: {
    kinds: { ptp: "NCCI pairs", mue: "Medically unlikely edits", pfs: "Relative values" },
    edition: (kind: string, edition: string) => `${kind}, ${edition}`,
    file: (file: string, rows: number, kept: number, on: string) =>
      `${file} · ${rowsRead(rows)}, ${kept} kept · loaded ${on}`,
    loaded: (titles: string, rows: number) => `Loaded: ${titles} (${rowsRead(rows)}).`,
    unreadable: (why: string) => `The files could not be read: ${why}.`,
    choose: "Drop CMS files here, or choose them",
    loading: "Reading",
    cancel: "Cancel",
    remove: "Remove",
    timeLeft: (seconds: number) =>
      seconds < 90
        ? `about ${count(seconds, { one: "second", other: "seconds" })} left`
        : `about ${Math.round(seconds / 60)} minutes left`,
    none: (delivered: string) => `None loaded. Delivered with Claimside: ${delivered}.`,
  },

  descriptors: "Official descriptors",
  descriptorsIntro:
    "Claimside ships none: they belong to the American Medical Association. A practice with a CPT licence may enter them here.",
  descriptor: (code: string) => `Official descriptor of ${code}`,

  sites: "Sites",
  sitesIntro:
    "Claimside runs only on the sites listed here. On every other site it does nothing at all. Where a claim stands in a frame of another site, turn that site on too.",
  noSites: "Not turned on for any site yet.",
  siteAddress: "Site address",
  siteHint: "For example https://portal.example. The browser asks before it grants access.",
  turnOn: "Turn on",
  sitePending: "The browser is asking you now. Choose “Allow” there.",
  noAddress: (found: string) =>
    `Expected a web address such as https://portal.example, found "${found}". Copy it from the address bar of the portal.`,
  siteNotAllowed: (pattern: string) =>
    `The browser did not allow ${pattern}, so Claimside stays off there. Press "Turn on" again and choose "Allow".`,
  siteNotAsked: "The browser knows no such site. Copy the address from the address bar of the portal.",
  wantedSites: (sites: string) =>
    `Your organisation wants Claimside on these sites; only you can turn it on: ${sites}.`,
  turnOnAll: (some: number) => `Turn on all (${some})`,
  turnOff: (host: string) => `Turn off ${host}`,
} as const;

export const optionsWording = catalogue("options", optionsEnglish);
