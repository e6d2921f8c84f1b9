import type { Translated } from "../catalogue";
import type { claimEnglish } from "../en/claim";

export const claimSpanish: Translated<typeof claimEnglish> = {
  form: {
    sure: "Dice lo que dice una reclamación.",
    maybe: "Dice algo de lo que dice una reclamación, y no todo.",
    no: "No dice lo que dice una reclamación.",
    x12: "Contiene una reclamación como texto X12.",
    never: "Usted dijo: nunca en este formulario.",
    always: "Usted dijo: siempre en este formulario.",
    noCode: "Ninguna línea del formulario tiene un código que Claimside conozca.",
    titled: (otherwise) => `Su título habla de ${otherwise.join(", y de ")}.`,
    found: (parts) => `Junto al código se encontró: ${parts.join(", ")}.`,
  },
  parts: {
    modifier: "modificadores",
    units: "unidades",
    charge: "un cargo",
    unitPrice: "un precio por unidad",
    diagnosisPointer: "punteros de diagnóstico",
    placeOfService: "un lugar de servicio",
    dateFrom: "una fecha",
    dateTo: "una fecha final",
  },
  otherwise: {
    setup: "configuración: precios, reglas o plantillas",
    lookup: "buscar algo",
    payment: "pagos o denegaciones",
    record: "una lista o un informe",
    prose: "un texto o mensaje",
    request: "una solicitud o un estimado",
    trade: "otro ramo",
  },
  visit: {
    says: {
      supports: "La nota respalda una visita separada.",
      "does-not-show": "La nota no muestra una visita separada.",
      "could-not-tell": "Por la nota no se pudo saber si la visita fue separada.",
    },
    reasons: {
      "another-problem": "Otro problema",
      "treatment-changed": "Un cambio de tratamiento",
      "history-and-exam": "Historial o examen más allá de las lesiones",
    },
  },
  ownPrompt: {
    looksFor: (words) => `Su consultorio busca: ${words.join(", ")}.`,
    noWords: "Su consultorio busca: todavía ninguna palabra.",
  },
};
