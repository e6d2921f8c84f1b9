/** Takes all steps at once and gives what they come to. */
export function takeAllSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
