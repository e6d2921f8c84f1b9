import type { Preferences } from "../../lib/core/preferences/preferences";
import type { Reference } from "../../lib/core/reference/reference";

/** What the sidebar goes by, beside what the frames say. */
export interface Known {
  /** Nothing is said before they are there: it might be wrong. */
  preferences?: Preferences;
  reference?: Reference;
  /** The person closed it for this page. */
  isClosed: boolean;
  /** A form is being taught where it stands. */
  isAside: boolean;
}
