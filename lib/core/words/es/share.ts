import type { Translated } from "../catalogue";
import type { shareEnglish } from "../en/share";
import { countIn } from "../plural";

const count = countIn("es");
const settings = (of: number) => count(of, { one: "opción", other: "opciones" });

/** What is counted of what is stored. */
const held = {
  setting: { one: "opción", other: "opciones" },
  site: { one: "sitio", other: "sitios" },
  change: { one: "cambio", other: "cambios" },
  month: { one: "mes", other: "meses" },
  table: { one: "tabla", other: "tablas" },
  part: { one: "parte", other: "partes" },
};

/** The words of the parts of the options page on files, history and what is stored. */
export const shareSpanish: Translated<typeof shareEnglish> = {
  share: {
    intro:
      "Sus opciones como archivo, para otro navegador o para todo el consultorio. No contiene reclamaciones. Un archivo " +
      "importado es desde entonces el del consultorio; lo que usted haya fijado de las mismas opciones cede ante él.",
    export: "Exportar las opciones",
    withLook: "Con el aspecto de la barra lateral de aquí",
    exported: (file) => `Sus opciones se entregaron al navegador como ${file}; él las guarda con sus descargas.`,
    import: "Abrir un archivo de opciones",
    opened: "Lo que cambiaría el archivo",
    nothingYet: "Nada cambia hasta que pulse Aplicar.",
    refused: "El archivo no se puede importar y nada cambió:",
    noDifference: "Todo lo de este archivo ya es así. No hay nada que aplicar.",
    differences: (some) =>
      `${some === 1 ? "Cambiaría" : "Cambiarían"} ${settings(some)}. Quite lo que deba quedar como está.`,
    locked: (says) => `${says} (lo fija su organización: aquí no tiene efecto)`,
    apply: (some) => `Aplicar ${count(some, { one: "cambio", other: "cambios" })}`,
    cancel: "Cancelar",
    applied: "Aplicado, y en el historial: ahí se puede deshacer.",
    notKept: "Nada cambió: el navegador no lo guardó. Su almacenamiento puede estar lleno.",
  },

  sync: {
    title: "Sus otros navegadores",
    intro:
      "La sincronización propia del navegador lleva sus opciones y el archivo del consultorio de uno de sus navegadores a " +
      "otro, mediante la cuenta con la que inició sesión en el navegador. Solo van opciones, entre ellas las notas sobre sus " +
      "pagadores, y nunca nada de una página. Los formularios enseñados, los recuentos, el historial y lo que fija su organización se quedan aquí.",
    keep: "Mantener mis opciones al día con mis otros navegadores",
    off: "Desactivado. No se transmite nada.",
    on: "Activado. Lo que cambia aquí o allí queda al día en unos segundos, y donde ambos cambiaron la misma opción vale el cambio posterior; el historial tiene el otro.",
    notKept: "Eso no se guardó: el almacenamiento del navegador puede estar lleno.",
    left: "Allí se guarda una copia de las opciones. Los navegadores con esto activado siguen con ella.",
    remove: "Quitar lo que se guarda allí",
    removed: "Quitado. Los navegadores con esto activado vuelven a poner allí lo suyo.",
    notRemoved: "No se quitó: la sincronización del navegador no respondió. Inténtelo de nuevo.",
    problems: "No todas las opciones están al día con sus otros navegadores.",
    unread:
      "Un Claimside más nuevo escribió lo que se guarda allí o aquí, y este no puede leerlo. Nada de ello se cambia. Actualice Claimside aquí.",
    notTaken:
      "El navegador no las aceptó; su sincronización o su almacenamiento puede estar lleno. Se intenta con el próximo cambio y cuando arranque el navegador.",
    unfit: (what) =>
      `Demasiado para la sincronización del navegador: ${what}. Lo que había allí antes se queda; todo lo demás está al día.`,
    more: (some) => `${some} más`,
  },

  history: {
    intro:
      "Lo que se cambió, lo último primero: los últimos 200 cambios o un megabyte de ellos, lo que sea menos. Los últimos 20 se pueden deshacer.",
    none: "Todavía no se ha cambiado nada.",
    from: {
      options: "en las opciones",
      sidebar: "en la barra lateral",
      import: "por una importación",
      undo: "al deshacer",
      sync: "en otro de sus navegadores, después que aquí",
    },
    inLayer: {
      practice: (says) => `En el archivo del consultorio: ${says}`,
      you: (says) => `Fijado por usted: ${says}`,
    },
    several: settings,
    more: (some) => `y ${some} más`,
    undo: "Deshacer",
    undoOf: (says) => `Deshacer: ${says}`,
    last: "Último cambio",
    dismiss: "Descartar",
    isUndone: "Deshecho.",
    tooOld: (most) => `Solo se pueden deshacer los últimos ${most} cambios.`,
    changedSince: (setting) => `Cambiado de nuevo desde entonces: ${setting}. Deshaga eso primero.`,
    forgotten: "El historial ya no lo tiene.",
    notKept: "No se deshizo: el navegador no lo guardó. Su almacenamiento puede estar lleno.",
  },

  stored: {
    intro:
      "Todo lo que Claimside guarda, en este navegador o, donde usted lo activó, en su sincronización. No hay en ello ninguna reclamación, nota ni paciente.",
    reading: "Buscando…",
    none: "nada",
    held: (what, some) => count(some, held[what]),
    bytes: (some) => count(some, { one: "byte", other: "bytes" }),
    wipe: "Borrar",
    wipeOf: (title) => `Borrar: ${title}`,
    wiped: (title) => `Borrado: ${title}.`,
    notWiped: (title) => `No se borró: ${title}. Inténtelo de nuevo.`,
    showKept: "Mostrarlo palabra por palabra",
    items: {
      you: "Lo que usted ha fijado",
      practice: "El archivo del consultorio",
      policy: "Lo que fija su organización",
      taught: "Formularios enseñados y respuestas a formularios",
      history: "Historial de opciones",
      kept: "Opciones que no se pudieron leer",
      tally: "Recuentos de qué pasó con los hallazgos",
      tables: "Tablas de CMS",
      synced: "Copia para sus otros navegadores",
      others: "Lo que dejó otra versión de Claimside",
    },
    bringsBack: "El historial puede devolverlo, hasta que también se borre.",
    isSynced:
      "En la sincronización propia del navegador, con lo último que aquí se anotó como al día. Borrarlo la desactiva; los navegadores que la tienen activada vuelven a poner allí lo suyo.",
    isManaged: "Fijado por directiva; solo su organización puede cambiarlo.",
    isKept: "Guardado palabra por palabra, pues otra versión puede entenderlo.",
  },
};
