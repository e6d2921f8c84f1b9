/** Something that the project holds many of, each in files of its own. Its templates stand in templates/<kind>. */
export interface Kind {
  name: string;
  id: IdShape;
  /** What the templates call it: `{{id}}`, `{{name}}` … Throws a sentence where the words after the id are not as expected. */
  words(id: string, more: readonly string[], project: string): Words;
  /** Files that are written in place of its templates, or beside them, by path: where the words after the id ask for them. */
  instead?(more: readonly string[], words: Words): ReadonlyMap<string, string>;
  /** Its lines in files that are there already. */
  lines: readonly IndexLine[];
  /** What else has the id where it is there, beside the files of the templates. */
  taken?: readonly string[];
  /** What to run once the blanks are filled in. */
  afterwards: readonly string[];
}

export type Words = Readonly<Record<string, string>>;

export interface IdShape {
  pattern: RegExp;
  /** How it looks, for people. */
  looks: string;
}

/** One of many in a file: all its texts are templates. */
export interface IndexLine {
  file: string;
  /** What is imported for it. */
  import?: string;
  /** The constant that lists them all, an array or an object. */
  list: string;
  entry: string;
}

export const kebabCase: IdShape = {
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  looks: 'words of small letters and digits with hyphens between, beginning with a letter, like "units-above-one"',
};

/** An id with the name of its constant. */
export function namedWords(id: string, more: readonly string[]): Words {
  expectNoMore(more);
  return { id, name: camelCase(id) };
}

export function expectNoMore(more: readonly string[]): void {
  if (more.length > 0) throw new Error(`Expected nothing after the id, found "${more.join(" ")}": leave it out.`);
}

/** "units-above-one" → "unitsAboveOne". */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
