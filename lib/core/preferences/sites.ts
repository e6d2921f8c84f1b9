import { portals } from "../portals";
import type { LayoutField, PortalLayout, SiteTeaching } from "../portals/layout";
import type { Preferences, SitePreferences } from "./preferences";

/** What is known of a site: what the practice taught stands over the layout that comes with Claimside. */
export function teachingFor(
  preferences: Preferences,
  site: string,
  authored: readonly PortalLayout[] = portals,
): SiteTeaching {
  const { notCodes = [], layout } = siteOf(preferences, site);
  return { notCodes, fields: layout ?? authored.find((portal) => portal.site === site)?.fields ?? [] };
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

/** A site about which nothing is left to say is no longer there. */
function withSite(preferences: Preferences, site: string, changes: SitePreferences): Preferences {
  const { sites = {}, ...rest } = preferences;
  const { [site]: _before, ...others } = sites;
  const said = Object.entries({ ...siteOf(preferences, site), ...changes }).filter(([, list]) => list.length > 0);
  const changed = said.length > 0 ? { ...sites, [site]: Object.fromEntries(said) as SitePreferences } : others;
  return Object.keys(changed).length > 0 ? { ...rest, sites: changed } : rest;
}

function siteOf({ sites = {} }: Preferences, site: string): SitePreferences {
  return Object.hasOwn(sites, site) ? (sites[site] ?? {}) : {};
}
