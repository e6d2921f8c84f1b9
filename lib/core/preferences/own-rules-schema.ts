import * as z from "zod/mini";
import { type ListSubject, ownRuleBounds, type Subject, subjectKinds, subjects } from "./own-rules";
import { oneOf, publicId, type SettingShape } from "./schema";

const { conditions, values: mostValues } = ownRuleBounds;

const words = (max: number): SettingShape => ({
  schema: z.string().check(z.trim(), z.minLength(1), z.maxLength(max)),
  expected: `text of 1 to ${max} characters`,
});

/** The keys of an own rule; all but the remedy must be there. */
export const ownRuleParts: Record<string, SettingShape> = {
  title: words(ownRuleBounds.title),
  when: {
    schema: z.array(z.any()).check(z.minLength(1), z.maxLength(conditions)),
    expected: `a list of 1 to ${conditions} conditions`,
  },
  severity: oneOf("error", "warning", "info"),
  says: words(ownRuleBounds.words),
  remedy: words(ownRuleBounds.words),
};

export const conditionSubject: SettingShape = oneOf(...subjects);

/** What one value of a list must look like, and the words for several of them. */
export const listValues: Readonly<Record<ListSubject, { shape: RegExp; are: string }>> = {
  payer: { shape: publicId, are: 'payer ids such as "aetna"' },
  plan: { shape: /^(?=.*[A-Za-z0-9]).{1,60}$/, are: 'words of a plan\'s name such as "MEDICARE ADVANTAGE"' },
  modifier: { shape: /^[A-Z0-9]{2}$/, are: 'modifiers such as "XS", in capitals' },
  place: { shape: /^\d{2}$/, are: 'places of service such as "11"' },
  diagnosis: {
    shape: /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/,
    are: 'diagnosis codes such as "L70.0", or how they begin, such as "L70"',
  },
  "other-code": { shape: /^[0-9A-Z]{5}$/, are: 'procedure codes such as "99213"' },
};

/** The keys of a condition on this subject, all of which must be there. */
export function conditionParts(subject: Subject): Record<string, SettingShape> {
  const asks = { list: oneOf("one-of", "none-of"), bound: oneOf("above", "below"), note: noteAsks };
  const kind = subjectKinds[subject];
  return { subject: conditionSubject, is: asks[kind], ...answerParts(subject) };
}

const noteAsks = oneOf("documented", "not-documented");

function answerParts(subject: Subject): Record<string, SettingShape> {
  switch (subject) {
    case "note":
      return { prompt: { schema: z.string().check(z.regex(publicId)), expected: 'a prompt\'s id such as "consent"' } };
    case "units":
      return { value: wholeNumber(ownRuleBounds.units) };
    case "age":
      return { value: wholeNumber(ownRuleBounds.age) };
    case "charge":
      return {
        value: {
          schema: z.number().check(z.minimum(0), z.maximum(ownRuleBounds.charge), z.multipleOf(0.01)),
          expected: `dollars and cents from 0 to ${ownRuleBounds.charge}`,
        },
      };
    default:
      return { values: listOf(listValues[subject]) };
  }
}

function wholeNumber(max: number): SettingShape {
  return { schema: z.int().check(z.minimum(0), z.maximum(max)), expected: `a whole number from 0 to ${max}` };
}

function listOf({ shape, are }: (typeof listValues)[ListSubject]): SettingShape {
  const value = z.string().check(z.regex(shape));
  return {
    schema: z.array(value).check(z.minLength(1), z.maxLength(mostValues)),
    expected: `a list of 1 to ${mostValues} ${are}`,
  };
}
