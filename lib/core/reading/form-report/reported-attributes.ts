/** The attributes that a report may hold, by what may be told of them. What stands in a field is in none of them. */
export const reportedAttributes = {
  class: "class",
  id: "name",
  name: "name",
  type: "name",
  role: "name",
  slot: "name",
  scope: "name",
  contenteditable: "name",
  "aria-haspopup": "name",
  "aria-autocomplete": "name",
  "aria-expanded": "name",
  "aria-hidden": "name",
  "aria-disabled": "name",
  "aria-readonly": "name",
  "aria-level": "name",
  "aria-rowindex": "name",
  "aria-label": "text",
  "aria-description": "text",
  "aria-roledescription": "text",
  "aria-placeholder": "text",
  placeholder: "text",
  title: "text",
  colspan: "column",
  rowspan: "column",
  "aria-colspan": "column",
  "aria-rowspan": "column",
  "aria-colindex": "column",
  disabled: "flag",
  readonly: "flag",
  hidden: "flag",
} as const satisfies Record<string, "class" | "name" | "text" | "column" | "flag">;

/** The attributes by which one element names others, by their ids. */
export const referringAttributes = [
  "for",
  "headers",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
] as const;

export type ReportedAttribute = keyof typeof reportedAttributes;
export type ReferringAttribute = (typeof referringAttributes)[number];
