import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");
const months = (some: number) => count(some, { one: "month", other: "months" });

/** What is told of a source beside its title, which stays as its publisher wrote it. */
export const sourcesEnglish = {
  begun: (some: number) => `begun ${months(some)} after this date`,
  old: (some: number) => `${months(some)} old on this date`,
  renewed: (age: string, publisher: string, rhythm: "quarterly" | "yearly") =>
    `${age}; ${publisher} renews it ${rhythm}`,
  advice: (publisher: string) => `advice of ${publisher}`,
  asSet: "as set now",
  edition: (of: string) => `${of} edition`,
  read: (on: string) => `read ${on}`,
  verification: {
    "read in the data file": "read in the data file",
    "read in the cited page": "read in the cited page",
    "read in a secondary source": "read in a secondary source",
    "own advice": "own advice",
  },
};

export const sourcesWording = catalogue("sources", sourcesEnglish);
