import type { Translated } from "../catalogue";
import type { referenceEnglish } from "../en/reference";

export const referenceSpanish: Translated<typeof referenceEnglish> = {
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  edition: (month, year) => [month, year].filter(Boolean).join(" de "),
  titles: {
    ptp: "Filtros de NCCI de procedimiento a procedimiento",
    mue: "Unidades médicamente improbables (MUE)",
    pfs: "Tabla de honorarios médicos",
  },
  loaded: (title, edition) => `${title}, ${edition}, cargado por el consultorio`,
  asOf: (edition) => `Datos de ${edition}.`,
  units: {
    perLine: (edition, units) => `${edition}: ${units} por línea de la reclamación`,
    perDate: (edition, units) => `${edition}: ${units} por fecha de servicio`,
    indicator: (units, indicator, kind) => `MUE ${units}, indicador de adjudicación ${indicator}: ${kind}.`,
    kinds: {
      1: "un filtro de cada línea",
      2: "un límite absoluto por fecha de servicio, por política, que ningún modificador levanta",
      3: "un filtro de la fecha de servicio, por razones clínicas",
    },
  },
  status: {
    active: "Activo: pagadero cuando es razonable y necesario",
    other: (status) => `Estado ${status}`,
    lookUp: (edition) => `Datos de ${edition}. Busque lo que significa en la tabla de honorarios de CMS.`,
  },
  relativeValues: (edition, nonFacility, facility, work) =>
    `${edition}: total ${nonFacility} fuera de instalación, ${facility} en instalación (trabajo ${work})`,
  national: {
    figure: (edition, nonFacility, facility) =>
      `${edition}: unos ${nonFacility} fuera de instalación, ${facility} en instalación`,
    arithmetic: (nonFacility, facility, factor) =>
      `Nuestro cálculo: ${nonFacility} o ${facility} × factor de conversión ${factor}; sin ajuste geográfico.`,
  },
  indicators: {
    multiple: "Procedimiento múltiple",
    bilateral: "procedimiento bilateral",
    assistant: "cirujano asistente",
    coSurgeon: "cocirujano",
    team: "cirugía en equipo",
    pcTc: "PC/TC",
  },
  pairs: {
    count: (edition, count) => `${edition}: ${count} pares activos de NCCI`,
    groups: (procedures, visits, services, included) =>
      `Procedimientos que lo incluyen: ${procedures}; visitas que incluye: ${visits}; otros servicios: ${services}; nunca se pagan junto a él: ${included}.`,
  },
  globalPeriod: {
    none: (code) => `Ninguno (${code})`,
    ofDay: "Solo el día del servicio",
    days: (days) => `${days} días. Las visitas de seguimiento en esos días están incluidas.`,
  },
};
