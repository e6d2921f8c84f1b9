import { isOfWords, withGaps } from "./characters";
import type { LabelledSpan } from "./field";
import type { Run } from "./join-lines";

/** The elements of an export: '<cryo ref="p1" agent="LN2"/>' is "cryo agent: LN2" of what "p1" was called. */
export class Elements {
  /** What elements are called, by their ids. */
  readonly #names = new Map<string, string>();
  /** What the element is called that holds those below it. */
  #problem = "";

  /** What a line of elements states; null where it is none. */
  read(plain: string, { start, end }: Run): LabelledSpan[] | null {
    const line = plain.slice(start, end);
    if (!line.startsWith("<") || !(line.includes('="') || isPlainElement(line))) return null;
    this.#learn(line);
    const spans: LabelledSpan[] = [];
    let [element, over, holds] = ["", "", false];
    for (const { index, 0: all, groups = {} } of line.matchAll(part)) {
      if (groups.element !== undefined) {
        // What holds nothing but another element says of what that one is.
        if (element !== "" && !holds) over = element;
        [element, holds] = [wordsOf(groups.element), false];
      }
      const value = groups.value ?? groups.text;
      if (value === undefined) continue;
      holds = true;
      const name = groups.name?.toLowerCase() ?? "";
      over = this.#names.get(value) ?? over;
      if (problems.has(element) && name === "name" && !line.endsWith("/>")) this.#problem = value.toLowerCase();
      over ||= this.#problem;
      if (keys.has(name) || value.trim() === "") continue;
      const from = start + index + all.indexOf(value, name.length);
      spans.push({ start: from, end: from + value.length, body: from, label: `${element} ${name}`.trim(), over });
    }
    return spans;
  }

  #learn(line: string): void {
    const held = new Map([...line.matchAll(part)].map(({ groups = {} }) => [groups.name, groups.value]));
    const [id, name] = [held.get("id"), held.get("name")];
    if (id && name) this.#names.set(id, name.toLowerCase());
  }
}

/** The beginning of an element, an attribute with its value, or the words of an element. */
const part =
  /<(?<element>[a-z]\w{0,20})|(?<name>[a-z][\w-]{0,20})="(?<value>[^"\n]{0,80})"|(?<=>)(?<text>[^<>\n]{1,80})/gi;

/** "<count>12</count>": it holds its words without a blank; "<site> treated" has a blank to fill in. */
function isPlainElement(line: string): boolean {
  const end = line.indexOf(">");
  const next = line[end + 1] ?? " ";
  if (end <= 2 || end >= longestElement || !isOfWords(line.slice(1, end), "_-") || next.trim() === "") return false;
  return next !== "<" || isPlainElement(line.slice(end + 1));
}

const longestElement = 23;

/** "skinExam", "wound_care": the words of a name. */
function wordsOf(name: string): string {
  return withGaps(name).replaceAll("_", " ").toLowerCase();
}

const problems = new Set(["problem", "diagnosis", "condition", "dx"]);

/** Attributes that only say which element is meant. */
const keys = new Set(["id", "ref", "idref"]);
