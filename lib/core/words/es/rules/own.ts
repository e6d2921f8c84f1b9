import type { Translated } from "../../catalogue";
import type { ownEnglish } from "../../en/rules/own";

export const ownSpanish: Translated<typeof ownEnglish> = {
  notRead: {
    says: (name, title) => `No se pudo leer: ${name}. No se revisó: ${title}.`,
    ofClaim: (name) => `Revise usted en esta reclamación: ${name}.`,
    ofThisLine: (name) => `Revise usted en esta línea: ${name}.`,
    ofLine: (name, line) => `Revise usted en la línea ${line}: ${name}.`,
    because: (name) => `${name}: sin leer`,
  },
  own: {
    remedy: "Mire esto antes de enviar la reclamación",
    diagnoses: (diagnoses) => `diagnósticos señalados: ${diagnoses}`,
    note: (prompt, state) => `nota de la visita, ${prompt}: ${state}`,
    states: { documented: "documentado", denied: "negado", missing: "falta" },
    saw: (field, found) => `${field}: ${found}`,
    thatDay: (lines) => `${lines} ese día`,
    noneThatDay: (codes) => `sin ${codes} ese día`,
  },
};
