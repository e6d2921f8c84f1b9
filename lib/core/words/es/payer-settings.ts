import { usDate } from "../../values/us-date";
import type { Translated } from "../catalogue";
import type { payerSettingsEnglish } from "../en/payer-settings";
import { countIn } from "../plural";

const count = countIn("es");
const days = (some: number) => count(some, { one: "día", other: "días" });

/** What a practice has set for a payer, in the sidebar and in the list of payers. */
export const payerSettingsSpanish: Translated<typeof payerSettingsEnglish> = {
  rows: {
    enabled: "Orientación",
    coverage: "Cobertura",
    confirmed: "Cobertura confirmada",
    priorAuthorization: "Autorización previa",
    priorAuthorizationWhen: "Se requiere cuando",
    sameDayVisit: "Visita del mismo día",
    distinctModifier: "Modificador de servicio distinto",
    limits: "Límites",
    acceptedDiagnoses: "Diagnósticos aceptados",
    refusedDiagnoses: "Diagnósticos no aceptados",
    fee: "Monto contratado",
    usualLine: "Línea habitual",
    filingLimit: "Plazo de presentación",
    appeal: "Plazo de apelación",
    correctedClaim: "Plazo de la reclamación corregida",
    rules: "Reglas",
    requiredPrompts: "Puntos requeridos",
    contact: "Contacto",
    portal: "Portal del pagador",
    lookAgain: "Volver a mirar",
  },
  switchedOff: "desactivada",
  coverages: { covered: "cubierto", "not-covered": "no cubierto", cosmetic: "cosmético", unknown: "se desconoce" },
  authorizations: { wanted: "se requiere", "not-wanted": "no se requiere", unknown: "se desconoce" },
  sameDayVisits: { full: "se paga completa", half: "se paga a la mitad", records: "se piden expedientes" },
  modifiers: { "59": "59", X: "XE, XS, XP o XU", either: "cualquiera" },
  fee: (dollars, code) => `${dollars} por ${code}`,
  days,
  daysBy: (some, last) => `${days(some)}, a más tardar el ${usDate(last)}`,
  due: (on) => `pendiente desde el ${usDate(on)}`,
  dueOn: (on) => `el ${usDate(on)}`,
  weighed: (some) => `${some} con otro peso para este pagador`,
  list: {
    added: "agregado",
    planOf: (payer) => `plan de ${payer}`,
    ofItsOwn: (some) => count(some, { one: "propia", other: "propias" }),
    inherits: "hereda todo",
    set: (some) => count(some, { one: "fijada", other: "fijadas" }),
    nothingSet: "nada fijado",
    onFile: "como está en archivo",
    lookAgain: "volver a mirar",
  },
};
