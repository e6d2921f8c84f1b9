import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";
import { forgetNotes } from "../../../../lib/core/note/words/forget-notes";
import { Lexicon } from "../../../../lib/core/note/words/lexicon";
import { TermSet } from "../../../../lib/core/note/words/term-set";
import { tokensOf, tokensOfPieces } from "../../../../lib/core/note/words/tokens";

const note = "Acne. Seven papules were frozen. Consent signed, no photos.";

test("a piece that stands in the next note, too, is known until notes are forgotten", () => {
  const words = tokensOfPieces.of("consent signed");
  expect(tokensOfPieces.of("consent signed")).toBe(words);
  forgetNotes();
  expect(tokensOfPieces.of("consent signed")).not.toBe(words);
});

test("terms forget the words of notes", () => {
  const lexicon = new Lexicon({});
  const terms = new TermSet<string>(lexicon);
  terms.add("consent", "consent signed");
  const tokens = tokensOf("consent signed", 0, 14);
  const [word] = tokens.map((token) => lexicon.formOf(token));
  const found = terms.find(tokens);
  terms.forget();
  expect(tokens.map((token) => lexicon.formOf(token))[0]).not.toBe(word);
  expect(terms.find(tokens)).toEqual(found);
});

test("what is forgotten is read anew, and alike", () => {
  const ticks = tickNote(note);
  forgetNotes();
  expect(tickNote(note)).toEqual(ticks);
});
