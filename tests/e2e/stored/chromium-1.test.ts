import { readStoredPages, storedPages } from "../stored-pages";

readStoredPages("chromium", storedPages(1, 2));
