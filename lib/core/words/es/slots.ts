import type { Translated } from "../catalogue";
import type { slotsEnglish } from "../en/slots";

export const slotsSpanish: Translated<typeof slotsEnglish> = {
  code: "código de procedimiento",
  modifiers: "modificadores",
  units: "unidades",
  placeOfService: "lugar de servicio",
  diagnosisPointers: "punteros de diagnóstico",
  charge: "cargo",
  dateFrom: "fecha de servicio",
  dateTo: "fin de las fechas de servicio",
  renderingNpi: "NPI de quien prestó el servicio",
  payer: "pagador",
  insuranceType: "tipo de seguro",
  patientAge: "edad del paciente",
  icdIndicator: "indicador ICD",
  diagnoses: "diagnósticos",
  priorAuthorization: "número de autorización previa",
  additionalInformation: "información adicional de la reclamación",
  totalCharge: "cargo total",
  note: "nota de la visita",
};
