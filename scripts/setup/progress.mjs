/**
 * Does `work` under a title on standard error: says that it began, that it is still at it (every ten seconds), and how
 * long it took. Results go to standard output, so that a pipe holds nothing but them.
 * @template T
 * @param {string} title what is being done, as a phrase: "Building the extension for Chromium"
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  say(`· ${title} …`);
  const beat = setInterval(() => say(`  still at it: ${title} (${seconds(started)})`), 10_000);
  try {
    const result = await work();
    say(`✓ ${title} (${seconds(started)})`);
    return result;
  } catch (error) {
    say(`✗ ${title} (${seconds(started)})`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} since milliseconds, as of Date.now() */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
