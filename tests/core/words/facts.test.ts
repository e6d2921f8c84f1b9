import { afterEach, expect, test } from "vitest";
import { assignedPlaces, placeWithName } from "../../../lib/core/knowledge/cms/places";
import type { CodePack } from "../../../lib/core/knowledge/code-pack";
import { packs } from "../../../lib/core/knowledge/codes";
import { practiceCases } from "../../../lib/core/knowledge/codes/practice";
import { payers } from "../../../lib/core/knowledge/payers";
import type { PayerFile } from "../../../lib/core/knowledge/payers/payer-file";
import { packAt } from "../../../lib/core/reference/pack-at";
import { speak } from "../../../lib/core/words/catalogue";
import { spanish } from "../../../lib/core/words/es";
import { factsSpanish } from "../../../lib/core/words/es/facts";
import { inLanguage, told } from "../../../lib/core/words/facts";

/** They are the same in both languages: names, and ids of payers. */
const names = new Set([
  ...["AmeriHealth", "Anthem", "Blue Shield of California", "Capital BlueCross", "Highmark", "Horizon", "Humana"],
  ...["Independence Blue Cross", "Massachusetts", "TRICARE"],
]);

afterEach(() => speak({}));

test("all that is shown of what is known has Spanish, and the dictionary holds nothing else", () => {
  const wanted = shown().filter((text) => !names.has(text) && !/^\d+$/.test(text));
  expect([...new Set(wanted)].toSorted()).toEqual(Object.keys(factsSpanish).toSorted());
});

test("no Spanish is the English, and none loses a code, a date or a figure", () => {
  const figures = (text: string) => (text.match(/\d[\d/.]*\d|\d|\b[A-Z]{2}\b|\bX[A-Z]\b/g) ?? []).toSorted();
  const wrong = Object.entries(factsSpanish).filter(
    ([english, said]) => english === said || figures(english).join(" ") !== figures(said).join(" "),
  );
  expect(wrong).toEqual([]);
});

test("no note of a fact, and no remark of an edition, is left in English", () => {
  const notes = (pack: CodePack) =>
    packAt(pack, undefined, "2026-11-20").facts.flatMap(({ note = "" }) => note.split(/(?<=\.) /));
  const [english] = packs as [CodePack];
  const said = new Set(notes(english));
  expect(said.size).toBeGreaterThan(10);
  speak(spanish);
  expect(notes(inLanguage(english)).filter((sentence) => sentence && said.has(sentence))).toEqual([]);
});

test("what is known is as it was but for its texts, and is translated once", () => {
  const english = packs[0] as CodePack;
  speak(spanish);
  const pack = inLanguage(english);
  expect(inLanguage(english)).toBe(pack);
  expect(pack.title).toBe("Tratamiento del acné por congelación");
  expect([pack.pairs, pack.sources, pack.code]).toEqual([english.pairs, english.sources, english.code]);
  // What goes into the chart stays English.
  const charted = ({ prompts }: CodePack) => prompts.map(({ example, question, blank }) => [example, question, blank]);
  expect(charted(pack)).toEqual(charted(english));
  speak({});
  expect(inLanguage(english)).toBe(english);
  expect(told("Consent")).toBe("Consent");
});

function shown(): string[] {
  const texts = [...packs.flatMap(ofPack), ...payers.flatMap(ofPayer), ...placeNames()];
  return [...texts, ...practiceCases.flatMap(({ title, mend }) => [title, mend])].filter((text) => text !== "");
}

function ofPack(pack: CodePack): string[] {
  const remarks = pack.editions.flatMap((table) => Object.values(table.remarks ?? {}));
  const { title, descriptor, context, treats, edition } = pack;
  return [
    ...[title, descriptor.value, context.value, treats.condition, treats.parts, edition],
    ...Object.values(pack.diagnoses.titles),
    ...remarks.map(({ note }) => note),
    ...pack.facts.flatMap(ofFact),
    ...pack.modifiers.flatMap((one) => [one.title, one.use, one.avoid, one.onFile ?? ""]),
    ...pack.prompts.flatMap((prompt) => [prompt.title, prompt.asks]),
    ...pack.denials.map(({ means }) => means),
    ...pack.questions.flatMap((question) => [question.title, ...question.answers.flatMap(ofFact)]),
  ];
}

function ofPayer({ facts, policies, plans }: PayerFile): string[] {
  return [...facts.flatMap(ofFact), ...policies.map(({ says }) => says), ...plans.map(({ name }) => name)];
}

function ofFact({ label, value, note }: { label: string; value: string | null; note?: string }): string[] {
  return [label, value ?? "", note ?? ""];
}

/** "24 (Ambulatory Surgical Center)" */
function placeNames(): string[] {
  return [...assignedPlaces].map((place) => /\((.*)\)/.exec(placeWithName(place))?.[1] ?? "");
}
