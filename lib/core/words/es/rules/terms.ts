import type { Translated } from "../../catalogue";
import { codesNamed, type LineNamed, type termsEnglish } from "../../en/rules/terms";
import { countIn, listIn } from "../../plural";

export const spanishCount = countIn("es");
export const spanishList = listIn("es");

export const termsSpanish: Translated<typeof termsEnglish> = {
  list: spanishList,
  few: spanishFew,
  line: spanishLine,
  lines: spanishLines,
  neverThePatients: "Una denegación así no se puede cobrar al paciente.",
  asksTwoSites: "¿La nota nombra los dos sitios, y no se tocan?",
  distinct: { X: "XS", "59": "59", either: "XS (o 59)" },
  usualDiagnosis: (code, title) => `${code} es ${title?.toLowerCase() ?? "el más común"}`,
  thisPayer: "este pagador",
  notRead: "sin leer",
  empty: "en blanco",
  none: "ninguno",
  seen: {
    modifiers: (modifiers) => `modificadores: ${modifiers}`,
    payer: (payer) => `pagador: ${payer}`,
    pointedAt: (diagnoses) => `diagnóstico señalado: ${spanishList(diagnoses)}`,
    pointers: (pointers) => `punteros: ${pointers}`,
    dateOfService: (date) => `fecha de servicio: ${date}`,
    today: (date) => `hoy: ${date}`,
    placeOfService: (place) => `lugar de servicio: ${place}`,
    units: (units) => `unidades: ${units}`,
    charge: (charge) => `cargo: ${charge}`,
    box: (box, stands) => `casilla ${box}: ${stands}`,
    sameDate: "la misma fecha",
    pair: (edition) => `par de NCCI, ${edition}`,
    setInOptions: (what) => `fijado en las opciones: ${what}`,
  },
};

/** "A, B y 2 más". */
export function spanishFew(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return spanishList(unique.length > 3 ? [...unique.slice(0, 2), `${unique.length - 2} más`] : unique);
}

/** "17110 en la línea 2". */
export function spanishLine({ code, index }: LineNamed): string {
  return `${code} en la línea ${index + 1}`;
}

/** "17110 en la línea 2", "17110 en 3 líneas", "17110, 99213 y 2 más". */
export function spanishLines(lines: readonly LineNamed[]): string {
  const codes = codesNamed(lines);
  if (lines.length === 1) return lines.map(spanishLine).join();
  return codes.length === 1 ? `${codes.join()} en ${lines.length} líneas` : spanishFew(codes);
}

/** Whose global period of so many days after the day itself it is: "11 días calendario: el día y 10 más". */
export function spanishPeriod(days: number): string {
  return `${days + 1} días calendario: el día y ${days} más`;
}

/** "una vez al día", "3 veces al día". */
export function spanishTimesADay(count: number): string {
  return `${count === 1 ? "una vez" : `${count} veces`} al día`;
}

export function spanishDays(count: number): string {
  return spanishCount(count, { one: "día", other: "días" });
}
