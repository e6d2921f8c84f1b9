import { cueCoverage, cueOfPhrase, roleSaid } from "../../core/reading/naming/name-field";
import { plainWords } from "../../core/reading/naming/plain-words";
import { datesIn, weekday } from "../../core/values/dates-in";
import { isPlaceAlone } from "../../core/values/parse-place";

/** A name and its value, said in one text. */
export interface Said {
  name: string;
  value: string;
}

/** Banners say of the patient, among other things: "Novak, Irena · born 03/01/2002 · 24 yo" or "Male, 24 yrs". */
const age =
  /(?<=^|, |\()\d{1,3}(?= ?(y|yrs?|years)\b)|(?<=\bage:? )\d{1,3}\b|\b\d{1,3}(?= ?(y\W?o|y\w*\W+(old|m|f|(fe)?male))\b)|(?<=\b(m|f|(fe)?male)\W+)\d{1,3}(?= ?y)/i;

/** "Total charges $252.00", "Press F9 to edit. Grand total (USD): 95.00". */
const sumSaid =
  /(?<=^|[.·|] )([a-z' ]*\b(totals?|sum|charges|so far)\b[a-z' ]*)( \([a-z]+\))?:? +\$? ?(\d[\d,]*\.\d\d\b|\d+$)/i;

/** "POS 11", "Rendering NPI 1234567893", "(payer ID 87726)", "ICD Ind. 0". */
const numbered = /(?:^|\()([a-z][a-z .]{1,30}?(?: #)?) #?([09]|\d\d|\d{5}|\d{10})\)?(?: \([^)]*\))?$/i;

/** A text that says its name and its value: "Units: 1", "DOB 03/01/2002", "POS 11", "x1", "Superbill for visit on 06 Oct 2026". */
export function namedWithin(text: string): Said | null {
  const [, name, value] = /^([^:]{2,45}):\s*(\S*\w.*)$/.exec(text) ?? [];
  if (name && value && namesOurs(name)) return { name, value };
  const [, times] = /^(?=\D|.*u)[x×]? ?(\d{1,3})( units?)?$/i.exec(text) ?? [];
  if (times) return { name: "Units", value: times };
  if (isPlaceAlone(text)) return { name: "Place of service", value: text };
  const day = dayOf(text);
  if (day) return day;
  const [years] = age.exec(text) ?? [];
  if (years) return { name: "Age", value: years };
  const [, sum, , , amount] = sumSaid.exec(text) ?? [];
  if (sum && amount) return { name: sum, value: amount };
  const [, what = "", number = ""] = numbered.exec(text) ?? [];
  const role = cueOfPhrase(what)?.strength === 1 ? roleAtEnd(what) : "";
  const isWhole =
    /^(place|rend|icd)/.test(role) || ((role === "payerId" || role === "code") && cueCoverage(what) === 1);
  return isWhole ? { name: what, value: number } : null;
}

/** A name, perhaps with its number, and a modifier, a count, letters or a diagnosis; a dash where there is none. */
const short =
  /^([A-Za-z .]+?)( \d{1,2})? ([A-Z]\d[\dAB]\.\w+|[A-L]([ ,]+[A-L])*|\d{1,3}|[\dA-Z]{2}([ ,]+[\dA-Z]{2})*|[-–—])$/;

/** Among several parts of a text names need no colon: "Mods 25 · Dx A · Units 1", "Dx 1 L70.0 · Dx 2 L40.0". */
export function namedShortly(text: string): Said | null {
  const [, what = "", number = "", value = ""] = short.exec(text) ?? [];
  const role = cueOfPhrase(what)?.strength === 1 ? roleAtEnd(what) : "";
  return /^(mod|unit(?!P)|diag)/.test(role) ? { name: what + number, value } : null;
}

/** "Superbill for visit on Monday, Oct 12, 2026", "Irena Novak, born 03/01/2002, 24 yo": what stands right before a day says of what it is. */
function dayOf(text: string): Said | null {
  const days = datesIn(text);
  const said = days.map(({ before, written }) => ({
    name: before.replace(weekday, "").split(" - ").at(-1)?.trim() ?? "",
    value: written,
  }));
  const birth = said.find(({ name }) => name.endsWith("b.") || roleAtEnd(name) === "birthDate");
  if (birth) return birth;
  const [day] = said;
  if (!day || days.length > 1 || days[0]?.after.trim()) return null;
  const isOther = /\b(last|next|prior|previous|follow|first|until)\b/i.test(day.name);
  return !isOther && /^date/.test(roleAtEnd(day.name)) ? day : null;
}

/** What the last words of a text say outright, or all of them. */
function roleAtEnd(text: string): string {
  const cue = cueOfPhrase(text);
  const plain = plainWords(text);
  return cue && (cue.strength === 1 || cueCoverage(text) >= 0.8) && plain.endsWith(cue.pattern.exec(plain)?.[0] ?? " ")
    ? cue.role
    : "";
}

/** What heads the lines below it. */
export const headings = "h1, h2, h3, h4, h5, h6, legend, [role=heading], [colspan]:only-child";

/** A day needs no name in a heading: "Billing for 11/20/2026". */
export function nameAlone(text: string): Said | null {
  const [day, ...more] = datesIn(text);
  if (!day || more.length > 0 || day.after.trim() || roleSaid(day.before)) return null;
  const isFor = /(^|\b(for|of|on))\W*$/i.test(day.before.replace(weekday, ""));
  return isFor ? { name: "Date of service", value: day.written } : null;
}

/** None of ours, and what is ticked: "remove" beside a value is what can be done with it. */
const notValued = /^(other|takenOut|included)$/;

/** Whether a text is a label of something ours: short, with nothing said yet behind its colon, and no piece of prose. */
export function namesOurs(text: string): boolean {
  if (!/^[^:]{2,45}:?$/.test(text) || !/[a-z]{2}/i.test(text)) return false;
  const role = roleSaid(text) ?? "";
  return !notValued.test(role) && cueCoverage(text) >= 0.2;
}
