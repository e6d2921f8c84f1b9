import type { Translated } from "../catalogue";
import type { welcomeEnglish } from "../en/welcome";

export const welcomeSpanish: Translated<typeof welcomeEnglish> = {
  pageTitle: "Le damos la bienvenida a Claimside",
  title: (code) => `Escriba ${code} en una reclamación. Vea qué puede denegarse antes de enviarla.`,
  promise:
    "Lee la reclamación en su pantalla, solo en este navegador. No se envía nada a ninguna parte, y necesita su permiso para cada portal.",
  skip: "Tres preguntas; puede omitir cualquiera. Todo está también en las opciones.",
  site: {
    title: "¿Dónde ingresa las reclamaciones?",
    label: "Dirección del portal",
    hint: "Cópiela de la barra de direcciones. O abra el portal y pulse el botón de Claimside en la barra de herramientas.",
    turnOn: "Activar",
    pending: "El navegador le pregunta ahora. Elija «Permitir» allí.",
    notAsked: "El navegador no conoce ese sitio. Copie la dirección de la barra de direcciones del portal.",
    on: (sites) => `Activado en ${sites}.`,
  },
  payers: {
    title: "¿Quién paga la mayoría de sus reclamaciones?",
    hint: "Cada uno se abre en las opciones, con lo que está en archivo y espacio para lo que usted ha aprendido.",
    other: "Otro pagador",
  },
  side: {
    title: "¿En qué lado de su pantalla hay espacio?",
    left: "Izquierda",
    right: "Derecha",
    failed: "No se pudo guardar. Inténtelo de nuevo en las opciones.",
  },
  practice: {
    title: "Pruébelo aquí",
    more: "Más reclamaciones para probar:",
    others: (titles) => `${titles.join(", ")}, y lo que usted cambie.`,
    again:
      "Esta página se muestra una vez. La reclamación de práctica está en la ventana del botón de la barra de herramientas.",
  },
};
