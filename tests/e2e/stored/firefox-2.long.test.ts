import { casesOf, inSample } from "../part-of-run";
import { readStoredPages, storedPages } from "../stored-pages";

readStoredPages("firefox", casesOf(storedPages(2, 2), inSample("firefox", 1)));
