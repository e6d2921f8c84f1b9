const upgradeCheck = { every: 250, times: 40 };

/**
 * A component library that loads late gives its elements their shadow roots without touching the document. While there
 * are undefined elements we look, with one native query, whether they have come to life; ten seconds at most.
 */
export function watchUpgrades(signal: AbortSignal, onUpgrade: () => void): void {
  const pending = () => document.querySelectorAll(":not(:defined)").length;
  let before = pending();
  let times = 0;
  if (before === 0) return;
  const timer = setInterval(() => {
    const now = pending();
    if (now !== before) setTimeout(onUpgrade, upgradeCheck.every);
    before = now;
    if (now === 0 || ++times >= upgradeCheck.times) clearInterval(timer);
  }, upgradeCheck.every);
  signal.addEventListener("abort", () => clearInterval(timer));
}
