import type { Translated } from "../../catalogue";
import type { modifiersEnglish } from "../../en/rules/modifiers";
import { verbFor } from "../../verb-for";
import { spanishFew, spanishList, spanishTimesADay } from "./terms";

export const modifiersSpanish: Translated<typeof modifiersEnglish> = {
  abnModifierConflict: {
    title: "modificadores de aviso que se contradicen",
    says: (modifiers) => `${spanishList(modifiers)} no pueden ir juntos.`,
    removeStray: (stray) => `Quite ${spanishList(stray)}, que este pagador no conoce.`,
    keepOne: "Deje uno: GA con un aviso firmado, GZ sin él, o GY (puede ir con GX) para lo que la ley excluye.",
    because: (one, other) => `${one} con ${other} en una línea`,
  },
  abnModifierPayer: {
    title: "un modificador de aviso de Medicare para otro pagador",
    says: (stray) =>
      `${spanishList(stray)} solo ${verbFor(stray, "corresponde", "corresponden")} a reclamaciones para Medicare Original.`,
    remove: (stray) => `Quite ${spanishList(stray)}.`,
    removeOfPlan: (stray) =>
      `Quite ${spanishList(stray)}; a un plan Medicare Advantage se le pide una determinación de la organización antes del servicio.`,
    unsure: (notices) =>
      `No se leyeron el pagador ni el tipo de seguro: ${spanishList(notices)} ${verbFor(notices, "es", "son")} de Medicare.`,
    check: (notices) => `Revise que la reclamación sea para Medicare, o quite ${spanishList(notices)}.`,
  },
  distinctModifierWithoutPair: {
    title: "un modificador de servicio distinto sin nada de lo que distinguirse",
    says: (modifiers) => `Ninguna línea de ese día necesita ${spanishFew(modifiers)}.`,
    remedy: (modifiers) => `Quite ${spanishList(modifiers)}, o agregue la línea del otro procedimiento.`,
    noPair: "ningún procedimiento emparejado en esa fecha",
  },
  duplicateModifier: {
    title: "el mismo modificador dos veces",
    says: (twice) => `${spanishFew(twice)} ${verbFor(twice, "está", "están")} más de una vez en esta línea.`,
    remedy: (twice) => `Quite lo repetido: ${spanishList(twice)}.`,
  },
  modifier22Support: {
    title: "22 sin respaldo",
    says: (parts) =>
      `22 declara un trabajo sustancialmente mayor que el usual. El número de ${parts} por sí solo no lo respalda.`,
    remedy: "Tenga listos una declaración breve de la diferencia y el informe del procedimiento, o quite 22.",
  },
  modifier51Alone: {
    title: "51 sin otro procedimiento",
    says: "51 marca un procedimiento adicional; no hay otro a su lado.",
    remedy: "Quite 51; un procedimiento solo no lo lleva.",
    noOther: "ningún otro código de 10000 a 69999 en esa fecha",
  },
  modifier59AndX: {
    title: "59 y un modificador X en una línea",
    says: (modifiers) => `${spanishList(modifiers)} dicen lo mismo.`,
    keep59: (exact) => `Deje 59, como quiere este pagador, y quite ${spanishList(exact)}.`,
    keepExact: (exact) => `Deje ${spanishList(exact)}, que es más exacto, y quite 59.`,
    removeAll: (modifiers) => `Quite ${spanishList(modifiers)}: ninguna línea de ese día los necesita.`,
  },
  modifierNotForThisCode: {
    title: "un modificador que no puede ir con este código",
    says: (wrong, code) => `${spanishFew(wrong)} no ${verbFor(wrong, "puede", "pueden")} ir en la línea de ${code}.`,
    remedy: (wrong, ofVisits) => {
      const where = `; ${spanishList(ofVisits)} ${verbFor(ofVisits, "va", "van")} en la línea de una visita, si acaso`;
      return `Quite ${spanishList(wrong)} de esta línea${ofVisits.length > 0 ? where : ""}.`;
    },
  },
  modifierUnknown: {
    title: "un modificador que no existe",
    says: (unknown) => `${spanishFew(unknown)} no ${verbFor(unknown, "es un modificador", "son modificadores")}.`,
    remedy: (unknown) => `Quite ${spanishList(unknown)}, o escriba lo que se quiso poner.`,
  },
  placeOfServiceAsModifier: {
    title: "un lugar de servicio en una casilla de modificador",
    says: (places) =>
      `${spanishFew(places)} ${verbFor(places, "es un lugar de servicio, no un modificador", "son lugares de servicio, no modificadores")}.`,
    remedy: (places) => `Quite ${spanishList(places)} de los modificadores; el lugar de servicio va en la casilla 24B.`,
  },
  reducedServiceReason: {
    title: "52 o 53 sin un motivo en la casilla 19",
    says: (reduced) =>
      `${spanishList(reduced)} ${verbFor(reduced, "necesita", "necesitan")} un motivo, y la casilla 19 está vacía.`,
    unsure: (reduced) => `No se pudo leer la casilla 19. Debería dar el motivo de ${spanishList(reduced)}.`,
    remedy: "Diga en la casilla 19 qué se omitió o por qué se interrumpió.",
  },
  repeatModifier: {
    title: "76 o 77 en un servicio que se paga una vez al día",
    says: (repeats, most) =>
      `${spanishList(repeats)} ${verbFor(repeats, "repite", "repiten")} un servicio que se paga ${spanishTimesADay(most)}.`,
    remedy: (repeats) => `Quite ${spanishList(repeats)} y facture una unidad por el día.`,
    notRecognised: "no reconocido",
  },
  sideModifier: {
    title: "un lado en un código que no lo tiene",
    says: (sides, code) =>
      `${spanishList(sides)} ${verbFor(sides, "nombra un lado", "nombran lados")}, pero ${code} no tiene.`,
    replace: (sides, distinct) =>
      `Reemplace ${spanishList(sides)} por ${distinct}, si la nota nombra sitios que no se tocan`,
    remove: (sides) => `Quite ${spanishList(sides)}`,
    askFirst: (remove, payer) => `${remove}; pregunte antes a ${payer} si quiere un lado.`,
    mayAsk: (payer, date) => `${payer} puede pedir un lado desde ${date}, según informan otros`,
  },
};
