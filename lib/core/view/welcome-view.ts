import { packs } from "../knowledge/codes";
import { practiceCases } from "../knowledge/codes/practice";
import { payers } from "../knowledge/payers";
import type { PracticeCase } from "../knowledge/practice-case";
import { hostOf } from "../portals/portal-file";
import type { Preferences, SidebarPreferences } from "../preferences/preferences";
import { welcomeWording } from "../words/en/welcome";
import { inLanguage } from "../words/facts";
import { type PracticeForm, practiceForm } from "./practice-form";
import { practiceQuiet } from "./practice-view";

/** Exactly what the page of the first day prints, as plain data. */
export interface WelcomeView extends Pick<SidebarPreferences, "side" | "theme"> {
  title: string;
  /** Hosts that Claimside is on for. */
  sites: string[];
  payers: { id: string; name: string }[];
  /** A claim with one thing wrong, and what mends it. */
  form: PracticeForm;
  mend: string;
  /** What the other claims with something wrong are called. */
  others: string[];
  quiet: string;
}

export function welcomeView({ sidebar }: Preferences, sites: readonly string[]): WelcomeView {
  const [first, ...others] = inLanguage(practiceCases).filter(({ fires }) => fires.length > 0);
  const { claim, mend } = first as PracticeCase;
  return {
    side: sidebar.side,
    theme: sidebar.theme,
    title: welcomeWording.title(packs.map(({ code }) => code).join(" or ")),
    sites: sites.map(hostOf),
    payers: payers.map(({ id, name }) => ({ id, name })),
    form: practiceForm(claim),
    mend,
    others: others.map(({ title }) => title),
    quiet: practiceQuiet(),
  };
}
