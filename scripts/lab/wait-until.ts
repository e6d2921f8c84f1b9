import { pauseFor } from "./pause-for";

/** After so many milliseconds it is taken that it never comes about: far more than the slowest machine needs. */
const atMost = 90_000;
const askEvery = 50;

/** Asks until it is so; throws a sentence about what was expected and what was last seen where it never is. */
export async function waitUntil(
  what: string,
  isSo: () => Promise<unknown>,
  lastSeen: () => Promise<unknown>,
): Promise<void> {
  const end = Date.now() + atMost;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${atMost / 1000} s for ${what}; last seen: ${await told(lastSeen)}.`);
    await pauseFor(askEvery);
  }
}

async function told(lastSeen: () => Promise<unknown>): Promise<string> {
  const seen = await lastSeen().catch((error) => `nothing (${error instanceof Error ? error.message : error})`);
  return typeof seen === "string" ? seen : JSON.stringify(seen);
}
