import * as z from "zod/mini";
import { assignedPlaces } from "../knowledge/cms/places";
import { roles } from "../reading/roles";
import { preferencesWording } from "../words/en/preferences";
import { languages } from "../words/language";
import { sidebarWidths } from "./sidebar-widths";
import type { UsualKey } from "./usual-line";

const { expected } = preferencesWording;

/** One key that may be set: how it is checked, and the words for what was expected. */
export interface SettingShape {
  schema: z.ZodMiniType;
  expected: () => string;
  /** What it, or each item of its list, holds, where these are objects. */
  keys?: readonly string[];
}

const text = (max: number) => z.string().check(z.maxLength(max));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const list = (item: z.ZodMiniType) => z.array(item).check(z.maxLength(200));
export const oneOf = <const T extends string[]>(...values: T): SettingShape => ({
  schema: z.enum(values),
  expected: () => expected.oneOf(values),
});

export const ruleSetting = oneOf("error", "warning", "info", "off");

/**
 * The id of a rule, prompt or payer, `own/<slug>` for a practice's own: any well-formed one, so that a newer export loses
 * nothing in an older product.
 */
export const publicId = /^(own\/)?[a-z0-9]+(-[a-z0-9]+)*$/;

const wholeDays: SettingShape = {
  schema: z.int().check(z.minimum(1), z.maximum(3660)),
  expected: () => expected.days,
};
const day: SettingShape = { schema: z.any().check(z.refine(isDay)), expected: () => expected.day };
const words: SettingShape = { schema: text(1000), expected: () => expected.text(1000) };
const trueOrFalse: SettingShape = { schema: z.boolean(), expected: () => expected.trueOrFalse };
const diagnoses: SettingShape = {
  schema: list(z.string().check(z.regex(/^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/))),
  expected: () => expected.diagnoses,
};

/** The keys of one payer that hold a single value or list; `rules` beside them is a record of rule settings. */
export const payerParts: Record<string, SettingShape> = {
  name: { schema: name, expected: () => expected.name },
  enabled: trueOrFalse,
  planOf: { schema: z.string().check(z.regex(publicId)), expected: () => expected.payerId },
  archived: trueOrFalse,
  pinned: trueOrFalse,
  aliases: { schema: list(name), expected: () => expected.names },
  ids: { schema: list(name), expected: () => expected.payerIds },
  coverage: oneOf("covered", "not-covered", "cosmetic", "unknown"),
  coverageBecause: words,
  coverageAsOf: day,
  priorAuthorization: oneOf("wanted", "not-wanted", "unknown"),
  priorAuthorizationWhen: words,
  sameDayVisit: oneOf("full", "half", "records"),
  distinctModifier: oneOf("59", "X", "either"),
  limits: words,
  filingLimitDays: wholeDays,
  appealDays: wholeDays,
  correctedClaimDays: wholeDays,
  acceptedDiagnoses: diagnoses,
  refusedDiagnoses: diagnoses,
  fees: {
    schema: z.any().check(z.refine(areFees)),
    expected: () => expected.fees,
  },
  contact: words,
  portal: {
    schema: z.string().check(z.regex(/^https:\/\/\S{1,500}$/)),
    expected: () => expected.address,
  },
  lookAgainOn: day,
  requiredPrompts: {
    schema: list(z.string().check(z.regex(publicId))),
    expected: () => expected.promptIds,
  },
  notes: { schema: text(20_000), expected: () => expected.text(20_000) },
  datedNotes: {
    schema: z.array(z.any()).check(z.maxLength(100), z.refine(areDatedNotes)),
    expected: () => expected.datedNotes,
    keys: ["on", "text"],
  },
};

/** The keys of a code's usual line. */
export const usualLineParts: Readonly<Record<UsualKey, SettingShape>> = {
  placeOfService: {
    schema: z.string().check(z.refine((place) => assignedPlaces.has(place))),
    expected: () => expected.place,
  },
  diagnosisPointers: {
    schema: z.array(z.string().check(z.regex(/^[A-L]$/))).check(z.minLength(1), z.maxLength(4), z.refine(areDifferent)),
    expected: () => expected.pointers,
  },
  charge: {
    schema: z.number().check(z.gt(0), z.lt(100_000), z.refine(isInCents)),
    expected: () => expected.charge,
  },
  units: { schema: z.int().check(z.minimum(1), z.maximum(999)), expected: () => expected.units },
};

/** A rule set aside, by its id. */
export const ruleAside: SettingShape = {
  schema: z.any().check(z.refine(isSetAside)),
  expected: () => expected.aside,
  keys: ["until", "because"],
};

/** A procedure code as a key, and the text of its official descriptor. */
export const procedureCode = /^[0-9A-Z]{5}$/;
export const descriptor: SettingShape = { schema: text(1000), expected: () => expected.text(1000) };

/** The keys of `documentation` that hold a single value or list; `prompts` beside them is a record of own prompts. */
export const documentationParts: Record<string, SettingShape> = {
  requiredPrompts: payerParts.requiredPrompts as SettingShape,
  query: { schema: text(5000), expected: () => expected.text(5000) },
  skeleton: { schema: text(5000), expected: () => expected.text(5000) },
};

/** The id of a prompt or a rule of the practice's own. */
export const practiceId = /^own\/[a-z0-9]+(-[a-z0-9]+)*$/;
export const ownPrompt: SettingShape = {
  schema: z.any().check(z.refine(isOwnPrompt)),
  expected: () => expected.ownPrompt,
  keys: ["title", "words"],
};
/** A site as a key: the match pattern that the browser grants. */
export const sitePattern = /^https?:\/\/[^/*?#@\s]{1,253}\/\*$/;
/** So many sites can be taught. */
export const mostSites = 200;

const selector = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));

const selectors: SettingShape = {
  schema: list(selector),
  expected: () => expected.selectors,
};
export const siteParts: Record<string, SettingShape> = {
  notCodes: selectors,
  always: selectors,
  never: selectors,
  sidebar: oneOf("open", "folded"),
  writing: oneOf("off"),
  layout: {
    schema: z.array(z.any()).check(z.maxLength(60), z.refine(areLayoutFields)),
    expected: () => expected.layout,
    keys: ["role", "selector"],
  },
};

/**
 * Whether each is a role and a selector, and nothing that might have been read from a page. By hand, as zod's objects
 * would come into every sidebar for this alone.
 */
function areLayoutFields(fields: unknown[]): boolean {
  return fields.every((field) => {
    if (typeof field !== "object" || field === null || Object.keys(field).length !== 2) return false;
    const { role, selector: text } = field as Record<string, unknown>;
    return typeof role === "string" && Object.hasOwn(roles, role) && selector.safeParse(text).success;
  });
}

export const sidebarParts: Record<string, SettingShape> = {
  language: oneOf("browser", ...languages),
  side: oneOf("left", "right"),
  theme: oneOf("system", "light", "dark"),
  width: {
    schema: z.int().check(z.minimum(sidebarWidths.least), z.maximum(sidebarWidths.most)),
    expected: () => expected.width(sidebarWidths.least, sidebarWidths.most),
  },
  text: oneOf("normal", "large", "larger"),
  badge: oneOf("errors", "nothing"),
  writing: oneOf("on", "off"),
  marks: oneOf("on", "off"),
  beforeSaving: oneOf("off", "errors", "warnings"),
};

/** By hand, for the same reason as layouts. */
function isOwnPrompt(prompt: unknown): boolean {
  if (typeof prompt !== "object" || prompt === null || Object.keys(prompt).length !== 2) return false;
  const { title, words } = prompt as Record<string, unknown>;
  return isShort(title, 100) && Array.isArray(words) && words.length <= 30 && words.every((word) => isShort(word, 60));
}

function isSetAside(aside: unknown): boolean {
  if (typeof aside !== "object" || aside === null) return false;
  const { until, because, ...others } = aside as Record<string, unknown>;
  const isReason = because === undefined || (typeof because === "string" && because.length <= 200);
  return (until === undefined || isDay(until)) && isReason && Object.keys(others).length === 0;
}

function areFees(fees: unknown): boolean {
  if (typeof fees !== "object" || fees === null || Array.isArray(fees)) return false;
  const isFee = (fee: unknown) => typeof fee === "number" && fee >= 0 && fee < 100_000;
  return Object.entries(fees).every(([code, fee]) => procedureCode.test(code) && isFee(fee));
}

function areDifferent(letters: string[]): boolean {
  return new Set(letters).size === letters.length;
}

function isInCents(amount: number): boolean {
  return Number(amount.toFixed(2)) === amount;
}

function areDatedNotes(notes: unknown[]): boolean {
  return notes.every((note) => {
    if (typeof note !== "object" || note === null || Object.keys(note).length !== 2) return false;
    const { on, text: says } = note as Record<string, unknown>;
    return isDay(on) && isShort(says, 1000);
  });
}

function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isShort(text: unknown, most: number): boolean {
  return typeof text === "string" && text.trim() !== "" && text.length <= most;
}
