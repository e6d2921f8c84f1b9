import { catalogue } from "../catalogue";

/** What CMS's tables state, put in words. An edition is "October 2026". */
export const referenceEnglish = {
  months: "January February March April May June July August September October November December".split(" "),
  edition: (month: string, year: string) => `${month} ${year}`.trim(),
  titles: {
    ptp: "NCCI procedure-to-procedure edits",
    mue: "Medically unlikely edits",
    pfs: "Physician fee schedule",
  },
  loaded: (title: string, edition: string) => `${title}, ${edition}, loaded by the practice`,
  asOf: (edition: string) => `As of ${edition}.`,
  units: {
    perLine: (edition: string, units: number) => `${edition}: ${units} per claim line`,
    perDate: (edition: string, units: number) => `${edition}: ${units} per date of service`,
    indicator: (units: number, indicator: string, kind: string) =>
      `MUE ${units}, adjudication indicator ${indicator}: ${kind}.`,
    kinds: {
      1: "an edit of each line",
      2: "an absolute limit per date of service, by policy, that no modifier lifts",
      3: "an edit of the date of service, on clinical grounds",
    },
  },
  status: {
    active: "Active: payable when reasonable and necessary",
    other: (status: string) => `Status ${status}`,
    lookUp: (edition: string) => `As of ${edition}. Look up what it means in CMS's fee schedule.`,
  },
  relativeValues: (edition: string, nonFacility: string, facility: string, work: string) =>
    `${edition}: total ${nonFacility} non-facility, ${facility} facility (work ${work})`,
  national: {
    figure: (edition: string, nonFacility: string, facility: string) =>
      `${edition}: about ${nonFacility} non-facility, ${facility} facility`,
    arithmetic: (nonFacility: string, facility: string, factor: string) =>
      `Our arithmetic: ${nonFacility} or ${facility} × conversion factor ${factor}; no geographic adjustment.`,
  },
  indicators: {
    multiple: "Multiple procedure",
    bilateral: "bilateral",
    assistant: "assistant surgeon",
    coSurgeon: "co-surgeon",
    team: "team surgery",
    pcTc: "PC/TC",
  },
  pairs: {
    count: (edition: string, count: number) => `${edition}: ${count} active NCCI pairs`,
    groups: (procedures: number, visits: number, services: number, included: number) =>
      `Procedures that take it in: ${procedures}; visits it takes in: ${visits}; other services: ${services}; never paid beside it: ${included}.`,
  },
  globalPeriod: {
    none: (code: string) => `None (${code})`,
    ofDay: "The day of the service alone",
    days: (days: number) => `${days} days. Follow-up visits in those days are included.`,
  },
};

export const referenceWording = catalogue("reference", referenceEnglish);
