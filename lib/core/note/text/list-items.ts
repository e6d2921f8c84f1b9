import { isDigit } from "./characters";
import { nameOf } from "./field";
import { sectionOf } from "./sections";

/** A section that is of the whole visit ends a list of problems. */
export function endsItems(words: string): boolean {
  const section = sectionOf(nameOf(words.slice(0, words.indexOf(":") + 1 || words.length)));
  return (section !== null && wholeVisit.has(section)) || isOfReturn(words);
}

/** "RTC 6 wks.", "Follow up in a month": when the patient returns is said of the whole visit. */
export function isOfReturn(words: string): boolean {
  const [first = "", second = "", third = ""] = words.toLowerCase().split(" ", 3);
  if (`${first} ${second} ${third}` === "will be seen") return true;
  return returns.has(nameOf(first)) || sectionOf(nameOf(`${first} ${second}`)) === "follow";
}

const returns = new Set(
  "rtc rto f/u fu followup follow-up return recheck ret rv dispo disposition checkout".split(" "),
);

const wholeVisit = new Set(
  "follow plan instructions objective subjective review social family past drugs vitals".split(" "),
);

/** "1. Acne": an item of a numbered list, which is a problem more often than not. */
export function isNumbered(words: string): boolean {
  return /^(?:#(?:#*|\d{1,2})\s+(?=[a-z])|\([a-h]\)\s|(?:#|\(|(?:problem|procedure|proc|issue|concern|dx) #?)?\d{1,2}(?:[.):]\s|\s?[-:]\s))/i.test(
    words,
  );
}

/** "… sore to touch. 2. Acne: …" within a line. */
export function startsItem(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 6), start);
  const digits = isDigit(before.charCodeAt(before.length - 4)) ? 2 : 1;
  return (
    (before.endsWith(". ") || before.endsWith(") ")) &&
    isDigit(before.charCodeAt(before.length - 3)) &&
    endsSentence.has(before.slice(0, -2 - digits).slice(-2))
  );
}

const endsSentence = new Set([". ", "; "]);
