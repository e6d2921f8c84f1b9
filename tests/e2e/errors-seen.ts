// Both functions run in the page.

type Watched = typeof globalThis & { errorsSeen: string[] };

/** Notes every error that the sidebar shows from now on, however short a time. */
export function watchErrors(): void {
  const seen: string[] = [];
  (globalThis as Watched).errorsSeen = seen;
  const note = () => {
    const root = document.querySelector("claimside-sidebar")?.shadowRoot;
    const errors = root?.querySelectorAll('.cs-finding[data-verdict="problem"][data-severity="error"]') ?? [];
    for (const { textContent } of errors) if (textContent && !seen.includes(textContent)) seen.push(textContent);
  };
  const inside = new MutationObserver(note);
  const watchNew = () => {
    const root = document.querySelector("claimside-sidebar")?.shadowRoot;
    if (root) inside.observe(root, { childList: true, subtree: true, attributes: true });
    note();
  };
  new MutationObserver(watchNew).observe(document.documentElement, { childList: true });
  watchNew();
}

export function errorsSeen(): string[] {
  return (globalThis as Watched).errorsSeen;
}
