import type { Translated } from "../../catalogue";
import type { placesEnglish } from "../../en/rules/places";

export const placesSpanish: Translated<typeof placesEnglish> = {
  placeOfServiceImpossible: {
    title: "un lugar donde esto no se puede hacer",
    says: (place, code) => `El lugar de servicio ${place} no puede ser: ${code} exige tratar al paciente en persona.`,
    remedy: "Escriba el lugar donde se trató al paciente; 11 es el consultorio.",
  },
  placeOfServiceMissing: {
    title: "sin lugar de servicio",
    says: "El lugar de servicio está vacío.",
    remedy: "Escriba dónde se hizo; 11 es el consultorio.",
  },
  placeOfServiceUnknown: {
    title: "un lugar de servicio que no existe",
    says: (place) => `${place} no es un lugar de servicio que CMS haya asignado.`,
    remedy: "Escriba los dos dígitos de donde se hizo; 11 es el consultorio.",
  },
  placeOfServiceUnusual: {
    title: "un lugar de servicio inusual",
    says: (place, code) => `El lugar de servicio ${place} es inusual para ${code}.`,
    remedy: "Revíselo; 11 es el consultorio. Si es correcto, que la nota tenga el motivo.",
  },
};
