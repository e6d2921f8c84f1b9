import type { PortalLayout } from "./layout";

/** The layouts that come with Claimside, one file a portal; only for portals whose words do not tell. */
export const portals: readonly PortalLayout[] = [];
