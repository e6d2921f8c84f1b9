import type { Preferences } from "../preferences/preferences";
import { optionsWording as words } from "../words/en/options";
import { ownRulesWording } from "../words/en/own-rules";
import { shareWording } from "../words/en/share";
import { usualLineWording } from "../words/en/usual-line";
import { addressOf, type OptionsPlace, type PayerPart, payerCardParts } from "./options-place";
import type { OptionsView } from "./options-view";
import { payerList } from "./payer-list";

/** A setting that the search leads to. */
export interface FoundSetting {
  title: string;
  /** Where it is: "Payers", "Checks", the payer that is shown. */
  where: string;
  /** Its place on the page, as a hash. */
  address: string;
}

/** What is searched of the page, beside what is set. */
export type Searched = Pick<OptionsView, "payers" | "rules" | "today">;

interface Entry extends FoundSetting {
  /** By what it is found, in lower case and without accents. */
  words: string;
}

/** So many are shown; whoever sees more types another letter. */
const most = 8;

/** All that can be searched for: payers by name and id, checks by title and id, settings by their names. */
export function searchEntries(view: Searched, preferences: Preferences, place: OptionsPlace): Entry[] {
  const all = payerList(view.payers, preferences, view.today);
  const shown = all.find(({ id }) => place.view === "payers" && id === place.payer);
  const payers = all.map(({ id, name, found }) =>
    entry(name, words.views.payers, addressOf({ view: "payers", payer: id }), found),
  );
  const checks = view.rules.map(({ id, title }) =>
    entry(title, words.views.checks, addressOf({ view: "checks", rule: id }), `${id} ${id.replaceAll("-", " ")}`),
  );
  // Who has a payer before her means that one, where all have the like.
  const settings = shown
    ? [...payerEntries(shown), ...settingEntries()]
    : [...settingEntries(), ...payerEntries(shown)];
  return [...settings, ...payers, ...checks];
}

/** The entries that hold every word typed, those whose title begins with the text first. */
export function searchSettings(entries: readonly Entry[], text: string): FoundSetting[] {
  const typed = plain(text.trim());
  const parts = typed.split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const found = entries.filter((one) => parts.every((part) => one.words.includes(part)));
  const begins = ({ title }: Entry) => Number(plain(title).startsWith(typed));
  return found
    .toSorted((a, b) => begins(b) - begins(a))
    .slice(0, most)
    .map(({ words: _words, ...setting }) => setting);
}

/** A setting's name, and by what else it is looked for. */
type Named = string | readonly [title: string, more: Readonly<Record<string, string>> | string];

function settingEntries(): Entry[] {
  const { views } = words;
  const of = (view: Exclude<keyof typeof views, "add-payer" | "payers" | "checks">, ...named: Named[]) =>
    [views[view], ...named].map((one) => namedEntry(one, views[view], addressOf({ view })));
  return [
    entry(views["add-payer"], views.payers, addressOf({ view: "add-payer", name: "", id: "" })),
    namedEntry(
      [usualLineWording.title, usualLineWording.searched],
      words.views["usual-line"],
      addressOf({ view: "usual-line" }),
    ),
    ...of("own-rules", ownRulesWording.add),
    ...of("note", words.documentation.required, words.documentation.own, words.documentation.query),
    ...of("note", words.documentation.skeleton).slice(1),
    ...of("sites", words.siteAddress),
    ...of("cms", words.cmsFiles, words.descriptors),
    ...of("sidebar", [words.side, words.sides], [words.theme, words.themes], words.badge, words.width),
    ...of("sidebar", [words.writing, words.writings], [words.marks, words.marksChoices]).slice(1),
    ...of("sidebar", [words.beforeSaving, words.beforeSavingChoices]).slice(1),
    ...of("sidebar", [words.textSize, words.textSizes]).slice(1),
    ...of("counts", words.tally.title),
    ...of("share", shareWording.share.export, shareWording.share.import, shareWording.sync.keep),
    ...of("history", shareWording.history.undo),
    ...of("stored"),
  ];
}

/** What is set for a payer, by the part of its card. */
const ofPayer = (): Readonly<Record<PayerPart, readonly Named[]>> => ({
  policy: [
    words.enabled,
    [words.coverage, words.coverages],
    [words.priorAuthorization, words.priorAuthorizations],
    [words.sameDayVisit, words.sameDayVisits],
    [words.distinctModifier, words.distinctModifiers],
    ...[words.filingLimit, words.appealDays, words.correctedClaimDays, words.rows.diagnoses, words.limits],
    [words.rows.amount, words.amountSearched],
    [usualLineWording.inShort, usualLineWording.searched],
    ...[words.contact, words.portal, words.lookAgainOn],
  ],
  names: [words.aliases, words.ids, words.planOf, words.tryName],
  note: [words.requiredPrompts],
  checks: [words.payerCheckSearch],
  notes: [words.notes, words.datedNotes],
});

/** Each leads to its part of the payer that is shown; where none is, to the payers, of whom one is to be chosen. */
function payerEntries(shown: { id: string; name: string } | undefined): Entry[] {
  const where = shown ? shown.name : words.forAPayer;
  const named = ofPayer();
  return payerCardParts.flatMap((part) => {
    const address = addressOf({ view: "payers", ...(shown && { payer: shown.id, part }) });
    return named[part].map((one) => namedEntry(one, where, address));
  });
}

function namedEntry(named: Named, where: string, address: string): Entry {
  const [title, more] = typeof named === "string" ? [named, ""] : named;
  return entry(title, where, address, typeof more === "string" ? more : Object.values(more).join(" "));
}

function entry(title: string, where: string, address: string, more = ""): Entry {
  return { title, where, address, words: plain(`${title} ${where} ${more}`) };
}

/** As it is typed in haste: "Línea" is found by "linea", too. */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
