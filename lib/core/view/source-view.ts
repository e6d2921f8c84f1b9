import type { Source } from "../knowledge/fact";
import { findSource } from "./fact-view";
import type { SidebarView, SourceView } from "./sidebar-view";
import { sourceAge } from "./source-age";

/** The sources that anything in `shown` cites, by id; `own` stand over the product's. */
export function sourceViews(shown: object, own: readonly Source[], today: string): SidebarView["sources"] {
  const found = [...citedIn(shown)].flatMap((id) => findSource(id, own) ?? []);
  return Object.fromEntries(found.map((source) => [source.id, sourceView(source, today)]));
}

function sourceView(source: Source, today: string): SourceView {
  const { id, title, publisher, url } = source;
  const advice = source.verification === "own advice";
  const verification = advice ? `advice of ${publisher}` : source.verification;
  const age = sourceAge(source, today);
  return { id, title, publisher, ...(url && { url }), date: dateOf(source), ...(age && { age }), verification };
}

function dateOf({ asOf, dated, kind }: Pick<Source, "asOf" | "dated" | "kind">): string {
  if (kind === "practice") return "as set now";
  return dated === "edition" ? `${asOf} edition` : `read ${asOf}`;
}

/** Every id in a `sources` list anywhere below. */
function citedIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const here = "sources" in value && Array.isArray(value.sources) ? value.sources.map(String) : [];
  return new Set([...here, ...Object.values(value).flatMap((item) => [...citedIn(item)])]);
}
