import * as z from "zod/mini";
import {
  descriptor,
  documentationParts,
  payerParts,
  ruleSetting,
  type SettingShape,
  sidebarParts,
  usualLineParts,
} from "../../lib/core/preferences/schema";

/**
 * Of JSON Schema, only of what type each is: one value that Chromium refuses takes all of its top-level key with it, and
 * nobody is told. Whatever has the type is left to the product, which says in a sentence what it did not take.
 */
interface Schema {
  type: "object" | "array" | "string" | "number" | "boolean";
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
}

const text: Schema = { type: "string" };
const each = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });
const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });

/** What is checked by hand, so that its schema does not tell. */
const byHand: Record<string, Schema> = {
  coverageAsOf: text,
  lookAgainOn: text,
  fees: each({ type: "number" }),
  datedNotes: { type: "array", items: object({ on: text, text }) },
};
const condition = object({
  ...{ subject: text, is: text, prompt: text },
  ...{ values: { type: "array", items: text }, value: { type: "number" } },
});
const ownRule = object({
  title: text,
  when: { type: "array", items: condition },
  severity: text,
  says: text,
  remedy: text,
});
const aside = object({ until: text, because: text });
const ownPrompt = object({ title: text, words: { type: "array", items: text } });

/** public/managed-schema.json: what Chromium lets a policy set, from the schema that preferences are read by. */
export function writeManagedSchema(): string {
  const rules = each(schemaOf(ruleSetting, "rules"));
  const usualLine = each(object(partsOf(usualLineParts)));
  const payer = object({ ...partsOf(payerParts), rules, setAside: each(aside), usualLine });
  const schema = object({
    version: { type: "number" },
    payers: each(payer),
    rules,
    ownRules: each(ownRule),
    setAside: each(aside),
    descriptors: each(schemaOf(descriptor, "descriptors")),
    usualLine,
    documentation: object({ ...partsOf(documentationParts), prompts: each(ownPrompt) }),
    sidebar: object(partsOf(sidebarParts)),
    sites: { type: "array", items: text },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function partsOf(parts: Record<string, SettingShape>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, schemaOf(part, key)]));
}

function schemaOf({ schema }: SettingShape, key: string): Schema {
  const found = byHand[key] ?? inDialect(z.toJSONSchema(schema, { io: "input" }) as object);
  if (!found) throw new Error(`Say in byHand of what type the setting ${key} is: its schema does not tell.`);
  return found;
}

function inDialect({ type, items }: { type?: string; items?: object }): Schema | null {
  const item = items && inDialect(items);
  if (type === "integer") return { type: "number" };
  return type ? { type: type as Schema["type"], ...(item && { items: item }) } : null;
}
