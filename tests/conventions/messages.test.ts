import { expect, test } from "vitest";
import { messageTable } from "../../lib/extension/message-table";
import { code, filesIn } from "./source";

// What goes to the background is held by its types: `answers` must have a handler for each.
test("every message that goes to scripts of a page is heard by one of them", () => {
  const scripts = filesIn("entrypoints")
    .filter((file) => /\bhear\(/.test(code(file)))
    .map(code);
  const unheard = Object.entries(messageTable)
    .filter(([type, { route }]) => route !== "background" && !scripts.some((text) => hasKey(text, type)))
    .map(([type]) => type);
  expect(
    unheard,
    "No script hears these messages: give each a handler in a `hear`, or take it out of the table.",
  ).toEqual([]);
});

/** `rest: …` or `"show-field": …` as the key of an object. */
function hasKey(text: string, type: string): boolean {
  return new RegExp(`(?:"${type}"|[\\s{,]${type}):`).test(text);
}
