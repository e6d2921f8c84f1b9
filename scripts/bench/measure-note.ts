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
  const slowest = await slowestOf(ask);
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
    { name: "tick of the slowest hostile text", value: slowest.ms, unit: "ms", bar: 200, detail: slowest.name },
  ];
}

/** The project's own notes one after the other, so many words of them. */
function longNote(): string {
  const notes: { text: string }[] = JSON.parse(readFileSync(join(projectFolder, "tests/notes/building.json"), "utf8"));
  let whole = "";
  for (let at = 0; whole.split(/\s+/).length < words; at += 1) whole += `${notes[at % notes.length]?.text}\n\n`;
  return whole;
}

async function slowestOf(ask: (call: string) => Promise<number>): Promise<{ name: string; ms: number }> {
  let slowest = { name: "", ms: 0 };
  for (const [name, text] of Object.entries(hostile)) {
    const ms = await ask(`bench.timeHostile(${text})`);
    if (ms > slowest.ms) slowest = { name, ms };
  }
  return slowest;
}

/** Made in the page: megabytes would take longer to send than to read. */
const hostile = {
  "three megabytes of words": '"papules, ".repeat(350000)',
  "one endless line": '"x".repeat(3000000)',
  "spaces between words": '"grade" + " ".repeat(110000) + "2 papules"',
  "sentences of one letter": '". A".repeat(1000000)',
  "negations without end": '"no not never without ".repeat(100000)',
  "plans without end": '"No pain. Will treat with LN2, if needed; ".repeat(60000)',
  dots: '"No pain" + ".".repeat(500000) + "x"',
  "open brackets": '"[[[(((".repeat(300000)',
  "numbers and ranges": '"12 - 12 x ".repeat(200000)',
  "line breaks": '"\\n".repeat(2000000)',
  "control characters": 'Array.from({ length: 500000 }, (_, at) => String.fromCharCode(at % 32)).join("")',
};
