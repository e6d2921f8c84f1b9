import { englishDays, englishLine, englishPeriod, type LineNamed } from "./terms";

/** What rules on dates and global periods say, by the rule. */
export const datesEnglish = {
  dateFuture: {
    title: "a date in the future",
    says: (date: string, today: string) => `${date} is after today, ${today}.`,
    remedy: "Correct the date; a service is billed after it was done.",
  },
  dateInvalid: {
    title: "a date that is not in the calendar",
    says: (date: string) => `${date} is no date of the calendar.`,
    remedy: "Enter the day of the treatment.",
  },
  dateMissing: {
    title: "no date of service",
    says: "The date of service is empty.",
    remedy: "Enter the day of the treatment.",
  },
  dateRange: {
    title: "more than one day on a line",
    says: (from: string, to: string, code: string) => `${from} to ${to}: ${code} is a service of one day.`,
    remedy: "Set both dates to the day of the treatment; bill other days on lines of their own.",
    from: (date: string) => `from: ${date}`,
    to: (date: string) => `to: ${date}`,
  },
  inOtherGlobalPeriod: {
    title: "within the global period of another procedure",
    says: (days: number, nearest: LineNamed, period: number) =>
      `${englishDays(days)} after ${englishLine(nearest)}, without 79 or 58. Its global period is ${englishPeriod(period)}.`,
    remedy: (condition: string) =>
      `Add 79 if the ${condition} has nothing to do with it, or 58 if this was planned then and the note says so.`,
    before: (line: LineNamed, days: number) => `${englishLine(line)}: ${englishDays(days)} before`,
  },
  repeatInGlobalPeriod: {
    title: "a repeat within the global period",
    says: (code: string, days: number, date: string, period: number) =>
      `${code} again ${englishDays(days)} after ${date}, without 58. Its global period is ${englishPeriod(period)}.`,
    remedy: "Add 58 if the repeat was planned beforehand and the note says so; otherwise check the date.",
    date: (date: string) => `date: ${date}`,
    earlier: (date: string) => `earlier: ${date}`,
    unrelated: (modifier: string) => `${modifier} says unrelated, which the same code is not`,
  },
  rulesNotOnFile: {
    title: "a date for which no rules are on file",
    says: (date: string, last: string) => `${date}: the rules on file end on ${last}.`,
    remedy: "Look up that year's final rule and NCCI files at CMS, and what the payer has published since.",
    until: (last: string) => `on file until: ${last}`,
  },
  timelyFiling: {
    title: "past the payer's filing limit",
    says: (days: number, limit: number) => `${englishDays(days)} since the service; this payer's limit is ${limit}.`,
    remedy: "Check the date; if it is right, file at once with proof of earlier filing or the reason for the delay.",
    limit: (days: number) => `filing limit: ${englishDays(days)}`,
  },
};
