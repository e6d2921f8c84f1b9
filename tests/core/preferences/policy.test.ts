import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../../lib/core/preferences/read-policy";
import { settingsOf } from "../../../lib/core/preferences/settings";
import { chromiumFile, firefoxFile, firefoxManifest, idInDocs, registryValue } from "../../policy-files";
import { runs } from "../rules/any-claim";
import { anyLayer } from "./any-preferences";

const extensionsIn = (file: string, ...keys: string[]) =>
  keys.reduce((at, key) => at[key] as Record<string, unknown>, JSON.parse(file) as Record<string, unknown>);

test.each([
  ["for Chrome and Edge", extensionsIn(chromiumFile, "3rdparty", "extensions", idInDocs)],
  ["for Windows", { payers: extensionsIn(registryValue) }],
  ["for Firefox", extensionsIn(firefoxFile, "policies", "3rdparty", "Extensions", "claimside@claimside.example")],
  ["for one person's Firefox", extensionsIn(firefoxManifest, "data")],
])("the file %s in docs/policy.md is read whole", (_, policy) => {
  const { settings, problems } = readPolicy(policy);
  expect(problems).toEqual([]);
  const paths = settingsOf(settings).map(({ path }) => path.join("."));
  expect(paths).toContain("payers.own/county-employees.filingLimitDays");
});

describe("a policy", () => {
  test("lists the sites to turn on, and says what it may not", () => {
    expect(readPolicy({ sites: ["https://portal.example/*"] })).toEqual({
      settings: {},
      sites: ["https://portal.example/*"],
      problems: [],
    });
    const wrong = readPolicy({ sites: ["https://portal.example/*", "*://*/*", 7], colour: "red" });
    expect(wrong.sites).toEqual(["https://portal.example/*"]);
    expect(wrong.problems).toHaveLength(2);
    expect(readPolicy("rubbish").problems).toHaveLength(1);
    expect(readPolicy(undefined)).toEqual({ settings: {}, sites: [], problems: [] });
  });
});

describe("public/managed-schema.json", () => {
  const schema = JSON.parse(readFileSync("public/managed-schema.json", "utf8")) as Schema;

  test("lets through whatever preferences may hold, taught forms aside", () => {
    fc.assert(
      fc.property(anyLayer, ({ sites: _taught, ...layer }) => {
        expect(refusedBy(schema, { version: 1, ...layer })).toEqual([]);
      }),
      runs,
    );
  });

  test("holds in each part a type, and nothing that Chromium would refuse a value of that type for", () => {
    const known = ["type", "properties", "additionalProperties", "items"];
    expect(schema).not.toHaveProperty("additionalProperties");
    for (const part of partsOf(schema)) {
      expect(Object.keys(part).filter((key) => !known.includes(key))).toEqual([]);
      expect(typeof part.type).toBe("string");
    }
  });
});

interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
}

function partsOf(schema: Schema): Schema[] {
  const inner = [...Object.values(schema.properties ?? {}), schema.additionalProperties, schema.items];
  return [schema, ...inner.flatMap((part) => (part ? partsOf(part) : []))];
}

/** What Chromium would not hand on, by its path. */
function refusedBy(schema: Schema | undefined, value: unknown, path = ""): string[] {
  if (!schema) return [path];
  if ((Array.isArray(value) ? "array" : typeof value) !== schema.type) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => refusedBy(schema.items, item, `${path}.${at}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    refusedBy(schema.properties?.[key] ?? schema.additionalProperties, item, `${path}.${key}`),
  );
}
