import { forgetWithNotes } from "./forget-notes";

/**
 * What was worked out of the pieces of a note. A key in a note changes one piece of it: what stands there as it stood
 * before is not worked out anew. Of a note nothing is kept once two others were read.
 */
export class OfLastNote<Value> {
  readonly #work: (piece: string) => Value;
  #before = new Map<string, Value>();
  #now = new Map<string, Value>();

  constructor(work: (piece: string) => Value) {
    this.#work = work;
    forgetWithNotes(() => {
      [this.#before, this.#now] = [new Map(), new Map()];
    });
  }

  of(piece: string): Value {
    const known = this.#now.get(piece);
    if (known !== undefined) return known;
    const value = this.#before.get(piece) ?? this.#work(piece);
    this.#now.set(piece, value);
    return value;
  }

  /** Another note is read. */
  turn(): void {
    [this.#before, this.#now] = [this.#now, new Map()];
  }
}
