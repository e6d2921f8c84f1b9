import type { Lab } from "../lab/lab";
import { sizes } from "./bench-pages";
import { median } from "./median";
import { bundle, findOwnWorld } from "./own-world";
import type { Result } from "./result";

type Pair = { ours: number; floor: number };

/** How often each page is scanned, and how many scans the clock needs to tell a small page's time. */
const runs = 15;
const elementsPerRun = 30_000;

/**
 * The sentinel's full scan against the floor, on each size, in the extension's own world, where the browser opens closed
 * roots, and in the page's; and how the scan grows with the page.
 */
export async function measureScan(lab: Lab, origin: string): Promise<Result[]> {
  const script = await bundle("scripts/bench/scan-against-floor.ts");
  const results: Result[] = [];
  const times = new Map<number, number>();
  for (const size of sizes) {
    const page = await lab.open(`${origin}/table-${size}.html`);
    const own = await findOwnWorld(page.page, lab.launched.extensionOrigin);
    const call = `${script}; bench.compare(${runs}, ${Math.ceil(elementsPerRun / size)})`;
    const ownPairs = (await own.evaluate(call)) as Pair[];
    const pagePairs = (await page.page.evaluate(call)) as Pair[];
    await page.close();
    const name = `scan of ${size.toLocaleString("en")} elements, against the floor`;
    results.push({ name, ...againstFloor(ownPairs), bar: 1.5 });
    results.push({ name: `${name}, in the page's own world`, ...againstFloor(pagePairs), bar: 1.5 });
    times.set(size, median(ownPairs.map(({ ours }) => ours)));
  }
  const growth = (times.get(100_000) ?? Number.NaN) / (times.get(10_000) ?? Number.NaN);
  return [...results, { name: "scan, growth from 10,000 to 100,000 elements", value: growth, unit: "×", bar: 11 }];
}

function againstFloor(pairs: Pair[]): Pick<Result, "value" | "unit" | "detail"> {
  const [ours, floor] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.floor))];
  // Pair by pair: what else the machine does meets both alike.
  const value = median(pairs.map((pair) => pair.ours / pair.floor));
  return { value, unit: "×", detail: `${ours.toFixed(2)} ms against ${floor.toFixed(2)} ms` };
}
