import type { Translated } from "../catalogue";
import type { outlineEnglish } from "../en/outline";
import { countIn } from "../plural";

const count = countIn("es");

export const outlineSpanish: Translated<typeof outlineEnglish> = {
  title: "Dibujar en la página lo que se tomó",
  all: "Todo",
  hint: "La fila, el encabezado y la etiqueta, como los vio Claimside. Escape lo quita.",
  part: { row: "fila", heading: "encabezado", label: "etiqueta", group: "grupo" },
  drawn: (fields, words) => {
    const around = fields === 1 ? "de él" : "de ellos";
    const read = fields === 1 ? "se leyó" : "se leyeron";
    const by = count(words, { one: `texto por el que ${read}`, other: `textos por los que ${read}` });
    const texts = words === 0 ? `ninguna palabra alrededor ${around}` : by;
    return `Dibujado en la página: ${count(fields, { one: "campo", other: "campos" })}, ${texts}.`;
  },
};
