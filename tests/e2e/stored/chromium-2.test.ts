import { readStoredPages } from "../stored-pages";

readStoredPages("chromium", 2, 2);
