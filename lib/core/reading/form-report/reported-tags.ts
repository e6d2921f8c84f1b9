/** The elements that a report may name: nothing among them runs, loads, or changes what stands around it. */
export const reportedTags: ReadonlySet<string> = new Set(
  (
    "a abbr address article aside b blockquote body br button caption center cite code col colgroup dd del details dfn " +
    "dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe frame " +
    "frameset img input ins kbd label legend li main mark menu meter nav ol optgroup output p pre progress q s samp " +
    "search section select slot small span strike strong sub summary sup table tbody td textarea tfoot th thead time tr " +
    "tt u ul var"
  ).split(" "),
);

/** Whether a report may name it: an element of HTML, or one of a page's own. */
export function isReportedTag(tag: string): boolean {
  return reportedTags.has(tag) || /^[a-z]+(-[a-z]+)+$/.test(tag);
}
