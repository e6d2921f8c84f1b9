import { usDate } from "../../values/us-date";
import type { Translated } from "../catalogue";
import type { saidEnglish } from "../en/said";

export const saidSpanish: Translated<typeof saidEnglish> = {
  verdict: {
    words: {
      fix: "Corregir antes de enviar",
      "in-progress": "Línea en curso",
      look: "Mire esto",
      "not-checked": "Revisión incompleta",
      ready: "Línea lista",
    },
    inProgress: "Se revisa cuando usted sale de la línea.",
    passed: (checks) => (checks === 1 ? "1 revisión en orden." : `${checks} revisiones en orden.`),
    nothingElse: (aside) =>
      `Nada más está mal. ${aside === 1 ? "Un hallazgo está apartado" : `${aside} hallazgos están apartados`}.`,
    nothingWrong: (unread, aside) => {
      const besides = aside > 0 ? `; ${aside} ${aside === 1 ? "apartado" : "apartados"}` : "";
      return `No hay nada mal en lo que se leyó. ${unread === 1 ? "Una cosa no se leyó" : `${unread} cosas no se leyeron`}${besides}.`;
    },
    toFix: (count) => `${count} por corregir`,
    toKnow: (count) => `${count} para saber`,
    unread: (count) => `${count} sin revisar`,
    aside: (count) => `${count} ${count === 1 ? "apartado" : "apartados"}`,
    charge: (charge) => ` ${charge} en esta línea.`,
    beforeSending: (counts) => `${counts} antes de enviar`,
  },
  reasons: {
    claim: ["aquí es correcto", "el formulario se leyó mal"],
    payer: ["este pagador lo paga así"],
    "every claim": ["así lo hemos decidido"],
  },
  aside: (says, until, because) =>
    `${says} Apartado${until && ` hasta el ${usDate(until)}`}${because && `: ${because}`}.`,
  mark: {
    kind: { error: "Por corregir", warning: "Para saber", info: "Para saber", unsure: "Sin revisar" },
    more: (count) => `${count} más en la barra lateral`,
  },
  saving: { show: "Mostrar", dismiss: "Descartar" },
  unsafe: {
    "not-trusted": "No se aplicó: lo pulsó un script, no usted. Púlselo usted.",
    "not-ours": "No se aplicó: la pulsación no vino de aquí. Pulse el botón de la barra lateral.",
    held: "No se aplicó: la tecla se mantuvo pulsada. Suéltela y púlsela una vez.",
    framed: "No se aplicó: esta página está dentro de otra. Abra el formulario en una pestaña propia.",
    "out-of-sight": "No se aplicó: el botón no está del todo a la vista. Desplácese hasta él y púlselo de nuevo.",
    "not-visible":
      "No se aplicó: la página oculta la barra lateral o el formulario. Cierre lo que los oculta y pulse de nuevo.",
    covered: "No se aplicó: algo tapa la barra lateral. Ciérrelo o muévalo y pulse de nuevo.",
    moved: "No se aplicó: la página movió la barra lateral. Espere a que esté quieta y pulse de nuevo.",
    "too-new": "No se aplicó: lo que usted pulsó acababa de aparecer ahí. Mírelo y pulse de nuevo.",
    withdrawn: "No se aplicó: esta página cambiaba una y otra vez la barra lateral. Escriba usted el valor.",
  },
};
