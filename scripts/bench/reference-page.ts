import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page, WebWorker } from "puppeteer-core";
import type { Lab } from "../lab/lab";

/** The options page with one of CMS's files at hand. */
export interface ReferencePage {
  page: Page;
  /** Takes a file of the disk, as a drop would bring it. */
  take(path: string): Promise<void>;
  /** Drops it and waits for the outcome. `ms` from the drop until it is shown. */
  load(): Promise<{ ms: number; says: string }>;
  /** Drops it and goes on as soon as this share of it has been read. */
  loadUntil(share: number): Promise<void>;
  /** Merely reads the file and counts its lines, in the same worker; as bytes, and as text. */
  count(as: "bytes" | "text"): Promise<{ ms: number; lines: number }>;
  /** The editions on file, as the page shows them. */
  shown(): Promise<string[]>;
}

/** Chromium only: other browsers let no script bring a file of the disk into an extension's page. */
export async function openReferencePage(lab: Lab, extension: string): Promise<ReferencePage> {
  const { page } = await lab.openExtensionPage("options.html#/cms");
  await page.evaluate(bringName);
  const worker = readdirSync(join(extension, "assets")).find((name) => name.startsWith("reference-worker"));
  return {
    page,
    async take(path) {
      const input = await page.evaluateHandle(offerInput);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    load: async () => {
      await page.evaluate(dropFile);
      return page.evaluate(awaitOutcome);
    },
    async loadUntil(share) {
      await page.evaluate(dropFile);
      await page.waitForFunction(hasRead, { polling: 20, timeout: 60_000 }, share);
    },
    async count(as) {
      const started = new Promise<WebWorker>((resolve) => page.once("workercreated", resolve));
      await page.evaluate(startWorker, `/assets/${worker}`);
      const scope = await started;
      await scope.evaluate(bringName);
      await scope.evaluate(answerWithCount);
      return page.evaluate(askForCount, as);
    },
    shown: () => page.$$eval("[data-edition]", (editions) => editions.map((edition) => edition.textContent ?? "")),
  };
}

// What follows runs in the page or in its worker, where the compiler's `__name` must be brought along.
const bringName = "globalThis.__name = (value) => value";

declare global {
  /** What the bench keeps in the page. */
  var bench_: { input?: HTMLInputElement; worker?: Worker; dropped?: number };
}

function offerInput(): HTMLInputElement {
  globalThis.bench_ ??= {};
  bench_.input?.remove();
  bench_.input = document.createElement("input");
  bench_.input.type = "file";
  document.body.append(bench_.input);
  return bench_.input;
}

function dropFile(): void {
  const dataTransfer = new DataTransfer();
  const file = bench_.input?.files?.[0];
  if (file) dataTransfer.items.add(file);
  bench_.dropped = performance.now();
  document.querySelector(".cs-drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
}

function awaitOutcome(): Promise<{ ms: number; says: string }> {
  return new Promise((resolve) => {
    const look = () => {
      const outcome = document.querySelector("[data-outcome]");
      if (!outcome) return;
      observer.disconnect();
      resolve({ ms: performance.now() - (bench_.dropped ?? 0), says: outcome.textContent ?? "" });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    look();
  });
}

function hasRead(share: number): boolean {
  const bar = document.querySelector("progress");
  return bar !== null && bar.position >= share;
}

function startWorker(address: string): void {
  bench_.worker = new Worker(address, { type: "module" });
}

/** In the worker: answers a file with the count of its lines. */
function answerWithCount(): void {
  const piece = 1 << 22;
  const countBytes = (bytes: Uint8Array) => {
    let lines = 0;
    for (let place = bytes.indexOf(10); place >= 0; place = bytes.indexOf(10, place + 1)) lines++;
    return lines;
  };
  const countText = (text: string) => {
    let lines = 0;
    for (let place = text.indexOf("\n"); place >= 0; place = text.indexOf("\n", place + 1)) lines++;
    return lines;
  };
  // The worker's own listener hears it too, finds nothing to load in it, and says so: that answer is passed over.
  addEventListener("message", async ({ data: { file, as } }: MessageEvent<{ file: File; as: string }>) => {
    const decoder = new TextDecoder();
    let lines = 0;
    for (let start = 0; start < file.size; start += piece) {
      const bytes = new Uint8Array(await file.slice(start, start + piece).arrayBuffer());
      lines += as === "bytes" ? countBytes(bytes) : countText(decoder.decode(bytes, { stream: true }));
    }
    postMessage(lines);
  });
}

function askForCount(as: string): Promise<{ ms: number; lines: number }> {
  const { worker, input } = bench_;
  const begun = performance.now();
  return new Promise((resolve) => {
    worker?.addEventListener("message", ({ data }) => {
      if (typeof data !== "number") return;
      worker.terminate();
      resolve({ ms: performance.now() - begun, lines: data });
    });
    worker?.postMessage({ file: input?.files?.[0], as });
  });
}
