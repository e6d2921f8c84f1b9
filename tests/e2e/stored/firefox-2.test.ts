import { readStoredPages } from "../stored-pages";

readStoredPages("firefox", 2, 2);
