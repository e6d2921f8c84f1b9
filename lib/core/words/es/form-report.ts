import type { Translated } from "../catalogue";
import type { formReportEnglish } from "../en/form-report";

export const formReportSpanish: Translated<typeof formReportEnglish> = {
  open: "Copiar un informe de este formulario",
  title: "Informe de este formulario",
  text: "Lo que se copiará",
  hint:
    "Para quien corrige Claimside cuando ha leído mal un formulario: cómo está hecho el formulario y como qué se tomaron sus " +
    "campos. No contiene ningún valor, nombre, fecha ni número de la página. Léalo entero y después cópielo.",
  cut: "El formulario es mayor de lo que cabe en un informe: este es su comienzo.",
  copy: "Copiar",
  close: "Cerrar",
  copied: "Copiado.",
  notCopied: "No se pudo copiar: seleccione el texto y cópielo a mano.",
  notMade: "No se pudo hacer un informe: la página ha cambiado. Inténtelo de nuevo.",
};
