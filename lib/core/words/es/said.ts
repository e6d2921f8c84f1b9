import { usDate } from "../../values/us-date";
import type { Translated } from "../catalogue";
import type { saidEnglish } from "../en/said";

export const saidSpanish: Translated<typeof saidEnglish> = {
  verdict: {
    words: {
      fix: "Corregir antes de enviar",
      "in-progress": "Línea en curso",
      look: "Mire esto",
      "not-checked": "No revisado del todo",
      ready: "Lista",
    },
    inProgress: "Se revisa cuando usted deja la línea.",
    passed: (checks) => (checks === 1 ? "1 revisión pasada." : `${checks} revisiones pasadas.`),
    nothingElse: (aside) =>
      `Nada más está mal. ${aside === 1 ? "Un hallazgo está apartado" : `${aside} hallazgos están apartados`}.`,
    nothingWrong: (unread, aside) => {
      const besides = aside > 0 ? `; ${aside} ${aside === 1 ? "apartado" : "apartados"}` : "";
      return `Nada mal en lo que se leyó. ${unread === 1 ? "Una cosa no se leyó" : `${unread} cosas no se leyeron`}${besides}.`;
    },
    toFix: (count) => `${count} por corregir`,
    toKnow: (count) => `${count} para saber`,
    unread: (count) => `${count} sin revisar`,
    aside: (count) => `${count} ${count === 1 ? "apartado" : "apartados"}`,
    charge: (charge) => ` ${charge} en esta línea.`,
    beforeSending: (counts) => `${counts} antes de enviar`,
  },
  reasons: ["este pagador lo paga así", "es correcto en esta reclamación", "el formulario se leyó mal"],
  aside: (says, until, because) => `${says} Apartado${until && ` hasta ${usDate(until)}`}${because && `: ${because}`}.`,
  mark: {
    kind: { error: "Por corregir", warning: "Por saber", info: "Por saber", unsure: "Sin revisar" },
    more: (count) => `${count} más en la barra lateral`,
  },
  saving: { show: "Mostrar", dismiss: "Descartar" },
  unsafe: {
    "not-trusted": "Sin aplicar: lo pulsó un script, no usted. Púlselo usted mismo.",
    "not-ours": "Sin aplicar: la pulsación no vino de aquí. Pulse el botón de la barra lateral.",
    held: "Sin aplicar: la tecla se mantuvo pulsada. Suéltela y púlsela una vez.",
    framed: "Sin aplicar: esta página está dentro de otra. Abra el formulario en una pestaña propia.",
    "out-of-sight": "Sin aplicar: el botón no está del todo a la vista. Desplácese hasta él y púlselo de nuevo.",
    "not-visible":
      "Sin aplicar: la página oculta la barra lateral o el formulario. Cierre lo que los oculta y pulse de nuevo.",
    covered: "Sin aplicar: algo tapa la barra lateral. Ciérrelo o muévalo y pulse de nuevo.",
    moved: "Sin aplicar: la página movió la barra lateral. Espere a que esté quieta y pulse de nuevo.",
    "too-new": "Sin aplicar: lo que usted pulsó acababa de aparecer ahí. Mírelo y pulse de nuevo.",
    withdrawn: "Sin aplicar: esta página cambiaba una y otra vez la barra lateral. Escriba el valor usted mismo.",
  },
};
