import { usDate } from "../../values/us-date";
import type { Translated } from "../catalogue";
import type { optionsEnglish } from "../en/options";
import { countIn } from "../plural";
import { payersSpanish } from "./payers";
import { sidebarSpanish } from "./sidebar";

const count = countIn("es");
const payers = (of: number) => count(of, { one: "pagador", other: "pagadores" });

const rowsRead = (rows: number) => `${rows.toLocaleString("en-US")} ${rows === 1 ? "fila leída" : "filas leídas"}`;

/** What stands below the user is given in English. */
const belows: Readonly<Record<string, string>> = {
  "practice file": "lo del archivo del consultorio",
  "on file": "lo que está en archivo",
  "as delivered": "lo de fábrica",
};

/** What holds once the user's own word is taken back. */
const backTo = (below: string) => `Volver a ${belows[below] ?? below}`;

/** The words of the options page. */
export const optionsSpanish: Translated<typeof optionsEnglish> = {
  pageTitle: "Opciones de Claimside",
  ...payersSpanish,
  title: "opciones",
  sections: "Secciones",
  views: {
    payers: "Pagadores",
    "add-payer": "Agregar pagador",
    "usual-line": "Línea habitual",
    checks: "Revisiones",
    "own-rules": "Revisiones propias",
    note: "Nota de la visita",
    sites: "Sitios y formularios",
    cms: "Tablas de CMS",
    sidebar: "Barra lateral",
    counts: "Recuentos",
    share: "Compartir y restaurar",
    history: "Historial",
    stored: "Lo que se guarda",
  },
  practiceClaim: "Reclamación de práctica",
  search: "Buscar opciones",
  searchResults: "Resultados",
  nothingFound: (text) =>
    `Nada se llama «${text}». Pruebe con un pagador, un identificador, una revisión o una opción.`,
  changed: (some) => count(some, { one: "cambio", other: "cambios" }),
  off: "Desactivada",
  countOff: (some) => count(some, { one: "desactivada", other: "desactivadas" }),
  origins: {
    default: "sin fijar",
    practice: "archivo del consultorio",
    you: "fijado por usted",
    policy: "por directiva",
  },
  back: backTo,
  backOf: (title, below) => `${backTo(below)}: ${title}`,

  checkSearch: "Buscar una revisión",
  checkFilters: { all: "Todas", changed: "Cambiadas", off: "Desactivadas", aside: "Apartadas" },
  noCheckFound: "Ninguna revisión se llama así.",
  checkId: (id) => `Su identificador es ${id}.`,
  checkDelivered: (severity) => `De fábrica: ${severity}.`,
  checkWritten: (severity) => `Escrita por su consultorio: ${severity}.`,
  forPayers: (some) => `${payers(some)} con peso propio`,
  weightForAll: "Para todos los pagadores",
  weightForPayers: "Para pagadores concretos",
  weightForPayer: "Darle otro peso para un pagador",
  choosePayer: "Elija un pagador",
  payerCheckSearch: "Buscar una revisión para darle otro peso con este pagador",
  payerChecksNone: "Cada revisión pesa lo mismo que para todos los pagadores. Busque una arriba para darle otro peso.",
  asideUntil: "Hasta",
  asideBecause: "Motivo",
  asideNeedsReason: "Un error solo se aparta con un motivo.",
  asideFor: "Para",
  asideAll: "Todos los pagadores",
  setAside: "Apartar",
  setAsideHint:
    "No se dice nada de ella hasta el final de ese día, o hasta que usted lo revoque. Se muestra como apartada.",
  saved: {
    saved: "Todos los cambios guardados",
    saving: "Guardando…",
    failed: "No se guardó. Cambie algo para volver a intentarlo.",
  },
  problems: "Algunas opciones guardadas no se pudieron leer. Todo lo demás se conservó.",
  locked: sidebarSpanish.sidebar.aside.held,
  sidebar: "Barra lateral",
  sidebarIntro: "Dónde está la orientación y cómo se ve. Las barras abiertas cambian enseguida.",
  side: "Lado de la barra lateral",
  sides: { right: "Derecha", left: "Izquierda" },
  badge: "Número en el botón de la barra de herramientas",
  badges: { errors: "Errores abiertos", nothing: "Ninguno" },
  writing: "Escritura en formularios",
  writings: { on: "Al pulsar el botón de la tarjeta", off: "Nunca" },
  marks: "Marcas en el formulario",
  beforeSaving: "Antes de guardar",
  beforeSavingChoices: {
    errors: "Decir qué errores están abiertos",
    warnings: "Decir qué errores y advertencias están abiertos",
    off: "No decir nada",
  },
  marksChoices: { on: "Junto a cada campo con un hallazgo", off: "Ninguna" },
  width: "Ancho (píxeles)",
  widthProblem: (found, { least, most }) =>
    `El ancho es un número entero de ${least} a ${most}; «${found}» no lo es, así que no se guardó.`,
  textSize: "Tamaño del texto",
  textSizes: { normal: "Normal", large: "Grande", larger: "Más grande" },
  theme: "Tema",
  themes: { system: "Como el sistema", light: "Claro", dark: "Oscuro" },

  asides: {
    title: "Apartada",
    inShort: (of) => (of.includes(null) ? "apartada" : `apartada para ${payers(of.length)}`),
    says: (rule, payer, { until, because }) =>
      `${rule}: para ${payer ?? "todos los pagadores"}${until ? `, hasta el ${usDate(until)}` : ""}${because ? `; motivo: ${because}` : ""}`,
    takeBackOf: (rule, payer) => `Revocar: ${rule}, para ${payer ?? "todos los pagadores"}`,
  },

  tally: {
    title: "Qué pasó con los hallazgos",
    intro:
      "Se cuenta aquí, en este navegador: cuántas veces cada revisión dijo algo de una línea terminada. No se guarda nada de una reclamación.",
    none: "Todavía no se ha contado nada.",
    month: "Mes",
    allMonths: "Todos los meses",
    monthOf: (month) => `${month.slice(5)}/${month.slice(0, 4)}`,
    heads: ["Revisión", "Mostrado", "Atendido", "Apartado"],
    export: "Exportar los recuentos",
    wipe: "Borrar los recuentos",
  },

  rules: "Reglas",
  rulesIntro: "Cuánto pesa cada revisión para todos los pagadores.",
  ruleDefault: (severity) => `De fábrica (${severity.toLowerCase()})`,
  ownRuleDefault: (severity) => `Como se escribió (${severity.toLowerCase()})`,
  payerRules: (changed) =>
    changed === 0
      ? "Reglas para este pagador"
      : `Reglas para este pagador (${count(changed, { one: "cambiada", other: "cambiadas" })})`,
  payerRuleDefault: (setting) => `Como para todos (${setting.toLowerCase()})`,

  documentation: {
    title: "Documentación",
    intro: "Lo que toda nota debe contener, pague quien pague, y los textos que piden lo que falta.",
    required: "Requerido para todos los pagadores",
    own: "Puntos propios",
    newPrompt: "Nombre del punto nuevo",
    newEmpty: "Primero dé al punto un nombre con letras o dígitos.",
    newTaken: (title) => `Ya hay un punto llamado «${title}».`,
    add: "Agregar punto",
    wordsOf: (title) => `Palabras de «${title}»`,
    wordsHint: "Una palabra o frase por línea. Cualquiera de ellas en la nota lo documenta, salvo que esté negada.",
    wordsProblem: "Como máximo 30 líneas de hasta 60 caracteres cada una; esto no se guardó.",
    query: "Consulta al clínico",
    skeleton: "Esquema de la nota",
    placeholder: (placeholder) =>
      `${placeholder} representa lo que falta. No sugiera ninguna respuesta ni mencione el pago.`,
  },

  cmsFiles: "Archivos de CMS",
  cmsFilesIntro:
    "Cargue los archivos vigentes tal como los publica CMS (pares de NCCI y unidades médicamente improbables " +
    "para profesionales, valores relativos): zip, txt o csv, en cualquier orden. Se leen aquí, y solo se conservan las " +
    "filas de los códigos que Claimside conoce.",
  cms: {
    kinds: { ptp: "Pares de NCCI", mue: "Unidades médicamente improbables (MUE)", pfs: "Valores relativos" },
    edition: (kind, edition) => `${kind}, ${edition}`,
    file: (file, rows, kept, on) =>
      `${file} · ${rowsRead(rows)}, ${count(kept, { one: "conservada", other: "conservadas" })} · cargado el ${on}`,
    loaded: (titles, rows) => `Se cargó: ${titles} (${rowsRead(rows)}).`,
    unreadable: (why) => `Los archivos no se pudieron leer: ${why}.`,
    choose: "Suelte aquí los archivos de CMS, o elíjalos",
    loading: "Leyendo",
    cancel: "Cancelar",
    remove: "Quitar",
    timeLeft: (seconds) =>
      seconds < 90
        ? `${seconds === 1 ? "falta" : "faltan"} cerca de ${count(seconds, { one: "segundo", other: "segundos" })}`
        : `faltan cerca de ${Math.round(seconds / 60)} minutos`,
    none: (delivered) => `Ninguno cargado. Incluido con Claimside: ${delivered}.`,
  },

  descriptors: "Descriptores oficiales",
  descriptorsIntro:
    "Claimside no incluye ninguno: pertenecen a la American Medical Association. Un consultorio con licencia de CPT puede escribirlos aquí.",
  descriptor: (code) => `Descriptor oficial de ${code}`,

  sites: "Sitios",
  sitesIntro:
    "Claimside solo funciona en los sitios de esta lista. En los demás no hace absolutamente nada. Si la reclamación está en un marco de otro sitio, active también ese sitio.",
  noSites: "Todavía no está activado en ningún sitio.",
  siteAddress: "Dirección del sitio",
  siteHint: "Por ejemplo, https://portal.example. El navegador pregunta antes de dar acceso.",
  turnOn: "Activar",
  sitePending: "El navegador le está preguntando ahora. Elija «Permitir» ahí.",
  noAddress: (found) =>
    `Se esperaba una dirección web como https://portal.example, se encontró «${found}». Cópiela de la barra de direcciones del portal.`,
  siteNotAllowed: (pattern) =>
    `El navegador no permitió ${pattern}, así que Claimside sigue desactivado ahí. Pulse otra vez «Activar» y elija «Permitir».`,
  siteNotAsked: "El navegador no conoce ese sitio. Copie la dirección de la barra de direcciones del portal.",
  wantedSites: (sites) => `Su organización quiere Claimside en estos sitios; solo usted puede activarlo: ${sites}.`,
  turnOnAll: (some) => `Activar en todos (${some})`,
  turnOff: (host) => `Desactivar ${host}`,
};
