/** Of places of service, as CMS calls them. */
export const placesInSpanish: Readonly<Record<string, string>> = {
  "Telehealth Provided Other than in Patient's Home": "Telesalud fuera del hogar del paciente",
  "Telehealth Provided in Patient's Home": "Telesalud en el hogar del paciente",
  Office: "Consultorio",
  Home: "Hogar",
  "Assisted Living Facility": "Residencia de vida asistida",
  "Walk-in Retail Health Clinic": "Clínica de salud en tienda, sin cita",
  "Off Campus-Outpatient Hospital": "Hospital ambulatorio fuera del recinto",
  "Urgent Care Facility": "Centro de atención de urgencia",
  "Inpatient Hospital": "Hospital, paciente internado",
  "On Campus-Outpatient Hospital": "Hospital ambulatorio en el recinto",
  "Emergency Room-Hospital": "Sala de emergencias de hospital",
  "Ambulatory Surgical Center": "Centro de cirugía ambulatoria",
  "Independent Clinic": "Clínica independiente",
  "Federally Qualified Health Center": "Centro de salud calificado federalmente",
  "State or Local Public Health Clinic": "Clínica de salud pública estatal o local",
  "Rural Health Clinic": "Clínica de salud rural",
};
