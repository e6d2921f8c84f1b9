import { packs } from "../knowledge/codes";
import { practiceCases, practiceDay } from "../knowledge/codes/practice";
import type { PracticeCase } from "../knowledge/practice-case";
import type { Preferences, SidebarPreferences } from "../preferences/preferences";
import { usDate } from "../values/us-date";
import { practiceWording } from "../words/en/practice";
import { inLanguage } from "../words/facts";
import { type PracticeForm, practiceForm } from "./practice-form";

/** Exactly what the page of the practice claim prints, as plain data. */
export interface PracticeView extends Pick<SidebarPreferences, "side" | "theme"> {
  /** At least one. */
  cases: readonly PracticeCaseView[];
  asOf: string;
  quiet: string;
}

/** A case as it is chosen and drawn. */
export interface PracticeCaseView {
  id: string;
  title: string;
  mend: string;
  form: PracticeForm;
  note: string;
}

export function practiceView({ sidebar: { side, theme } }: Preferences): PracticeView {
  return {
    cases: inLanguage(practiceCases).map(viewOf),
    asOf: practiceWording.asOf(usDate(practiceDay)),
    quiet: practiceQuiet(),
    side,
    theme,
  };
}

/** Said where the sidebar stands, while nothing calls for it. */
export function practiceQuiet(): string {
  return practiceWording.quiet(packs.map(({ code }) => code).join(" or "));
}

function viewOf({ id, title, mend, claim, note }: PracticeCase): PracticeCaseView {
  return { id, title, mend, form: practiceForm(claim), note };
}
