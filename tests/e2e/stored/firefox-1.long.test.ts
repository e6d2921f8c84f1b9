import { casesOf } from "../part-of-run";
import { readStoredPages, storedPages } from "../stored-pages";

// Chromium reads every page in the short part.
readStoredPages(
  "firefox",
  casesOf(storedPages(1, 2), (_, index) => index % 16 === 0),
);
