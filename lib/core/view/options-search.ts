import type { Preferences } from "../preferences/preferences";
import { addressOf } from "./options-place";
import type { OptionsView } from "./options-view";
import { optionsWording as words } from "./options-wording";
import { ownRulesWording } from "./own-rules-wording";
import { payerList } from "./payer-list";
import { shareWording } from "./share-wording";

/** A setting that the search leads to. */
export interface FoundSetting {
  title: string;
  /** Where it is: "Payers", "Checks". */
  where: string;
  /** Its place on the page, as a hash. */
  address: string;
}

interface Entry extends FoundSetting {
  /** By what it is found, in lower case. */
  words: string;
}

/** So many are shown; whoever sees more types another letter. */
const most = 8;

/** All that can be searched for: payers by name and id, checks by title and id, settings by their names. */
export function searchEntries(view: OptionsView, preferences: Preferences): Entry[] {
  const payers = payerList(view.payers, preferences, view.today).map(({ id, name, found }) =>
    entry(name, words.views.payers, addressOf({ view: "payers", payer: id }), found),
  );
  const checks = view.rules.map(({ id, title }) =>
    entry(title, words.views.checks, addressOf({ view: "checks", rule: id }), id.replaceAll("-", " ")),
  );
  return [...settingEntries(), ...payers, ...checks];
}

/** The entries that hold every word typed, those whose title begins with the text first. */
export function searchSettings(entries: readonly Entry[], text: string): FoundSetting[] {
  const typed = text.trim().toLowerCase();
  const parts = typed.split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const found = entries.filter((one) => parts.every((part) => one.words.includes(part)));
  const begins = ({ title }: Entry) => Number(title.toLowerCase().startsWith(typed));
  return found
    .toSorted((a, b) => begins(b) - begins(a))
    .slice(0, most)
    .map(({ words: _words, ...setting }) => setting);
}

function settingEntries(): Entry[] {
  const { views } = words;
  const of = (view: Exclude<keyof typeof views, "add-payer" | "payers" | "checks">, ...titles: string[]) =>
    [views[view], ...titles].map((title) => entry(title, views[view], addressOf({ view })));
  return [
    entry(views["add-payer"], views.payers, addressOf({ view: "add-payer", name: "", id: "" })),
    ...of("own-rules", ownRulesWording.add),
    ...of("note", words.documentation.required, words.documentation.own, words.documentation.query),
    ...of("note", words.documentation.skeleton).slice(1),
    ...of("sites", words.siteAddress),
    ...of("cms", words.cmsFiles, words.descriptors),
    ...of("sidebar", words.side, words.theme, words.badge, words.width, words.textSize),
    ...of("counts", words.tally.title),
    ...of("share", shareWording.share.export, shareWording.share.import, shareWording.sync.keep),
    ...of("history", shareWording.history.undo),
    ...of("stored"),
  ];
}

function entry(title: string, where: string, address: string, more = ""): Entry {
  return { title, where, address, words: `${title} ${where} ${more}`.toLowerCase() };
}
