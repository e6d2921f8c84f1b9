import type { Translated } from "../catalogue";
import type { viewEnglish } from "../en/view";
import { countIn } from "../plural";

const count = countIn("es");
const monthForms = { one: "mes", other: "meses" };

export const viewSpanish: Translated<typeof viewEnglish> = {
  gaps: {
    noPayer: "En este formulario no se nombra ningún pagador.",
    unknownPayer: "Claimside no conoce este pagador.",
    payerOff: "La orientación para este pagador.",
    notFound: (name) => `${name}: no se encontró en este formulario`,
  },
  skipped: {
    "rule-off": "Desactivada por su consultorio",
    "set-aside": "Apartada por su consultorio",
    "field-not-read": "No leído en este formulario",
    "field-empty": "Vacío",
    "payer-not-named": "En este formulario no se nombra ningún pagador",
    "payer-not-recognised": "No se reconoce el pagador",
    "payer-off": "La orientación para este pagador está desactivada",
    "not-asked": "Nada de lo que fijó su consultorio lo pide",
    "not-on-file": "No hay nada en archivo para este pagador",
    "note-not-read": "No se leyó ninguna nota de la visita",
  },
  checked: {
    fine: (count) => `Revisadas y en orden: ${count}`,
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
    renderingNpi: "NPI de quien prestó el servicio",
    x12Claim: (claim, count) => `reclamación ${claim} de ${count} en el texto X12`,
  },
  boxes: { plan: "plan", authorization: "aut.", modifiers: "mod" },
  payer: {
    insuranceType: (type) => `Tipo de seguro: ${type}`,
    authorization: "Autorización previa",
    coverage: "Cobertura",
    notOnFile: "No está en archivo.",
    notOnFileFor: (name) => `No está en archivo para ${name}.`,
    notRecognised: "No está en archivo porque no se reconoció ningún pagador.",
    askTool: "Mire en la herramienta de autorización del propio pagador y después fíjelo para este pagador.",
    askPolicies: "Mire en las políticas médicas del pagador o pregunte por escrito por su cobertura del código.",
    verify: "Verifíquelo con el pagador antes de confiar en ello.",
    off: (name) => `La orientación para ${name} está desactivada por su consultorio.`,
    offHere: "La orientación para este pagador está desactivada por su consultorio.",
  },
  age: {
    old: (months) => `con ${count(months, monthForms)} de antigüedad en esta fecha`,
    early: (months) => `empezada ${count(months, monthForms)} después de esta fecha`,
    renewed: { quarterly: "cada trimestre", yearly: "cada año" },
    renews: (age, publisher, renewed) => `${age}; ${publisher} la renueva ${renewed}`,
    edition: (edition, age) => `De la edición de ${edition}, ${age}.`,
  },
  links: {
    payer: "Lo fijado para este pagador",
    addPayer: "Agregar este pagador",
    note: "Lo que la nota debe decir",
    ownRules: "Revisiones propias",
    change: "Cambiar",
  },
  trademark:
    "CPT® es una marca registrada de la American Medical Association. No se incluyen descriptores de CPT; " +
    "quien lo use necesita su propia licencia de CPT.",
};
