import type { FieldRole } from "../reading/reading";

/** How a site lays out its claim form, where the words of the form do not tell. */
export interface PortalLayout {
  /** The match pattern of the site in the address bar: "https://portal.example/*". */
  site: string;
  fields: readonly LayoutField[];
}

export interface LayoutField {
  role: FieldRole;
  /**
   * Finds the field of every line, from the top document, in every state of the form; " >>> " enters a shadow root or a
   * frame. It holds names and positions only, never a value.
   */
  selector: string;
}

/** What is known of a site beside its words. */
export interface SiteTeaching {
  /** Selectors of fields that hold no procedure code, whatever their words say. */
  notCodes: readonly string[];
  fields: readonly LayoutField[];
  /** Selectors of the code fields of forms on which the sidebar always stands, and of those it stays away from. */
  always: readonly string[];
  never: readonly string[];
}

export const nothingTaught: SiteTeaching = { notCodes: [], fields: [], always: [], never: [] };
