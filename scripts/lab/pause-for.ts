/** Lets so many milliseconds pass between two questions: what is answered decides when asking ends, not the time. */
export function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
