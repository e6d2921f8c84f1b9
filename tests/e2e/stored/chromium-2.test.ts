import { readStoredPages, storedPages } from "../stored-pages";

readStoredPages("chromium", storedPages(2, 2));
