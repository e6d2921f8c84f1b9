import type { CodePack } from "../knowledge/code-pack";
import type { Source, SourceId } from "../knowledge/fact";
import { citeNow } from "../reference/cite-now";
import { usDate } from "../values/us-date";
import { sourcesWording as words } from "../words/en/sources";
import { findSource } from "./fact-view";
import type { SidebarView, SourceView } from "./sidebar-view";
import { sourceAge } from "./source-age";

/** The sources that anything in `shown` cites, by id; `own` stand over the product's. Their age is that on the day. */
export function sourceViews(shown: object, own: readonly Source[], day: string): SidebarView["sources"] {
  const found = [...citedIn(shown)].flatMap((id) => findSource(id, own) ?? []);
  return Object.fromEntries(found.map((source) => [source.id, sourceView(source, day)]));
}

/** What is shown, citing the edition that counts wherever another of the same table is cited. */
export function citedNow<T>(shown: T, now: CodePack["sourceNow"]): T {
  if (typeof shown !== "object" || shown === null) return shown;
  if (Array.isArray(shown)) return shown.map((item) => citedNow(item, now)) as T;
  const entries = Object.entries(shown).map(([key, value]) =>
    key === "sources" && isIds(value) ? [key, citeNow(value, now)] : [key, citedNow(value, now)],
  );
  return Object.fromEntries(entries);
}

function isIds(value: unknown): value is SourceId[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function sourceView(source: Source, day: string): SourceView {
  const { id, publisher, url } = source;
  const title = withUsDates(source.title);
  const advice = source.verification === "own advice";
  const verification = advice ? words.advice(publisher) : words.verification[source.verification];
  const age = sourceAge(source, day);
  return {
    id,
    title,
    publisher,
    ...(url && { url }),
    date: withUsDates(dateOf(source)),
    ...(age && { age }),
    verification,
  };
}

function dateOf({ asOf, dated, kind }: Pick<Source, "asOf" | "dated" | "kind">): string {
  if (kind === "practice") return words.asSet;
  return dated === "edition" ? words.edition(asOf) : words.read(asOf);
}

function withUsDates(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d/g, usDate);
}

/** Every id in a `sources` list anywhere below. */
function citedIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const here = "sources" in value && Array.isArray(value.sources) ? value.sources.map(String) : [];
  return new Set([...here, ...Object.values(value).flatMap((item) => [...citedIn(item)])]);
}
