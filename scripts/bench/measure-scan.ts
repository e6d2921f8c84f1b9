import type { CDPSession } from "puppeteer-core";
import type { Lab } from "../lab/lab";
import { sizes } from "./bench-pages";
import { median } from "./median";
import { bundle, findOwnWorld, type OwnWorld } from "./own-world";
import type { Result } from "./result";

type Pair = { ours: number; floor: number };

/** How often each page is scanned, and how many elements the clock needs to tell a small page's time. */
const runs = 15;
const elementsPerRun = 10_000;

/**
 * The sentinel's full scan against the floor, on each size, in the extension's own world, where the sentinel runs and the
 * browser opens closed roots; and how the scan grows with the page.
 */
export async function measureScan(lab: Lab, origin: string): Promise<Result[]> {
  const script = await bundle("scripts/bench/scan-against-floor.ts");
  const results: Result[] = [];
  const times = new Map<number, number>();
  for (const size of sizes) {
    const page = await lab.open(`${origin}/table-${size}.html`);
    const session = await page.page.createCDPSession();
    const own = await findOwnWorld(page.page, lab.launched.extensionOrigin);
    await own.evaluate(`${script}; globalThis.bench_ = bench; 0`);
    const pairs = await comparePairs(own, session, Math.ceil(elementsPerRun / size));
    await page.close();
    const name = `scan of ${size.toLocaleString("en")} elements, against the floor`;
    results.push({ name, ...againstFloor(pairs), bar: 1.5 });
    times.set(size, median(pairs.map(({ ours }) => ours)));
  }
  const growth = (times.get(100_000) ?? Number.NaN) / (times.get(10_000) ?? Number.NaN);
  return [...results, { name: "scan, growth from 10,000 to 100,000 elements", value: growth, unit: "×", bar: 11 }];
}

/**
 * One after the other, the order changing from run to run. The memory is swept before each: a page is scanned when it
 * is new, and a browser that still has its elements at hand from the last scan would flatter small pages.
 */
async function comparePairs(world: OwnWorld, session: CDPSession, times: number): Promise<Pair[]> {
  const timeOf = async (which: "ours" | "floor") => {
    await session.send("HeapProfiler.collectGarbage");
    return (await world.evaluate(`bench_.timeOf("${which}", ${times})`)) as number;
  };
  const pairs: Pair[] = [];
  for (let run = 0; run < runs; run++) {
    const first = run % 2 === 0 ? "ours" : "floor";
    const [one, other] = [await timeOf(first), await timeOf(first === "ours" ? "floor" : "ours")];
    pairs.push(first === "ours" ? { ours: one, floor: other } : { ours: other, floor: one });
  }
  return pairs;
}

function againstFloor(pairs: Pair[]): Pick<Result, "value" | "unit" | "detail"> {
  const [ours, floor] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.floor))];
  // Pair by pair: what else the machine does meets both alike.
  const value = median(pairs.map((pair) => pair.ours / pair.floor));
  return { value, unit: "×", detail: `${ours.toFixed(2)} ms against ${floor.toFixed(2)} ms` };
}
