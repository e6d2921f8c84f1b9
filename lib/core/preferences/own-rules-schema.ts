import * as z from "zod/mini";
import { preferencesWording } from "../words/en/preferences";
import { type ListSubject, ownRuleBounds, type Subject, subjectKinds, subjects } from "./own-rules";
import { oneOf, publicId, type SettingShape } from "./schema";

const { expected } = preferencesWording;

const { conditions, values: mostValues } = ownRuleBounds;

const words = (max: number): SettingShape => ({
  schema: z.string().check(z.trim(), z.minLength(1), z.maxLength(max)),
  expected: () => expected.someText(max),
});

/** The keys of an own rule; all but the remedy must be there. */
export const ownRuleParts: Record<string, SettingShape> = {
  title: words(ownRuleBounds.title),
  when: {
    schema: z.array(z.any()).check(z.minLength(1), z.maxLength(conditions)),
    expected: () => expected.conditions(conditions),
  },
  severity: oneOf("error", "warning", "info"),
  says: words(ownRuleBounds.words),
  remedy: words(ownRuleBounds.words),
};

export const conditionSubject: SettingShape = oneOf(...subjects);

/** What one value of a list must look like. */
export const listValues: Readonly<Record<ListSubject, { shape: RegExp }>> = {
  payer: { shape: publicId },
  plan: { shape: /^(?=.*[A-Za-z0-9]).{1,60}$/ },
  modifier: { shape: /^[A-Z0-9]{2}$/ },
  place: { shape: /^\d{2}$/ },
  diagnosis: {
    shape: /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/,
  },
  "other-code": { shape: /^[0-9A-Z]{5}$/ },
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
      return { prompt: { schema: z.string().check(z.regex(publicId)), expected: () => expected.prompt } };
    case "units":
      return { value: wholeNumber(ownRuleBounds.units) };
    case "age":
      return { value: wholeNumber(ownRuleBounds.age) };
    case "charge":
      return {
        value: {
          schema: z.number().check(z.minimum(0), z.maximum(ownRuleBounds.charge), z.multipleOf(0.01)),
          expected: () => expected.dollars(ownRuleBounds.charge),
        },
      };
    default:
      return { values: listOf(subject) };
  }
}

function wholeNumber(max: number): SettingShape {
  return { schema: z.int().check(z.minimum(0), z.maximum(max)), expected: () => expected.wholeNumber(max) };
}

function listOf(subject: ListSubject): SettingShape {
  const value = z.string().check(z.regex(listValues[subject].shape));
  return {
    schema: z.array(value).check(z.minLength(1), z.maxLength(mostValues)),
    expected: () => expected.list(mostValues, expected.are[subject]),
  };
}
