import { expect, test } from "vitest";
import { currentVersion, isNewer, type Migration, migrate } from "../../../lib/core/preferences/migrations";

/** Two invented steps: the notes were called `remarks` first, and were then kept in capitals. */
const steps: Migration[] = [
  ({ remarks, ...rest }) => ({ ...rest, notes: remarks }),
  (stored) => ({ ...stored, notes: String(stored.notes).toUpperCase() }),
];

test.each([
  [{ remarks: "call" }, { version: 3, notes: "CALL" }],
  [
    { version: 1, remarks: "call", colour: "red" },
    { version: 3, notes: "CALL", colour: "red" },
  ],
  [
    { version: 2, notes: "call" },
    { version: 3, notes: "CALL" },
  ],
  [
    { version: 3, notes: "call" },
    { version: 3, notes: "call" },
  ],
  [
    { version: 4, notes: "call" },
    { version: 4, notes: "call" },
  ],
  [
    { version: "first", notes: "call" },
    { version: "first", notes: "call" },
  ],
])("%j comes through the steps that it has not taken", (stored, migrated) => {
  expect(migrate(stored, steps)).toEqual(migrated);
});

test("what a newer product wrote is known by its version alone", () => {
  const newer = (version: unknown) => isNewer({ version }, steps);
  expect([undefined, 1, 3, 4, 99, 0, 2.5, "7"].map(newer)).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("every version up to today's has its step", () => {
  expect(migrate({ version: currentVersion, rules: {} })).toEqual({ version: currentVersion, rules: {} });
  for (let version = 1; version <= currentVersion; version++)
    expect(migrate({ version })).toEqual({ version: version === currentVersion ? version : currentVersion });
});
