import { readStoredPages, storedPages } from "../stored-pages";

readStoredPages("firefox", storedPages(2, 2));
