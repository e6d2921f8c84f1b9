import type { Translated } from "../../catalogue";
import type { payerRulesEnglish } from "../../en/rules/payers";
import { verbFor } from "../../verb-for";
import { spanishFew, spanishList } from "./terms";

export const payerRulesSpanish: Translated<typeof payerRulesEnglish> = {
  payerDiagnosis: {
    title: "un diagnóstico que este pagador no acepta",
    says: (diagnoses, payer) =>
      `${payer} no acepta ${spanishFew(diagnoses)}. Así lo fijó su consultorio en las opciones.`,
    pointElsewhere: "Señale el diagnóstico que la nota respalda, o vuelva a mirar la política del pagador.",
    pointAt: (accepted) => `Si la nota lo respalda, señale uno que se acepte: ${spanishList(accepted)}.`,
    taken: (diagnoses) => `se acepta: ${spanishList(diagnoses)}`,
    notTaken: (diagnoses) => `no se acepta: ${spanishList(diagnoses)}`,
  },
  payerModifierPreference: {
    title: "un modificador de servicio distinto que este pagador no quiere",
    anyX: "XE, XS, XP o XU",
    says: (found, payer, wanted) =>
      `${spanishList(found)} no ${verbFor(found, "es el modificador", "son los modificadores")} que este pagador quiere. ${payer} quiere ${wanted}, según lo fijó su consultorio en las opciones.`,
    remedy: (found, wanted) => `Reemplace ${spanishList(found)} por ${wanted}.`,
    asks: "¿Fue otro sitio, sin contacto con este, y la nota lo nombra?",
  },
  payerNotCovered: {
    title: "no cubierto por este pagador",
    remedy: "Verifique con el pagador antes del tratamiento, y diga al paciente por escrito cuánto puede costar.",
    onFile: (stance) => `en archivo: ${stance}`,
    stances: {
      covered: "cubierto",
      "not covered": "no cubierto",
      experimental: "experimental",
      cosmetic: "cosmético",
      "not-covered": "no cubierto",
    },
    setCosmetic: (code, payer) =>
      `Su consultorio tiene ${code} como cosmético para este pagador. Está fijado en las opciones para ${payer}.`,
    setNotCovered: (code, payer) =>
      `Su consultorio tiene ${code} como no cubierto para este pagador. Está fijado en las opciones para ${payer}.`,
    setRemedy: "Diga al paciente por escrito cuánto puede costar, y cobre según lo acordado.",
  },
  payerNotRecognised: {
    title: "un pagador no reconocido",
    says: (payer) => `«${payer}» no es un pagador que Claimside conozca. No se pudo revisar nada propio de él.`,
    remedy: "Agréguelo, o este nombre suyo, en las opciones.",
  },
  priorAuthorizationMissing: {
    title: "sin autorización previa donde el pagador la requiere",
    says: (payer) =>
      `La casilla 23 está vacía, y se requiere una autorización previa. ${payer} la requiere, según lo fijó su consultorio en las opciones.`,
    unsure: (payer) =>
      `No se pudo leer la casilla 23. ${payer} requiere una autorización previa, según lo fijó su consultorio en las opciones.`,
    remedy: "Escriba el número de autorización en la casilla 23, o pídaselo al pagador.",
    wanted: "se requiere autorización previa",
  },
};
