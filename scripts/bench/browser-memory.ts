import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface MemoryWatch {
  /** Ends the watch and returns the most memory seen, in millions of bytes. */
  stop(): Promise<number>;
}

/** Looks ten times a second how much memory a browser's processes hold, until stopped. Linux only. */
export function watchMemory(browserPid: number): MemoryWatch {
  let isOn = true;
  let most = 0;
  const watch = (async () => {
    while (isOn) {
      most = Math.max(most, memoryOf(browserPid));
      await sleep(100);
    }
  })();
  return {
    async stop() {
      isOn = false;
      await watch;
      return most;
    },
  };
}

/** What a process and all that came of it hold for themselves or share in memory, in millions of bytes; code is left out. */
export function memoryOf(pid: number): number {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const isOurs = (id: number): boolean => id === pid || (parents.has(id) && isOurs(parents.get(id) ?? 0));
  const ours = [...parents.keys()].filter(isOurs);
  return ours.reduce((sum, id) => sum + held(id), 0) / 1000;
}

function processes(): number[] {
  return readdirSync("/proc").map(Number).filter(Number.isInteger);
}

function parentOf(pid: number): number {
  return statusOf(pid, /^PPid:\s+(\d+)/m);
}

function held(pid: number): number {
  return 1.024 * (statusOf(pid, /^RssAnon:\s+(\d+)/m) + statusOf(pid, /^RssShmem:\s+(\d+)/m));
}

/** A number from the process's status; 0 where it has ended meanwhile. */
function statusOf(pid: number, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    // It has ended since it was listed, and holds nothing any more.
    return 0;
  }
}
