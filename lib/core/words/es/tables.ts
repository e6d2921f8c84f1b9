import type { Translated } from "../catalogue";
import type { tablesEnglish } from "../en/tables";

const again = "Descárguelo de CMS otra vez.";
const seemsCut = "Parece estar cortado: descárguelo de CMS otra vez";

export const tablesSpanish: Translated<typeof tablesEnglish> = {
  lost: (count) =>
    `${count} de las tablas de CMS guardadas no se ${count === 1 ? "pudo" : "pudieron"} leer: cargue los archivos otra vez.`,
  unread: (why) => `No se pudieron leer las tablas de CMS guardadas (${why}); se usan las que vienen con Claimside.`,
  noTable: (file) =>
    `${file}: se esperaba una de las tablas de CMS (pares de NCCI o unidades médicamente improbables para profesionales, o el archivo de valores relativos PPRRVU), no se encontró. Cargue el archivo zip, txt o csv como CMS lo publica.`,
  noWorkbook: (file) =>
    `${file}: se esperaba un archivo zip, txt o csv, se encontró una hoja de cálculo. El zip de CMS trae la misma tabla como texto: cargue el zip mismo, o el archivo txt o csv que contiene.`,
  swollen: (file, bytes) =>
    `${file}: se esperaba una tabla como CMS la comprime, se encontró una que se expande a ${bytes} bytes o más. ${again}`,
  broken: (file, found) => `${file}: se esperaba un zip entero, pero ${found}. ${again}`,
  brokenBecause: {
    begin: "no empieza como tal",
    end: "le falta el final",
    early: (entry) => `${entry} termina antes de tiempo`,
  },
  names: {
    ptp: "filtros de NCCI de procedimiento a procedimiento, profesionales",
    mue: "filtros de unidades médicamente improbables (MUE), servicios de profesionales",
    pfs: "tabla de honorarios médicos, archivo de valores relativos",
  },
  cell: {
    fails: (expected, found) => `se esperaba ${expected}, se encontró "${found}"`,
    code: "un código de cinco letras o dígitos",
    date: "una fecha como 20261001",
    number: "un número",
    oneOf: (values) => `uno de ${values.join(", ")}`,
    inRow: (file, row) => `${file}, fila ${row}`,
    badRow: (where, problem) => `${where}: ${problem}. ${again}`,
  },
  column: (file, column, table, found) =>
    `${file}: se esperaba una columna "${column}" como en la tabla de CMS de ${table}, se encontró ${found}. Cargue el archivo como CMS lo publica para profesionales, sin cambios.`,
  fewRows: (file, expected, edition, found) =>
    `${file}: se esperaban unas ${expected} filas, como en la edición de ${edition}, se encontraron ${found}. ${seemsCut}, o quite la edición anterior si esa es la equivocada.`,
  noOwnRow: (file, code, edition, found) =>
    `${file}: se esperaba una fila que empiece con ${code}, como en la edición de ${edition}, se encontraron ${found}. ${seemsCut}.`,
  fewOwnRows: (file, expected, code, edition, found) =>
    `${file}: se esperaban unas ${expected} filas que empiecen con ${code}, como en la edición de ${edition}, se encontraron ${found}. ${seemsCut}.`,
  notes: (file, table, found) =>
    `${file}: se esperaban filas de ${table}, que empiezan con un código, se encontró "${found}". ${again}`,
  cutOff: (file, found) =>
    `${file}: se esperaba una fila entera al final, se encontró "${found}". Se cortó: descárguelo de CMS otra vez.`,
  unknownEdition: (file, table) =>
    `${file}: se esperaba la edición de ${table} en un título o en el nombre del archivo, no se encontró. Conserve el nombre que CMS le dio al archivo.`,
  noRows: (file) => `${file}: se esperaban filas debajo de los encabezados, no se encontró ninguna. ${again}`,
  endless: (file, most, found) =>
    `${file}: se esperaban filas, se encontró una línea de más de ${most} caracteres que empieza con "${found}". ${again}`,
  noText: (file) =>
    `${file}: se esperaba texto, se encontraron datos que no lo son. Cargue el archivo zip, txt o csv como CMS lo publica.`,
  ofHospitals: (file) =>
    `${file}: se esperaban los pares para profesionales (ccipra), se encontraron los de hospitales (ccioph). Cargue los otros.`,
};
