import type { Prompt } from "../knowledge/code-pack";
import { type NoteTemplate, queryTemplate, skeletonTemplate } from "../knowledge/note-templates";
import type { DocumentationPreferences } from "../preferences/preferences";

/** Asks the clinician about prompts, and nothing else: no word of the note can get in, for none is handed in. */
export function providerQuery(
  missing: readonly Pick<Prompt, "question">[],
  own: DocumentationPreferences = {},
): string {
  const questions = missing.map(({ question }, index) => `${index + 1}. ${question}`);
  return filled(queryTemplate, own.query, questions);
}

/** Lines to fill in, one for each prompt; empty as they are, the reader finds nothing in them. */
export function noteSkeleton(missing: readonly Pick<Prompt, "blank">[], own: DocumentationPreferences = {}): string {
  const blanks = missing.map(({ blank }) => `${blank}: ____`);
  return filled(skeletonTemplate, own.skeleton, blanks);
}

/** A template that has lost its placeholder gets the lines at its end. */
function filled({ text, placeholder }: NoteTemplate, own: string | undefined, lines: string[]): string {
  const template = own?.trim() ? own : text;
  const whole = template.includes(placeholder) ? template : `${template.trimEnd()}\n\n${placeholder}\n`;
  // A function, so that "$&" in a practice's own title stays what it is.
  return whole.replace(placeholder, () => lines.join("\n"));
}
