import type { Translated } from "../catalogue";
import type { viewEnglish } from "../en/view";

export const viewSpanish: Translated<typeof viewEnglish> = {
  gaps: {
    noPayer: "En este formulario no se nombra ningún pagador.",
    unknownPayer: "Claimside no conoce este pagador.",
    payerOff: "La orientación para este pagador.",
    notFound: (name) => `${name}: no se encontró en este formulario`,
  },
  skipped: {
    "rule-off": "Desactivado por su consulta",
    "set-aside": "Apartado por su consulta",
    "field-not-read": "No leído en este formulario",
    "field-empty": "Vacío",
    "payer-not-named": "En este formulario no se nombra ningún pagador",
    "payer-not-recognised": "No se reconoce el pagador",
    "payer-off": "La orientación para este pagador está desactivada",
    "not-asked": "Nada de lo que fijó su consulta lo pide",
    "not-on-file": "No consta nada para este pagador",
    "note-not-read": "No se leyó ninguna nota de la visita",
  },
  checked: {
    fine: (count) => `Revisadas: ${count}, todas bien`,
    lead: "Lo que se buscó y no se encontró, y lo que hay ahí:",
    skipped: (count) => `Sin mirar: ${count}`,
    otherLines: (values) => `otras líneas (24D): ${values}`,
    ofLine: (line) => ` de la línea ${line}`,
    none: "ninguno",
  },
  standings: {
    "may-fit": "Puede corresponder",
    "needs-support": "Necesita respaldo",
    "other-line": "En la línea de la visita",
    "not-for-this-code": "No para este código",
    "not-a-modifier": "No es un modificador",
  },
  line: {
    title: (number, count) => `Línea ${number} de ${count}`,
    code: "Código",
    modifiers: "Modificadores",
    units: "Unidades",
    placeOfService: "Lugar de servicio",
    diagnosisPointers: "Punteros de diagnóstico",
    charge: "Cargo",
    dateFrom: "Fecha de servicio",
    dateTo: "Hasta",
    renderingNpi: "NPI de quien presta el servicio",
    x12Claim: (claim, count) => `reclamación ${claim} de ${count} en el texto X12`,
  },
  boxes: { plan: "plan", authorization: "aut.", modifiers: "mod" },
  trademark:
    "CPT® es una marca registrada de la American Medical Association. No se incluyen descripciones de CPT; " +
    "quien lo use necesita su propia licencia de CPT.",
};
