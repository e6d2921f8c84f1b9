import type { Translated } from "../catalogue";
import type { preferencesEnglish } from "../en/preferences";
import { countIn } from "../plural";

const count = countIn("es");

/** What is said of settings that cannot be read, of files that cannot be imported, and of policy. */
export const preferencesSpanish: Translated<typeof preferencesEnglish> = {
  unread: (why) => `No se pudo leer el almacenamiento del navegador (${why}); se usan los valores predeterminados.`,
  leftOut: (path, why) => `La opción ${path} se dejó fuera: ${why}.`,
  ofFile: (title, why) => `${title}: ${why}.`,
  inPractice: (problem) => `En el archivo del consultorio: ${problem}`,
  inPolicy: (problem) => `En la directiva de su organización: ${problem}`,
  found: (expected, found) => `se esperaba ${expected}, se encontró ${found}`,
  tooDeep: (levels) => `algo anidado a más de ${levels} niveles`,
  nearestKey: (key, nearest) => `no existe la clave ${key}; la más cercana es "${nearest}"`,
  onlyKeys: (key, known) => `no existe la clave ${key}, solo ${known.join(", ")}`,
  keyNotAllowed: "este nombre no se permite aquí",
  ownRuleId: 'el identificador de una regla propia es como "own/wart-same-day"',
  mostOwnRules: (most) => `puede haber como máximo ${most} reglas propias`,
  lacks: (key, expected) => `no tiene "${key}", ${expected}`,
  noPayerId: (id) => `"${id}" no es un identificador de pagador como "aetna"`,
  noRuleId: (id) => `"${id}" no es un identificador de regla`,
  noCode: (code) => `"${code}" no es un código de procedimiento`,
  ownPromptId: 'el identificador de un punto propio es como "own/sun-advice"',
  noSite: (site) => `"${site}" no es un sitio como "https://portal.example/*"`,
  mostSites: (most) => `se pueden enseñar como máximo ${most} sitios`,
  mostPolicySites: (most) =>
    `La lista de sitios contiene más del máximo de ${most} patrones como "https://portal.example/*".`,
  noEffect: {
    check: (path, id) => `La opción ${path} no tiene efecto: ninguna revisión tiene el identificador "${id}"`,
    payer: (path, id) => `La opción ${path} no tiene efecto: ningún pagador tiene el identificador "${id}"`,
    nearest: (problem, nearest) => `${problem}; el más cercano es "${nearest}"`,
  },

  import: {
    tooLarge: (megabytes) =>
      `Se esperaba un archivo de opciones de 10 MB como máximo, se encontró uno de ${megabytes} MB. Elija un archivo que Claimside haya exportado.`,
    noJson:
      "Se esperaba un archivo JSON que Claimside haya exportado, se encontró texto que no es JSON. Elija otro archivo.",
    twice: (key) =>
      `La clave ${key} aparece dos veces en un mismo lugar del archivo, y solo una de las dos puede valer. Quite una.`,
    newer: (version, current) =>
      `El archivo lo escribió un Claimside más nuevo (versión ${version} de sus opciones; este lee la ${current}). Actualice Claimside y vuelva a importarlo.`,
    tooMany: (most, found) =>
      `Se esperaba un archivo de ${most} opciones como máximo, se encontraron ${found}. Elija un archivo que Claimside haya exportado.`,
    more: (parts) =>
      `Y ${count(parts, { one: "parte más no se pudo leer", other: "partes más no se pudieron leer" })}.`,
  },

  expected: {
    object: "un objeto",
    oneOf: (values) => `uno de ${values.map((value) => `"${value}"`).join(", ")}`,
    days: "un número entero de días de 1 a 3660",
    day: 'un día como "2026-12-31"',
    text: (most) => `un texto de ${most.toLocaleString("en-US")} caracteres como máximo`,
    someText: (most) => `un texto de 1 a ${most} caracteres`,
    trueOrFalse: "true o false",
    diagnoses: 'una lista de códigos ICD-10-CM o sus comienzos, como "L70.0" o "L70"',
    name: "un nombre de 1 a 200 caracteres",
    payerId: 'el identificador de un pagador como "aetna"',
    names: "una lista de nombres, cada uno de 1 a 200 caracteres",
    payerIds: "una lista de identificadores de pagador, cada uno de 1 a 200 caracteres",
    fees: 'un monto en dólares de EE. UU. por cada código de procedimiento, como {"11900": 52.5}, menor de 100,000',
    address: "una dirección que empieza con https://",
    promptIds: 'una lista de identificadores de puntos como "lesion-count"',
    datedNotes:
      'una lista de 100 notas como máximo, como {"on": "2026-11-29", "text": "…"}, cada una de 1,000 caracteres como máximo',
    place: 'un lugar de servicio que CMS haya asignado, como "11"',
    pointers: 'una lista de una a cuatro letras distintas de la A a la L, como ["A"]',
    charge: "un monto en dólares y centavos de EE. UU., mayor de 0 y menor de 100,000",
    units: "un número entero de 1 a 999",
    aside:
      'un día como "until": "2026-12-31" y un motivo, "because", de 200 caracteres como máximo; se puede omitir cualquiera',
    ownPrompt: "un título de 1 a 100 caracteres y como máximo 30 palabras o frases de 1 a 60",
    selectors: "una lista de 200 selectores como máximo, cada uno de 1 a 1,000 caracteres",
    layout: 'una lista de 60 campos como máximo, como {"role": "units", "selector": "#units"}',
    width: (least, most) => `un número entero de píxeles de ${least} a ${most}`,
    conditions: (most) => `una lista de 1 a ${most} condiciones`,
    prompt: 'el identificador de un punto como "consent"',
    dollars: (most) => `dólares y centavos de 0 a ${most}`,
    wholeNumber: (most) => `un número entero de 0 a ${most}`,
    list: (most, are) => `una lista de 1 a ${most} ${are}`,
    are: {
      payer: 'identificadores de pagador como "aetna"',
      plan: 'palabras del nombre de un plan como "MEDICARE ADVANTAGE"',
      modifier: 'modificadores como "XS", en mayúsculas',
      place: 'lugares de servicio como "11"',
      diagnosis: 'códigos de diagnóstico como "L70.0", o cómo empiezan, como "L70"',
      "other-code": 'códigos de procedimiento como "99213"',
    },
  },
};
