import type { Preferences } from "./preferences";

/** What holds before a practice has set anything. */
export const defaultPreferences: Preferences = {
  version: 1,
  payers: {},
  rules: {},
  sidebar: {
    language: "browser",
    side: "right",
    theme: "system",
    width: 340,
    text: "normal",
    badge: "errors",
    writing: "on",
    marks: "on",
    beforeSaving: "errors",
  },
};
