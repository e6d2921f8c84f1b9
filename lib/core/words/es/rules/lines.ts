import type { Translated } from "../../catalogue";
import type { linesEnglish } from "../../en/rules/lines";
import { spanishCount, spanishTimesADay, termsSpanish } from "./terms";

export const linesSpanish: Translated<typeof linesEnglish> = {
  chargeMissing: {
    title: "sin cargo",
    isZero: "El cargo es cero.",
    isEmpty: "El cargo está vacío.",
    remedy: "Escriba la tarifa del consultorio.",
  },
  documentationIncomplete: {
    title: "una nota sin lo que este pagador pide",
    says: (prompts) => {
      const count = spanishCount(prompts.length, {
        one: "punto requerido no está documentado",
        other: "puntos requeridos no están documentados",
      });
      return `${count} en la nota. Requerido según lo fijó su consultorio en las opciones: ${prompts.join("; ")}.`;
    },
    remedy: "Pregunte al clínico si fue así, y que la nota lo diga antes de enviar la reclamación.",
  },
  duplicateLine: {
    title: "el mismo servicio dos veces en una fecha",
    says: (code, date) =>
      `${code} se factura otra vez para ${date}. Una segunda línea de la misma fecha se deniega por duplicada.`,
    remedy: (parts) => `Elimine esta línea; una línea por fecha cubre todas las ${parts}.`,
    date: (date) => `fecha: ${date}`,
    alsoOn: (line) => `también en la línea ${line}`,
  },
  npiInvalid: {
    title: "un NPI de quien prestó el servicio que no puede ser un NPI",
    says: (npi) => `${npi} no es un NPI. Necesita diez dígitos, y el último verifica los demás.`,
    remedy: "Corrija el NPI de quien prestó el servicio; busque dígitos intercambiados o que falten.",
    because: (npi) => `NPI de quien prestó el servicio: ${npi}`,
  },
  totalCharge: {
    title: "un total que no es la suma de las líneas",
    says: (total) => `El cargo total es ${total}.`,
    saysWithSum: (total, sum) => `El cargo total es ${total}; las líneas suman ${sum}.`,
    setTo: (sum) => `Ponga el total en ${sum}, o corrija el cargo de una línea.`,
    enter: "Escriba los cargos de las líneas y su suma.",
    total: (total) => `total: ${total}`,
    sum: (sum) => `suma de las líneas: ${sum}`,
    notAllRead: "no se leyeron todas",
  },
  unitsAboveOne: {
    title: "más unidades de las que permite un día",
    says: (units, most) => `${units} unidades; este código se paga ${spanishTimesADay(most)}.`,
    remedy: (most, parts) =>
      `Ponga las unidades en ${most}, sin importar cuántas ${parts} se trataron. Ningún modificador levanta el límite; se puede apelar, pero una excepción iría contra la política de CMS. ${termsSpanish.neverThePatients}`,
    most: (most) => `máximo por día: ${most}`,
  },
  unitsMissing: {
    title: "sin unidades",
    areZero: "Las unidades son 0.",
    areEmpty: "Las unidades están vacías.",
    remedy: (units) => `Ponga las unidades en ${units}.`,
  },
};
