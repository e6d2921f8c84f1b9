import type { Translated } from "../catalogue";
import type { offerEnglish } from "../en/offer";

export const offerSpanish: Translated<typeof offerEnglish> = {
  offer: {
    says: (code) => `${code}: ¿una reclamación?`,
    spoken: (code) => `Claimside: ${code}, ¿una reclamación?`,
    open: "Abrir Claimside",
    dismiss: "Descartar en esta página",
  },

  form: {
    title: "Este formulario",
    question: "Claimside no está seguro de que esto sea un formulario de reclamación. ¿Debe abrirse aquí por sí solo?",
    always: "Siempre en este formulario",
    never: "Nunca en este formulario",
    hint: "Se recuerda para este formulario en este sitio: dónde están sus campos de código, no lo que contienen.",
    why: "¿Por qué este formulario?",
    remembered: {
      always: "A partir de ahora Claimside se abre por sí solo en este formulario.",
      never: "A partir de ahora Claimside no aparece en este formulario.",
    },
    notRemembered: "No se pudo recordar. Las ventanas privadas no guardan nada; si no es una, inténtelo de nuevo.",
  },
};
