import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../lab/lab";
import { projectFolder } from "../setup/project-folder";
import { bundle } from "./own-world";
import type { Result } from "./result";

const words = 5000;
const runs = 41;

/** Reading a long note, a key typed in it, and texts made to be slow to read. */
export async function measureNote(lab: Lab, origin: string): Promise<Result[]> {
  const script = await bundle("scripts/bench/note-against-clock.ts");
  const page = await lab.open(`${origin}/table-1000.html`);
  const ask = (call: string) => page.page.evaluate(`${script}; ${call}`) as Promise<number>;
  const note = JSON.stringify(longNote());
  // Once before: the patterns are compiled when they are first used.
  const first = await ask(`bench.timeTick(${note}, 1)`);
  const tick = await ask(`bench.timeTick(${note}, ${runs})`);
  const key = await ask(`bench.timeKey(${note}, ${runs})`);
  const slowest = await page.page.evaluate(`${script}; bench.timeHostile()`);
  const { phrase, ms, growth } = slowest as { phrase: string; ms: number; growth: number };
  await page.close();
  return [
    {
      name: "tick of a 5,000-word note",
      value: tick,
      unit: "ms",
      bar: 10,
      detail: `${first.toFixed(0)} ms the first time`,
    },
    { name: "key in a 5,000-word note, on the page's thread", value: key, unit: "ms", bar: 1 },
    { name: "tick of the slowest hostile text", value: ms, unit: "ms", bar: 100, detail: JSON.stringify(phrase) },
    { name: "that tick against one of half the text", value: growth, unit: "×", bar: 2.3 },
  ];
}

/** The project's own notes one after the other, so many words of them. */
function longNote(): string {
  const notes: { text: string }[] = JSON.parse(readFileSync(join(projectFolder, "tests/notes/building.json"), "utf8"));
  let whole = "";
  for (let at = 0; whole.split(/\s+/).length < words; at += 1) whole += `${notes[at % notes.length]?.text}\n\n`;
  return whole;
}
