import { portals } from "../portals";
import type { LayoutField, PortalLayout, SiteTeaching } from "../portals/layout";
import type { FormAnswer } from "../reading/reading";
import type { Habit, Preferences, SitePreferences, Writing } from "./preferences";

/** What is known of a site: what the practice taught stands over the layout that comes with Claimside. */
export function teachingFor(
  preferences: Preferences,
  site: string,
  authored: readonly PortalLayout[] = portals,
): SiteTeaching {
  const { notCodes = [], layout, always = [], never = [] } = siteOf(preferences, site);
  const fields = layout ?? authored.find((portal) => portal.site === site)?.fields ?? [];
  return { notCodes, fields, always, never };
}

/** The layout that the practice taught of a site, in the shape of a portal file. */
export function layoutOf(preferences: Preferences, site: string): PortalLayout {
  return { site, fields: siteOf(preferences, site).layout ?? [] };
}

/** The field at this selector holds no procedure code. */
export function withNotCode(preferences: Preferences, site: string, selector: string): Preferences {
  const { notCodes = [] } = siteOf(preferences, site);
  return withSite(preferences, site, { notCodes: [...notCodes.filter((known) => known !== selector), selector] });
}

/** Takes that back. */
export function withoutNotCode(preferences: Preferences, site: string, selector: string): Preferences {
  const { notCodes = [] } = siteOf(preferences, site);
  return withSite(preferences, site, { notCodes: notCodes.filter((known) => known !== selector) });
}

/** The site's form is laid out so, in place of what was taught before; no fields: the layout is forgotten. */
export function withLayout(preferences: Preferences, site: string, layout: readonly LayoutField[]): Preferences {
  return withSite(preferences, site, { layout: [...layout] });
}

/** On the form whose code fields these selectors find the sidebar always stands, or never; what was said before is gone. */
export function withFormAnswer(
  preferences: Preferences,
  site: string,
  answer: FormAnswer,
  selectors: readonly string[],
): Preferences {
  const rest = withoutFormAnswer(preferences, site, selectors);
  return withSite(rest, site, { [answer]: [...(siteOf(rest, site)[answer] ?? []), ...selectors] });
}

/** Nothing is said any more of the form whose code fields these selectors find. */
export function withoutFormAnswer(preferences: Preferences, site: string, selectors: readonly string[]): Preferences {
  const { always = [], never = [] } = siteOf(preferences, site);
  const others = (known: string[]) => known.filter((selector) => !selectors.includes(selector));
  return withSite(preferences, site, { always: others(always), never: others(never) });
}

/** How the sidebar stands on a site. */
export function habitOn(preferences: Preferences, site: string): Habit {
  return siteOf(preferences, site).sidebar ?? "errors";
}

/** It stands so from now on. */
export function withHabit(preferences: Preferences, site: string, habit: Habit): Preferences {
  const { sidebar: _before, ...rest } = siteOf(preferences, site);
  const changed = habit === "errors" ? rest : { ...rest, sidebar: habit };
  return putSite(preferences, site, changed);
}

/** Whether anything may be written into forms of a site: off there or off everywhere is off. */
export function writingOn(preferences: Preferences, site: string): Writing {
  return preferences.sidebar.writing === "off" ? "off" : (siteOf(preferences, site).writing ?? "on");
}

/** It may, or may not, from now on. */
export function withWriting(preferences: Preferences, site: string, writing: Writing): Preferences {
  const { writing: _before, ...rest } = siteOf(preferences, site);
  return putSite(preferences, site, writing === "on" ? rest : { ...rest, writing });
}

function withSite(preferences: Preferences, site: string, changes: SitePreferences): Preferences {
  return putSite(preferences, site, { ...siteOf(preferences, site), ...changes });
}

/** A site about which nothing is left to say is no longer there. */
function putSite(preferences: Preferences, site: string, parts: SitePreferences): Preferences {
  const { sites = {}, ...rest } = preferences;
  const { [site]: _before, ...others } = sites;
  const said = Object.entries(parts).filter(([, part]) => part.length > 0);
  const changed = said.length > 0 ? { ...sites, [site]: Object.fromEntries(said) as SitePreferences } : others;
  return Object.keys(changed).length > 0 ? { ...rest, sites: changed } : rest;
}

function siteOf({ sites = {} }: Preferences, site: string): SitePreferences {
  return Object.hasOwn(sites, site) ? (sites[site] ?? {}) : {};
}
