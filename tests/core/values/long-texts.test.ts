import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { cueCoverage, nameField } from "../../../lib/core/reading/naming/name-field";
import { readFields } from "../../../lib/core/reading/read-fields";
import { type FieldRole, roles, valueFits } from "../../../lib/core/reading/roles";
import { withIcdPoint } from "../../../lib/core/values/icd-point";
import { npiIn } from "../../../lib/core/values/npi-in";
import { optionValue } from "../../../lib/core/values/option-value";
import { parseAge } from "../../../lib/core/values/parse-age";
import { parseCharge } from "../../../lib/core/values/parse-charge";
import { parseCode } from "../../../lib/core/values/parse-code";
import { parseDate, parseDateRange } from "../../../lib/core/values/parse-date";
import { icdCodesIn, parseDiagnoses } from "../../../lib/core/values/parse-diagnoses";
import { parseIcdIndicator } from "../../../lib/core/values/parse-icd-indicator";
import { parseModifiers } from "../../../lib/core/values/parse-modifiers";
import { parsePlace } from "../../../lib/core/values/parse-place";
import { letteredDiagnoses, parsePointers } from "../../../lib/core/values/parse-pointers";
import { parseUnits } from "../../../lib/core/values/parse-units";
import { pointerLetter } from "../../../lib/core/values/pointer-letter";
import { saysNothing } from "../../../lib/core/values/says-nothing";
import { makeField, makePage } from "../reading/make-reading";

// A page may hold anything, and whoever reads it must not stand still: twice the text takes no four times the time.

const length = 20_000;
/** What is measured below this, in milliseconds, is the clock and the machine more than the pattern. */
const floor = 10;

/** What is made of a value in each role. */
const asRole = (role: FieldRole) => (text: string) =>
  buildClaim(makePage([[makeField("code", "17340"), makeField(role, text)]], [makeField(role, text)]), "2026-11-20");

const readers: Record<string, (text: string) => unknown> = {
  withIcdPoint,
  npiIn,
  optionValue,
  parseAge,
  parseIcdIndicator,
  letteredDiagnoses,
  saysNothing,
  parseCharge,
  parseCode,
  parseDate,
  parseDateRange,
  icdCodesIn,
  parseDiagnoses,
  parseModifiers,
  parsePlace,
  parsePointers: (text) => parsePointers(text, 4),
  parseUnits,
  pointerLetter,
  cueCoverage,
  "nameField by its label": (text) => nameField({ words: [{ from: "label", text }] }),
  "nameField by its name": (text) => nameField({ words: [{ from: "name", text }] }),
  "readFields of a text": (value) =>
    readFields([{ id: 0, kind: "text", value, words: [{ from: "label", text: "Payer" }], path: [], shown: true }]),
  "what fits a role": (text) => (Object.keys(roles) as FieldRole[]).map((role) => valueFits(role, text)),
  ...Object.fromEntries(Object.keys(roles).map((role) => [`a claim's ${role}`, asRole(role as FieldRole)])),
};

/** What patterns stumble over: a long run of one kind, between what they begin and end with. */
const runs: Record<string, (length: number) => string> = {
  blanks: (many) => `1${" ".repeat(many)}x`,
  "blanks in brackets": (many) => `(${" ".repeat(many)}x`,
  digits: (many) => "1".repeat(many),
  "digits behind a bracket": (many) => `(${"1".repeat(many)}`,
  "small letters": (many) => "a".repeat(many),
  capitals: (many) => "A".repeat(many),
  "letters with blanks between": (many) => "a A ".repeat(many / 4),
  dashes: (many) => `${"-".repeat(many)}x`,
  "digits and dashes": (many) => "1-".repeat(many / 2),
};

describe.each(Object.entries(readers))("%s", (_name, read) => {
  test.each(Object.entries(runs))("takes time in proportion to a run of %s", (_kind, make) => {
    const once = Math.max(floor, bestTime(read, make(length)));
    expect(bestTime(read, make(2 * length))).toBeLessThan(3 * once);
  });
});

/** The shortest of several runs, in milliseconds: what the machine does besides only ever adds. */
function bestTime(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && best > floor; run++) {
    const started = performance.now();
    // Never the same text twice: what is remembered takes no time.
    read(`${text}${run}`);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
