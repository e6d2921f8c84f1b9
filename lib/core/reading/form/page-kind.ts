import type { PageSign, PageText } from "../reading";
import { longestPageTitle } from "./longest-page-title";
import { tradeWords } from "./trade-words";

/** What sort of page it is, as a person tells from its title and headings before reading any field. */
export type PageKind =
  /** Where services are billed. */
  | "claim"
  /** Prices, defaults, rules, templates: what may be billed. */
  | "setup"
  /** Codes, edits and prices to be looked up. */
  | "lookup"
  /** What came of claims: remittances, posting, adjustments. */
  | "payment"
  /** Lists of what was, for many: ledgers, reports, queues, logs. */
  | "record"
  /** Read or written for people: messages, articles, guides. */
  | "prose"
  /** Asked for, before there is a claim: authorizations, estimates, referrals. */
  | "request"
  /** Another trade, or another part of a practice: orders, repairs, rooms, stock. */
  | "trade";

/** The words of each kind. A title may say several; a claim's own words are no proof, for most pages of the field use them. */
const words: Readonly<Record<PageKind, RegExp>> = {
  claim:
    /\b(claims? (entry|form|edit\w*|detail|line|submission|builder|review|draft)|(new|edit|create|submit|draft|professional|corrected|replacement|secondary|medical) claim|charge (entry|capture|slip|sheet|review|posting|details?|lines?|ticket)|(post|enter|add|new|edit|review|capture|save|submit|approve|release|send|drop|checkout)( \w+)? charge|charges|super ?bills?|fee sheet|fee ticket|encounter (form|billing|charges?|sign)|cms ?-?1500|hcfa|837 ?p|dde|direct data entry|service lines?|professional (billing|services)|bill (this )?(visit|encounter|services?)|billing|coding|procedures? (and|&) (services|diagnos\w+)|check ?-?out|reclam\w+|factura(cion)? medica|invoice lines?|medical bill)\b/i,
  setup:
    /\b(fee ?schedules?|price ?list|charge ?(description )?master|cdm|master (file|list|table)|(code|item|procedure|fee|service) (master|catalog(ue)?|library|editor)|maintenance|set ?-?up|configur\w+|settings|preferences|administration|admin|templates?|macros?|defaults?|favou?rites?|preference list|rules?|edits? (builder|library)|claim edits?|auto(matic)? ?-?charg\w+|edit \d+|coverage rules|cross-? ?reference|config|explosion|order ?sets?|mapping|crosswalk|contract\w*|modell?ing|designer|dictionar\w+|code (set|map|list|group)s?|privileges?|credential\w+|layout|import)\b/i,
  lookup:
    /\b(look ?-?up|finder|search(es)?|filters?|find (a|your|codes?)|checker|advisor|pair check|ncci|eligibility|inquir\w+|compare|comparison|directory|validator)\b/i,
  payment:
    /\b(remit\w*|era\b|eob\b|835|explanation of benefits|(insurance|cash|deposit) (posting|post|entry|batch)|payments?|adjust\w+|write ?-?offs?|allowed|denials?|appeals?|statement|amount due|pay (my|your) bill|refunds?)\b/i,
  record:
    /\b(ledgers?|histor\w+|transactions?|claim status|status (inquiry|search)|work ?-?(list|queue)s?|queues?|reports?|dashboards?|analytics|statistics|productivity|audit|logs?|day ?-?sheets?|journals?|viewer|unbilled|volume|summary of|results|activity|inbox|archive|census|schedule|appointments?|calendar)\b/i,
  prose:
    /\b(messages?|chat|mail|e-?mail|compose|conversation|forum|thread|discussion|articles?|blog|guides?|guidelines?|documentation|manual|help|faq|polic(y|ies)|training|quiz|course|lesson|exam|tutorial|note|letter|(?<!(fee|charge) )ticket|wiki|news|companion)\b/i,
  request:
    /\b((prior|pre) ?-?(auth\w*|cert\w*|determination)|authori[sz]ation (request|form)|request (for )?(an? )?(auth\w*|service)|referrals?|good faith|estimates?|estimator|calculator|cost (of|to)|quote|out.of.pocket)\b/i,
  trade: tradeWords,
};

export const pageKinds = Object.keys(words) as readonly PageKind[];

/** The kinds that a title or heading speaks of. */
export function kindsIn(text: string): PageKind[] {
  return pageKinds.filter((kind) => text.length <= longestPageTitle && words[kind].test(text));
}

/** One claim, as the last step of the way to it: "Work queue ▸ claim", "Reports › Encounter 4471 - Larkmont". */
const wayToOne =
  /^.*[▸▶›»→>]\s*((?:edit |open )?(?:claim|encounter|visit|superbill)(?: ?#? ?[\w-]*\d[\w-]*)?)(?: [-–—|·] [^▸▶›»→>]*)?$/i;

/** A title that leads to one claim speaks of that, and not of the list it was opened from. */
function kindsInTitle(text: string): PageKind[] {
  return text.length <= longestPageTitle ? kindsIn(wayToOne.exec(text)?.[1] ?? text) : [];
}

/** What title, headings and buttons say of the page, each kind once from each place. */
export function signsIn(texts: readonly PageText[]): PageSign[] {
  const places = [...new Set(texts.map(({ from }) => from))].filter((from) => from !== "text");
  return places.flatMap((from) => {
    const kindsOf = from === "title" ? kindsInTitle : kindsIn;
    const said = texts.filter((text) => text.from === from).flatMap(({ text }) => kindsOf(text));
    return [...new Set(said)].map((kind) => ({ from, kind }));
  });
}
