import { readStoredPages } from "../stored-pages";

readStoredPages("chromium", 1, 2);
