import type { Translated } from "../catalogue";
import type { sourcesEnglish } from "../en/sources";
import { countIn } from "../plural";

const count = countIn("es");
const months = (some: number) => count(some, { one: "mes", other: "meses" });
const rhythms = { quarterly: "cada trimestre", yearly: "cada año" };

/** What is told of a source beside its title. */
export const sourcesSpanish: Translated<typeof sourcesEnglish> = {
  begun: (some) => `empezada ${months(some)} después de esta fecha`,
  old: (some) => `con ${months(some)} de antigüedad en esta fecha`,
  renewed: (age, publisher, rhythm) => `${age}; ${publisher} la renueva ${rhythms[rhythm]}`,
  advice: (publisher) => `consejo de ${publisher}`,
  asSet: "como está fijado ahora",
  edition: (of) => `edición ${of}`,
  read: (on) => `leído ${on}`,
  verification: {
    "read in the data file": "leído en el archivo de datos",
    "read in the cited page": "leído en la página citada",
    "read in a secondary source": "leído en una fuente secundaria",
    "own advice": "consejo propio",
  },
};
