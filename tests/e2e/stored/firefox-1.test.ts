import { readStoredPages, storedPages } from "../stored-pages";

readStoredPages("firefox", storedPages(1, 2));
