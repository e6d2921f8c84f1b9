/**
 * All words that a pattern of cues spells out: "diagnos[ie]s" gives "diagnosis" and "diagnoses". Where it takes anything, a
 * word ends; what it only looks ahead or back for is none of its words.
 */
export function wordsOfPattern({ source }: RegExp): string[] {
  const spelt = new Spelling(source).alternatives();
  return [...new Set(spelt.flatMap((phrase) => phrase.split(/[^a-z]+/)))].filter((word) => word.length > 1);
}

/** What stands where a pattern takes anything, or nothing that is spelt. */
const [anything, nothing] = [[" "], [""]];

/** Reads the regular expressions in which cues are written: groups, choices, what may be left out, and what may be anything. */
class Spelling {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): string[] {
    const all = this.#sequence();
    while (this.#source[this.#at] === "|") {
      this.#at++;
      all.push(...this.#sequence());
    }
    return all;
  }

  #sequence(): string[] {
    let all = nothing;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? "")) {
      const piece = this.#piece();
      const next = this.#take(/[?*+]|\{[^}]*\}|/y);
      const ways = next === "?" || next === "*" ? [...piece, ""] : piece;
      all = [...new Set(all.flatMap((before) => ways.map((way) => before + way)))];
    }
    return [...all];
  }

  #piece(): string[] {
    if (this.#take(/\(/y)) return this.#group();
    const choice = this.#take(/\[[^\]]*\]/y);
    if (choice) return /[-^]/.test(choice) ? anything : [...choice.slice(1, -1)];
    if (this.#take(/\\b|[\^$]/y)) return nothing;
    return this.#take(/\\[a-zA-Z]|\./y) ? anything : [this.#take(/\\?./y).slice(-1)];
  }

  #group(): string[] {
    const looksAround = this.#take(/\?<?[=!]/y) !== "";
    const all = this.alternatives();
    this.#take(/\)/y);
    return looksAround ? nothing : all;
  }

  /** What stands here of this kind, "" where it is something else. */
  #take(kind: RegExp): string {
    kind.lastIndex = this.#at;
    const taken = kind.exec(this.#source)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }
}
