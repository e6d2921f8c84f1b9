import type { Translated } from "../../catalogue";
import type { pairsEnglish } from "../../en/rules/pairs";
import { codesNamed, type LineNamed } from "../../en/rules/terms";
import { verbFor } from "../../verb-for";
import { spanishDays, spanishFew, spanishLine, spanishLines, spanishList, spanishPeriod, termsSpanish } from "./terms";

export const pairsSpanish: Translated<typeof pairsEnglish> = {
  bundledProcedure: {
    title: "un código de destrucción del mismo día que incluye a este",
    denied: (code, others) =>
      `${code} se deniega junto a ${spanishLines(others)} de ese día. Aquí ningún modificador los distingue. ${termsSpanish.neverThePatients}`,
    orRemove: (tellApart) => `${tellApart} Si no, quite esta línea.`,
    doubtful: (others) =>
      `Nada en esta línea dice por qué ${spanishLines(others)} ${by(others, "es un procedimiento separado", "son procedimientos separados")}.`,
    tellApart: (distinct) =>
      `Agregue ${distinct} a esta línea si los dos sitios no se tocan y la nota los nombra; un diagnóstico diferente por sí solo no basta.`,
    passes: (modifiers) =>
      `${spanishList(modifiers)} ${verbFor(modifiers, "deja pasar el par, y no da", "dejan pasar el par, y no dan")} motivo`,
    elsewhere: "lo que libera el par está en la otra línea, donde pagadores distintos de Medicare quizá no miren",
    unreadHere: (code, others) =>
      `No se leyeron los modificadores: ${code} puede denegarse junto a ${spanishLines(others)}.`,
    unreadThere: (others) =>
      `No se leyeron los modificadores de ${spanishLines(others)}, y aquí ninguno libera el par.`,
    checkHere: (distinct) => `Revise que esta línea lleve ${distinct}, si se trataron otros sitios.`,
    checkThere: (distinct) => `Revise que una de las líneas lleve ${distinct}, si se trataron otros sitios.`,
    becauseHere: "modificadores de esta línea: no se leyeron",
    becauseThere: "modificadores de la otra línea: no se leyeron",
  },
  bundledService: {
    title: "un servicio del mismo día incluido en este",
    says: (others, code) =>
      `${spanishLines(others)} ${by(others, "está incluido", "están incluidos")} en ${code} del mismo día. Solo un modificador los distingue.`,
    remedy: (others) =>
      `Quite ${spanishFew(codesNamed(others))}, o agregue allí XS (o 59) si fue para otro sitio, sin contacto con este, u otro encuentro, y la nota lo muestra; un diagnóstico diferente por sí solo no basta. ${termsSpanish.neverThePatients}`,
    asks: "¿La nota muestra otro sitio, sin contacto con este, u otro encuentro?",
  },
  includedService: {
    title: "un servicio que nunca se paga junto a este",
    says: (others, code) =>
      `${spanishLines(others)} nunca ${by(others, "se paga", "se pagan")} junto a ${code}. Ningún modificador cambia eso.`,
    remedy: (others, anesthesia) => {
      const why = ` La anestesia por el clínico que trata (${spanishFew(anesthesia)}) es parte del servicio.`;
      return `Quite ${spanishFew(codesNamed(others))}.${anesthesia.length > 0 ? why : ""} ${termsSpanish.neverThePatients}`;
    },
    pair: (edition) => `par de NCCI con indicador 0, ${edition}`,
  },
  newPatientVisit: {
    title: "una visita de paciente nuevo del mismo día sin 25",
    says: (visits) =>
      `${spanishLines(visits)}: sin 25. No hay un par en archivo, pero el manual de NCCI juzga a un paciente nuevo como a cualquier otro.`,
    remedy:
      "Agregue 25 a la línea de la visita si la visita fue significativa y separada y su nota lo muestra; si no, quite la visita.",
    noPair: (edition) => `sin par de NCCI, ${edition}`,
  },
  visit24SameDay: {
    title: "una visita del mismo día con 24 en lugar de 25",
    says: (visits) =>
      `24 pero no 25: ${spanishLines(visits)}. 24 pasa el filtro, pero es para los días después de un procedimiento.`,
    remedy: "Agregue 25 si la visita fue separada del procedimiento de ese día; 24 puede quedar por uno anterior.",
  },
  visitComplexity: {
    title: "el complemento para visitas complejas junto a una visita con 25",
    says: (addOns) => `${spanishLines(addOns)} no se paga con una visita que lleva 25.`,
    remedy:
      "Quite esa línea; solo se paga cuando el 25 es por una visita de bienestar, una vacuna o un servicio preventivo de ese día.",
    with25: (visit) => `${spanishLine(visit)}: 25`,
  },
  visitInGlobalPeriod: {
    title: "una visita dentro del período global sin 24",
    says: (visits, code, days) =>
      `${spanishLines(visits)} ${by(visits, "está", "están")} dentro del período global de ${code}. Este incluye las visitas de seguimiento, durante ${spanishPeriod(days)}.`,
    remedy: "Quite la visita, o agregue 24 a su línea si fue por otra cosa y su nota lo muestra.",
    after: (visit, days) => `${spanishLine(visit)}: ${spanishDays(days)} después`,
  },
  visitWithout25: {
    title: "una visita del mismo día sin 25",
    says: (visits, code) =>
      `A ${spanishLines(visits)} le${by(visits, "", "s")} falta 25 el día de ${code}. Sin él la visita está incluida.`,
    remedy: `Agregue 25 a la línea de la visita si la visita fue significativa y separada y su nota lo muestra; si no, quite la visita. ${termsSpanish.neverThePatients}`,
    unsure: (visits) =>
      `No se pudieron leer los modificadores de ${spanishLines(visits)}. No se sabe si la visita lleva 25.`,
    check: "Revise que la línea de la visita lleve 25, si la visita fue significativa y separada.",
  },
};

/** The verb that goes with what the lines hold. */
function by(lines: readonly LineNamed[], one: string, several: string): string {
  return verbFor(codesNamed(lines), one, several);
}
