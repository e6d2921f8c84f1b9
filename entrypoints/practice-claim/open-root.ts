import type { OpenRoot } from "../../lib/page/dom/find-roots";

/** Nothing of this page is in a closed root but the sidebar, which is no part of the claim. */
export const openRoot: OpenRoot = (host) => host.shadowRoot;
