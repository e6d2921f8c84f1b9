import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { zipSync } from "fflate";
import { type Lab, openLab } from "../lab/lab";
import { memoryOf, watchMemory } from "./browser-memory";
import { median } from "./median";
import { writePtpFile } from "./ptp-file";
import { openReferencePage, type ReferencePage } from "./reference-page";
import type { Result } from "./result";

/** As many as CMS publishes in a quarter. */
const rowCount = 2_500_000;
const rounds = 3;

interface Bench {
  lab: Lab;
  extension: string;
  /** The pairs as text and as zip, and few pairs under the name of the same edition. */
  files: { text: string; zip: string; few: string };
}

/** Loading all of CMS's pairs in the options page of a real browser, against merely reading and counting their lines. */
export async function measureReference(extension: string): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), "claimside-pairs-"));
  // A browser of its own: what other measures left behind must not count.
  const lab = await openLab({ engine: "chromium", extension, isWatched: false });
  try {
    const bench = { lab, extension, files: await makeFiles(folder) };
    const page = await openReferencePage(lab, extension);
    return [
      ...(await measureSpeed(bench, page)),
      ...(await measureCancel(bench, page)),
      ...(await measureSecondLoad(bench, page)),
    ];
  } finally {
    await lab.close();
    await rm(folder, { recursive: true });
  }
}

async function makeFiles(folder: string): Promise<Bench["files"]> {
  const name = "ccipra-v323r0-f1.txt";
  const [text, zip, few] = [join(folder, name), join(folder, "ccipra-v323r0-f1.zip"), join(folder, "few", name)];
  await writePtpFile(text, rowCount);
  writeFileSync(zip, zipSync({ [name]: readFileSync(text) }));
  mkdirSync(join(folder, "few"));
  await writePtpFile(few, 1000);
  return { text, zip, few };
}

async function measureSpeed({ lab, files }: Bench, page: ReferencePage): Promise<Result[]> {
  const pid = lab.launched.browser.process()?.pid ?? 0;
  await sleep(3000);
  const idle = memoryOf(pid);
  const results: Result[] = [];
  for (const [kind, file] of Object.entries({ text: files.text, zip: files.zip })) {
    await page.take(file);
    const times = { loading: [] as number[], bytes: [] as number[], text: [] as number[] };
    let most = 0;
    for (let round = 0; round < rounds; round++) {
      if (kind === "text") {
        times.bytes.push(await timeOfCount(page, "bytes"));
        times.text.push(await timeOfCount(page, "text"));
      }
      const watch = watchMemory(pid);
      const { ms, says } = await page.load();
      most = Math.max(most, await watch.stop());
      if (!says.includes("2,500,000 rows read")) throw new Error(`All rows were expected to be loaded; "${says}"`);
      times.loading.push(ms);
    }
    results.push(...speedResults(kind, times), memoryResult(kind, idle, most));
  }
  return results;
}

async function timeOfCount(page: ReferencePage, as: "bytes" | "text"): Promise<number> {
  const { ms, lines } = await page.count(as);
  if (lines < rowCount) throw new Error(`${rowCount} lines were expected to be counted; there were ${lines}.`);
  return ms;
}

function speedResults(kind: string, times: Record<"loading" | "bytes" | "text", number[]>): Result[] {
  const loading = median(times.loading);
  const took = { name: `loading 2,500,000 pairs, ${kind}`, value: loading / 1000, unit: "s" };
  // A zip has no lines to be counted before it is unpacked.
  if (kind === "zip") return [took];
  const [bytes, text] = [median(times.bytes), median(times.text)];
  const against = (floor: number) => `${loading.toFixed(0)} ms against ${floor.toFixed(0)} ms, medians of ${rounds}`;
  return [
    took,
    { name: "… against counting lines in text", value: loading / text, unit: "×", bar: 3, detail: against(text) },
    {
      name: "… against counting line ends in bytes",
      value: loading / bytes,
      unit: "×",
      bar: 3,
      detail: against(bytes),
    },
  ];
}

function memoryResult(kind: string, idle: number, most: number): Result {
  const detail = `whole browser: idle ${idle.toFixed(0)} MB, at most ${most.toFixed(0)} MB`;
  return { name: `memory over idle while loading, ${kind}`, value: most - idle, unit: "MB", bar: 150, detail };
}

/** From the click until nothing is read any more. */
async function measureCancel({ files }: Bench, { page, take, loadUntil, shown }: ReferencePage): Promise<Result[]> {
  const before = await shown();
  await take(files.text);
  await loadUntil(0.3);
  const ended = new Promise<number>((resolve) => page.once("workerdestroyed", () => resolve(performance.now())));
  const clicked = performance.now();
  await page.click(".cs-drop button");
  const value = (await ended) - clicked;
  const isKept = (await shown()).join() === before.join();
  return [
    { name: "cancel, from the click to the worker's end", value, unit: "ms", bar: 250 },
    { name: "editions changed by a load that was cancelled", value: isKept ? 0 : 1, unit: "editions", bar: 0 },
  ];
}

/** A second load takes the first one's place; one whose tab dies leaves everything as it was. */
async function measureSecondLoad(bench: Bench, page: ReferencePage): Promise<Result[]> {
  await page.take(bench.files.few);
  await page.load();
  const few = await page.shown();
  if (few.length !== 1 || !few[0]?.includes("1,000 rows")) throw new Error(`One edition was expected; ${few.join()}`);
  const broken: number[] = [];
  for (const share of [0.1, 0.4, 0.7]) broken.push(await killAt(share, bench, few));
  const value = broken.reduce((sum, one) => sum + one);
  const detail = "killed when 10, 40 and 70 % were read";
  return [
    { name: "old editions that did not stand whole after the tab died", value, unit: "editions", bar: 0, detail },
  ];
}

async function killAt(share: number, { lab, extension, files }: Bench, before: string[]): Promise<number> {
  const dying = await openReferencePage(lab, extension);
  await dying.take(files.text);
  await dying.loadUntil(share);
  const session = await dying.page.createCDPSession();
  const died = new Promise((resolve) => dying.page.once("error", resolve));
  // A page that crashes does not answer the command to do so.
  session.send("Page.crash").catch(() => {});
  await died;
  // What has crashed may be closed already.
  await dying.page.close().catch(() => {});
  const after = await (await openReferencePage(lab, extension)).shown();
  return after.join() === before.join() ? 0 : 1;
}
