import type { Translated } from "../catalogue";
import type { popupEnglish } from "../en/popup";

export const popupSpanish: Translated<typeof popupEnglish> = {
  states: {
    "not-here":
      "Los navegadores no dejan entrar extensiones en esta página. Abra el portal con sus reclamaciones y haga clic aquí de nuevo.",
    off: "Claimside no puede ver esta página.",
    "frame-off":
      "Activado. En esta página no hay ninguna línea de reclamación que Claimside conozca; un marco de ella aún no está permitido.",
    "not-running": "Activado, pero nada de Claimside se ejecuta todavía en esta página.",
    "at-work": "Activado.",
    offered: "Activado. Esto puede ser un formulario de reclamación.",
    closed: "Activado. La barra lateral se cerró en esta página.",
    "nothing-found": "Activado. En esta página no hay ninguna línea de reclamación que Claimside conozca.",
  },
  turnOn: (host) => `Activar en ${host}`,
  turnOnAll: (count) => (count === 2 ? "Activar en ambos" : `Activar en los ${count}`),
  refused: "El navegador no lo permitió; Claimside sigue desactivado aquí.",
  onFor: (host) => `Activado en ${host}`,
  locked: "Lo fija su organización.",
  whatThen:
    "Así revisa cada línea de la reclamación mientras usted escribe. El navegador pregunta una vez; no se envía nada.",
  onlyHere: "Activo solo en esta página, hasta que salga de ella.",
  onlyNow: "Revisar solo esta página, solo ahora",
  frame: (host) => `${host} (un marco de esta página)`,
  frames: "Uno por uno",
  framesHint: (hosts) => `Un marco de la página viene de ${hosts}. Los formularios de reclamación suelen estar en uno.`,
  line: (number, toFix) => `Línea ${number}: ${toFix > 0 ? `${toFix} por corregir` : "nada por corregir"}`,
  troubles: "Algo falló en esta página; es posible que no se muestre todo:",
  start: "Empezar en esta página",
  open: "Mostrar la barra lateral",
  openAgain: "Volver a mostrar la barra lateral",
  teach: "Enseñar este formulario",
  misread: "¿Mal leído? Enseñar este formulario",
  openOptions: "Opciones",
  openPractice: "Reclamación de práctica",
  sites: "Sitios y formularios",
};
