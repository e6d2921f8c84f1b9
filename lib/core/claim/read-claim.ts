import * as z from "zod/mini";
import { unknownKey } from "../values/unknown-key";
import { type Claim, type InsuranceType, insuranceTypes } from "./claim";

/**
 * Reads a claim from JSON. An empty field may be written null, "" or [] and becomes what the claim holds for it; a
 * key that is absent stays absent. What is no claim, or holds a key that no claim has, gives sentences in `problems` and
 * no claim.
 */
export function readClaim(value: unknown): { claim: Claim | null; problems: string[] } {
  const result = claimSchema.safeParse(value);
  if (result.success) return { claim: result.data as Claim, problems: [] };
  return { claim: null, problems: result.error.issues.map(({ path, message }) => sentence(path, message)) };
}

const expected = (what: string) => ({ error: `expected ${what}` });
const empty = [z.literal(""), z.null()] as const;
const toNull = (value: number | "" | null) => (value === "" ? null : value);
const toList = (value: string[] | "" | null) => (value === "" ? [] : (value ?? []));
const toEmpty = (value: string | null) => value ?? "";
const toAbsent = (value: InsuranceType | "" | null) => value || undefined;

const text = z.optional(z.nullable(z.string(expected("text"))));
const number = z.optional(
  z.pipe(z.union([z.number(), ...empty], expected("a number, or null where the field is empty")), z.transform(toNull)),
);
const item = z.pipe(z.nullable(z.string(expected("text"))), z.transform(toEmpty));
const list = z.optional(
  z.pipe(z.union([z.array(item), ...empty], expected("a list of texts, or [] where it is empty")), z.transform(toList)),
);

/** An object that holds these keys and no other: a key mistyped would else count as a field that was not read. */
function objectOf<Shape extends z.core.$ZodShape>(shape: Shape, what: string) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownKey(key, known)).join("; ")
        : `expected ${what}`,
  });
}

const line = objectOf(
  {
    code: z.optional(item),
    modifiers: list,
    units: number,
    placeOfService: text,
    diagnosisPointers: list,
    charge: number,
    dateFrom: text,
    dateTo: text,
    renderingNpi: text,
  },
  "a service line, an object",
);

const payer = objectOf({ name: z.optional(item), id: z.optional(item) }, "an object with name and id");

const oneOfTypes = expected(`one of ${insuranceTypes.join(", ")}`);

const claimSchema = objectOf(
  {
    payer: z.optional(
      z.pipe(
        z.nullable(payer),
        z.transform((value) => value ?? {}),
      ),
    ),
    insuranceType: z.optional(z.pipe(z.union([z.enum(insuranceTypes), ...empty], oneOfTypes), z.transform(toAbsent))),
    patientAge: number,
    icdIndicator: text,
    diagnoses: list,
    priorAuthorization: text,
    additionalInformation: text,
    totalCharge: number,
    lines: z.array(line, expected("a list of service lines")),
  },
  "a claim, an object with lines",
);

function sentence(path: PropertyKey[], message: string): string {
  const place = path.length === 0 ? "The claim" : `The claim's ${path.join(".")}`;
  return `${place} could not be read: ${message}.`;
}
