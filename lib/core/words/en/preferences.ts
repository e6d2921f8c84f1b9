import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");

/** What is said of settings that cannot be read, of files that cannot be imported, and of policy. */
export const preferencesEnglish = {
  unread: (why: string) => `The browser's storage could not be read (${why}); the defaults are in use.`,
  leftOut: (path: string, why: string) => `The preference ${path} was left out: ${why}.`,
  ofFile: (title: string, why: string) => `${title}: ${why}.`,
  inPractice: (problem: string) => `In the practice's file: ${problem}`,
  inPolicy: (problem: string) => `In your organisation's policy: ${problem}`,
  found: (expected: string, found: string) => `expected ${expected}, found ${found}`,
  tooDeep: (levels: number) => `what is nested more than ${levels} levels deep`,
  nearestKey: (key: string, nearest: string) => `there is no key ${key}, the nearest is "${nearest}"`,
  onlyKeys: (key: string, known: readonly string[]) => `there is no key ${key}, only ${known.join(", ")}`,
  keyNotAllowed: "this name is not allowed here",
  ownRuleId: 'an own rule\'s id is such as "own/wart-same-day"',
  mostOwnRules: (most: number) => `there can be at most ${most} own rules`,
  lacks: (key: string, expected: string) => `it has no "${key}", ${expected}`,
  noPayerId: (id: string) => `"${id}" is no payer id such as "aetna"`,
  noRuleId: (id: string) => `"${id}" is no rule id`,
  noCode: (code: string) => `"${code}" is no procedure code`,
  ownPromptId: 'an own prompt\'s id is such as "own/sun-advice"',
  noSite: (site: string) => `"${site}" is no site such as "https://portal.example/*"`,
  mostSites: (most: number) => `at most ${most} sites can be taught`,
  mostPolicySites: (most: number) =>
    `The list of sites holds more than at most ${most} patterns such as "https://portal.example/*".`,
  noEffect: {
    check: (path: string, id: string) => `The preference ${path} has no effect: no check has the id "${id}"`,
    payer: (path: string, id: string) => `The preference ${path} has no effect: no payer has the id "${id}"`,
    nearest: (problem: string, nearest: string) => `${problem}, the nearest is "${nearest}"`,
  },

  import: {
    tooLarge: (megabytes: number) =>
      `Expected a preferences file of at most 10 MB, found ${megabytes} MB. Choose a file that Claimside exported.`,
    noJson: "Expected a JSON file that Claimside exported, found text that is no JSON. Choose another file.",
    twice: (key: string) =>
      `The key ${key} stands twice at one place of the file, and only one of the two can hold. Take one out.`,
    newer: (version: string, current: number) =>
      `The file was written by a newer Claimside (version ${version} of its settings; this one reads ${current}). Update Claimside, then import it again.`,
    tooMany: (most: number, found: number) =>
      `Expected a file of at most ${most} settings, found ${found}. Choose a file that Claimside exported.`,
    more: (parts: number) => `And ${count(parts, { one: "part", other: "parts" })} more could not be read.`,
  },

  /** Each follows "expected". */
  expected: {
    object: "an object",
    oneOf: (values: readonly string[]) => `one of ${values.map((value) => `"${value}"`).join(", ")}`,
    days: "a whole number of days from 1 to 3660",
    day: 'a day such as "2026-12-31"',
    text: (most: number) => `text of at most ${most.toLocaleString("en-US")} characters`,
    someText: (most: number) => `text of 1 to ${most} characters`,
    trueOrFalse: "true or false",
    diagnoses: 'a list of ICD-10-CM codes or their beginnings, such as "L70.0" or "L70"',
    name: "a name of 1 to 200 characters",
    payerId: 'the id of a payer such as "aetna"',
    names: "a list of names, each of 1 to 200 characters",
    payerIds: "a list of payer ids, each of 1 to 200 characters",
    fees: 'an amount in US dollars for each procedure code, such as {"11900": 52.5}, below 100,000',
    address: "an address that begins with https://",
    promptIds: 'a list of prompt ids such as "lesion-count"',
    datedNotes:
      'a list of at most 100 notes such as {"on": "2026-11-29", "text": "…"}, each of at most 1,000 characters',
    place: 'a place of service that CMS has assigned, such as "11"',
    pointers: 'a list of one to four different letters from A to L, such as ["A"]',
    charge: "an amount in US dollars and cents, above 0 and below 100,000",
    units: "a whole number from 1 to 999",
    aside:
      'a day such as "until": "2026-12-31" and a reason, "because", of at most 200 characters; either may be left out',
    ownPrompt: "a title of 1 to 100 characters and at most 30 words or phrases of 1 to 60",
    selectors: "a list of at most 200 selectors, each of 1 to 1,000 characters",
    layout: 'a list of at most 60 fields such as {"role": "units", "selector": "#units"}',
    width: (least: number, most: number) => `a whole number of pixels from ${least} to ${most}`,
    conditions: (most: number) => `a list of 1 to ${most} conditions`,
    prompt: 'a prompt\'s id such as "consent"',
    dollars: (most: number) => `dollars and cents from 0 to ${most}`,
    wholeNumber: (most: number) => `a whole number from 0 to ${most}`,
    list: (most: number, are: string) => `a list of 1 to ${most} ${are}`,
    are: {
      payer: 'payer ids such as "aetna"',
      plan: 'words of a plan\'s name such as "MEDICARE ADVANTAGE"',
      modifier: 'modifiers such as "XS", in capitals',
      place: 'places of service such as "11"',
      diagnosis: 'diagnosis codes such as "L70.0", or how they begin, such as "L70"',
      "other-code": 'procedure codes such as "99213"',
    },
  },
};

export const preferencesWording = catalogue("preferences", preferencesEnglish);
