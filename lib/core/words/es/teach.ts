import type { Translated } from "../catalogue";
import type { teachEnglish } from "../en/teach";

export const teachSpanish: Translated<typeof teachEnglish> = {
  roles: {
    code: "Código de procedimiento",
    modifier: "Modificadores",
    units: "Unidades",
    placeOfService: "Lugar de servicio",
    diagnosisPointer: "Punteros de diagnóstico",
    charge: "Cargo",
    unitPrice: "Precio por unidad",
    dateFrom: "Fecha de servicio",
    dateTo: "Fecha final",
    renderingNpi: "NPI de quien prestó el servicio",
    paid: "Pagado",
    included: "En la reclamación",
    takenOut: "Retirado",
    payerName: "Pagador",
    payerId: "ID del pagador",
    insuranceType: "Tipo de seguro",
    birthDate: "Fecha de nacimiento",
    age: "Edad",
    icdIndicator: "Indicador ICD",
    diagnosis: "Diagnósticos",
    priorAuthorization: "Autorización previa",
    additionalInformation: "Información adicional",
    totalCharge: "Cargo total",
    x12: "Texto X12",
  },

  teach: {
    title: "Enseñar este formulario",
    question: (step, steps) => `Campo ${step} de ${steps}`,
    asks: {
      code: "Haga clic en un campo de código de procedimiento, en cualquier línea de servicio.",
      modifier:
        "Haga clic en el primer campo de modificador de una línea y después en los demás que no estén marcados.",
      units: "Haga clic en las unidades de una línea.",
      placeOfService: "Haga clic en el lugar de servicio, de una línea o de la reclamación.",
      diagnosisPointer: "Haga clic en los punteros de diagnóstico de una línea, cada casilla que no esté marcada.",
      charge: "Haga clic en el cargo de una línea.",
      payerName: "Haga clic en el nombre del pagador.",
    },
    keys: "Con el teclado: vaya al campo con Tab y pulse Enter; Escape pasa al siguiente.",
    shown: (count) => {
      if (count === 0) return "Aún no se ha mostrado nada.";
      return count === 1 ? "1 mostrado para esto." : `${count} mostrados para esto.`;
    },
    skip: "Omitir",
    next: "Siguiente",
    back: "Atrás",
    review: "Lo que se leería",
    nothingRead:
      "No se leería ninguna reclamación. Se necesita el código y dos tipos de campo más, como unidades y lugar de servicio. Empiece de nuevo o cancele.",
    payer: (name) => `Pagador: ${name}`,
    save: "Guardar",
    startAgain: "Empezar de nuevo",
    cancel: "Cancelar",
    saved: (host) =>
      `Guardado para ${host}. Claimside lee así este formulario a partir de ahora; figura en las opciones.`,
    notSaved: "No se pudo guardar. Las ventanas privadas no guardan nada; si no es una, inténtelo de nuevo.",
    close: "Cerrar",
    keeps: "Se guardan los lugares de los campos, no lo que contienen.",
  },

  options: {
    taught: "Formularios enseñados",
    taughtIntro:
      "Lo que usted enseñó a Claimside de un sitio: dónde están sus campos, nunca lo que contienen. Enseñe un formulario desde la ventana del botón de la barra de herramientas; si Claimside se abre en un formulario se responde en su barra lateral.",
    noTaught: "Aún no se ha enseñado nada.",
    layout: (host) => `El formulario de ${host}`,
    exportLayout: "Exportar",
    copyLayout: "Copiar como archivo de portal",
    copied: "Copiado. Péguelo como archivo propio en lib/core/portals.",
    notCopied: "El navegador no permitió copiar. Expórtelo en su lugar.",
    forgetLayout: "Quitar",
    ofForm: (does, host) => `${does}: el formulario de ${host}`,
    notCodes: (host) => `Sin códigos de procedimiento en ${host}`,
    allowCodeOf: (locator) => `Deshacer para ${locator}`,
    forms: (host) => `Formularios de ${host}`,
    readOnly: (host) => `No se escribe nada en los formularios de ${host}`,
    allowWriting: "Permitir de nuevo",
    answers: { always: "Se abre siempre", never: "No se abre nunca" },
    forgetForm: (answer, selector) => `Deshacer «${answer}» para ${selector}`,
    undo: "Deshacer",
  },
};
