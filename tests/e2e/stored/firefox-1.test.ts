import { readStoredPages } from "../stored-pages";

readStoredPages("firefox", 1, 2);
