/** Where one is on the options page; its address names it, so that a sidebar, a popup or a colleague's link leads there. */
export type OptionsPlace =
  | { view: "payers"; payer?: string; part?: PayerPart }
  | { view: "add-payer"; name: string; id: string }
  | { view: "checks"; rule?: string }
  | { view: PlainView };

export type PayerPart = (typeof payerCardParts)[number];
type PlainView = (typeof plainViews)[number];
export type OptionsViewName = OptionsPlace["view"];

export const payerCardParts = ["policy", "names", "note", "checks", "notes"] as const;
const plainViews = [
  "usual-line",
  "own-rules",
  "note",
  "sites",
  "cms",
  "sidebar",
  "counts",
  "share",
  "history",
  "stored",
] as const;

/** The place that an address's hash names ("#/payers/aetna/policy"); the payers where it names none. */
export function placeAt(hash: string): OptionsPlace {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [view = "", ...rest] = path.split("/").map(decoded);
  if (view === "add-payer") {
    return { view, name: askedIn(query, "name"), id: askedIn(query, "id") };
  }
  if (view === "checks") return rest.length > 0 ? { view, rule: rest.join("/") } : { view };
  const plain = plainViews.find((known) => known === view);
  return plain ? { view: plain } : payerAt(view === "payers" ? rest : []);
}

function payerAt(keys: readonly string[]): OptionsPlace {
  const part = payerCardParts.find((known) => known === keys.at(-1));
  // "own/note" is a payer's id, whose last word is no part of it.
  const isPart = part !== undefined && keys.length > (keys[0] === "own" ? 2 : 1);
  const payer = (isPart ? keys.slice(0, -1) : keys).join("/");
  return { view: "payers", ...(payer && { payer }), ...(isPart && { part }) };
}

/** The address of a place, as a hash: `placeAt` gives the place back. */
export function addressOf(place: OptionsPlace): string {
  if (place.view === "add-payer") {
    return `#/add-payer?name=${encodeURIComponent(place.name)}&id=${encodeURIComponent(place.id)}`;
  }
  const keys =
    place.view === "payers"
      ? [...(place.payer?.split("/") ?? []), ...(place.payer && place.part ? [place.part] : [])]
      : place.view === "checks"
        ? (place.rule?.split("/") ?? [])
        : [];
  return `#/${[place.view, ...keys.map(encodeURIComponent)].join("/")}`;
}

/** The value of a key in "name=Lake%20%26%20Sons&id=LC001"; "" where it is not there. */
function askedIn(query: string, key: string): string {
  const pair = query.split("&").find((one) => one.startsWith(`${key}=`));
  return decoded(pair?.slice(key.length + 1).replaceAll("+", " ") ?? "");
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    // Typed by hand and no escape: it stands for itself.
    return key;
  }
}
