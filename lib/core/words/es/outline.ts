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
    const them = fields === 1 ? "lo" : "los";
    const around = fields === 1 ? "de él" : "de ellos";
    const read = count(words, { one: `texto por el que se ${them} leyó`, other: `textos por los que se ${them} leyó` });
    const texts = words === 0 ? `ninguna palabra alrededor ${around}` : read;
    return `Dibujado en la página: ${count(fields, { one: "campo", other: "campos" })}, ${texts}.`;
  },
};
