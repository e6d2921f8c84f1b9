import type { Translated } from "../../catalogue";
import type { datesEnglish } from "../../en/rules/dates";
import { spanishDays, spanishLine, spanishPeriod } from "./terms";

export const datesSpanish: Translated<typeof datesEnglish> = {
  dateFuture: {
    title: "una fecha en el futuro",
    says: (date, today) => `${date} es posterior a hoy, ${today}.`,
    remedy: "Corrija la fecha; un servicio se factura después de haberse hecho.",
  },
  dateInvalid: {
    title: "una fecha que no está en el calendario",
    says: (date) => `${date} no es una fecha del calendario.`,
    remedy: "Escriba el día del tratamiento.",
  },
  dateMissing: {
    title: "sin fecha de servicio",
    says: "La fecha de servicio está vacía.",
    remedy: "Escriba el día del tratamiento.",
  },
  dateRange: {
    title: "más de un día en una línea",
    says: (from, to, code) => `De ${from} a ${to}: ${code} es un servicio de un solo día.`,
    remedy: "Ponga en ambas fechas el día del tratamiento; facture los otros días en sus propias líneas.",
    from: (date) => `desde: ${date}`,
    to: (date) => `hasta: ${date}`,
  },
  inOtherGlobalPeriod: {
    title: "dentro del período global de otro procedimiento",
    says: (days, nearest, period) =>
      `${spanishDays(days)} después de ${spanishLine(nearest)}, sin 79 ni 58. Su período global es de ${spanishPeriod(period)}.`,
    remedy: (condition) =>
      `Agregue 79 si el ${condition} no tiene nada que ver con él, o 58 si esto se planificó entonces y la nota lo dice.`,
    before: (line, days) => `${spanishLine(line)}: ${spanishDays(days)} antes`,
  },
  repeatInGlobalPeriod: {
    title: "una repetición dentro del período global",
    says: (code, days, date, period) =>
      `${code} otra vez ${spanishDays(days)} después del ${date}, sin 58. Su período global es de ${spanishPeriod(period)}.`,
    remedy: "Agregue 58 si la repetición se planificó de antemano y la nota lo dice; si no, revise la fecha.",
    date: (date) => `fecha: ${date}`,
    earlier: (date) => `anterior: ${date}`,
    unrelated: (modifier) => `${modifier} dice «no relacionado», y el mismo código sí lo está`,
  },
  rulesNotOnFile: {
    title: "una fecha para la que no hay reglas en archivo",
    says: (date, last) => `${date}: las reglas en archivo terminan el ${last}.`,
    remedy:
      "Busque en CMS la regla final y los archivos de NCCI de ese año, y lo que el pagador haya publicado desde entonces.",
    until: (last) => `en archivo hasta: ${last}`,
  },
  timelyFiling: {
    title: "vencido el plazo de presentación del pagador",
    says: (days, limit) => `${spanishDays(days)} desde el servicio; el plazo de este pagador es de ${limit}.`,
    remedy:
      "Revise la fecha; si es correcta, presente la reclamación enseguida, con prueba de una presentación anterior o el motivo de la demora.",
    limit: (days) => `plazo de presentación: ${spanishDays(days)}`,
  },
};
