import { expect, test } from "vitest";
import { code, product } from "./source";

/** Where sentences stand that are no words of a catalogue, and why. */
const exceptions = {
  "the catalogues themselves": [/^lib\/core\/words\//],
  "what a page or a note says": [/^lib\/core\/(note|portals|reading)\//, /^lib\/page\/fields\//],
  "what a command answers, and no surface": [/^lib\/core\/claim\/read-claim\.ts$/],
  "facts, in the words of those who state them": [/^lib\/core\/knowledge\//],
};

const isElsewhere = (file: string) =>
  Object.values(exceptions)
    .flat()
    .some((where) => where.test(file));

/** A text that reads as a sentence: it begins with a capital, or ends with a full stop. */
const sentence = /^[A-Z][a-z’']+ [a-z]{2,}|[a-z]{2,} [a-z]{2,}[^"`]*\.$/;

/** Texts of the source, what is put into templates aside. */
function textsOf(file: string): string[] {
  const texts = code(file).matchAll(/(?<!Error\()"((?:[^"\\\n]|\\.)*)"|(?<!Error\()`([^`\n]*)`/g);
  return [...texts].map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "…"));
}

test("no sentence stands outside the catalogues", () => {
  const files = product.filter((file) => !isElsewhere(file));
  const found = files.flatMap((file) =>
    textsOf(file).flatMap((text) => (sentence.test(text) ? `${file}: ${text}` : [])),
  );
  expect(found, "Have a catalogue of lib/core/words say it.").toEqual([]);
});
