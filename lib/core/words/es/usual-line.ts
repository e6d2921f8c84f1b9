import type { Translated } from "../catalogue";
import type { usualLineEnglish } from "../en/usual-line";
import { countIn } from "../plural";

const count = countIn("es");

/** The words of the usual line in the options. */
export const usualLineSpanish: Translated<typeof usualLineEnglish> = {
  inShort: "Línea habitual",
  title: "Línea habitual, para todos los pagadores",
  intro: "Lo que casi siempre escribe en una línea. Lo fijado para un pagador prevalece, casilla por casilla.",
  of: (code) => `Línea habitual de ${code}`,
  searched:
    "lugar de servicio puntero de diagnóstico cargo unidades predeterminado llenar casillas vacías 24b 24e 24f 24g",
  boxes: { placeOfService: "Lugar", diagnosisPointers: "Puntero", charge: "Cargo ($)", units: "Unidades" },
  none: "Lo que casi siempre escribe: con una pulsación se llenan con ello las casillas vacías de una línea.",
  fills: (boxes) => `Una pulsación llena las casillas vacías con ${boxes}.`,
  paid: (code, units) => `${code} se paga por ${count(units, { one: "unidad", other: "unidades" })} al día.`,
  grey: "En gris: lo que vale donde aquí no se fija nada.",
  problems: {
    placeOfService: (found) => `«${found}» no es un lugar; no se guardó.`,
    diagnosisPointers: (found) => `«${found}» no tiene de 1 a 4 letras de la A a la L; no se guardó.`,
    charge: (found) => `«${found}» no es un monto; no se guardó.`,
    units: (found) => `«${found}» no es un número de 1 a 999; no se guardó.`,
  },
};
