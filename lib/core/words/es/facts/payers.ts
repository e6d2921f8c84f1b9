/** Of payers. */
export const payersInSpanish: Readonly<Record<string, string>> = {
  "Payer id seen in use": "Identificador de pagador visto en uso",
  "Ids differ by clearinghouse; the name on the form stands over them.":
    "Los identificadores difieren según la cámara de compensación (clearinghouse); el nombre en el formulario prevalece.",
  "Acne surgery and lesion injections": "Cirugía de acné e inyecciones en lesiones",
  "Covered for listed indications under the same policy":
    "Cubiertas para las indicaciones enumeradas en la misma política",
  "Better Health of Pennsylvania": "Better Health de Pensilvania",
  "Filed the same policy as its own on 09/04/2018: this code not covered":
    "Presentó la misma política como propia el 09/04/2018: este código no está cubierto",
  "Old, and of one state: verify with the plan.": "Antiguo, y de un estado: verifique con el plan.",
  "Visits beside it": "Visitas a su lado",
  "Their level may be reviewed": "Se puede revisar su nivel",
  "Aetna's published policy (CPB 0251) lists this code as not covered. It calls freezing of acne experimental or investigational, as two secondary sources report.":
    "La política publicada de Aetna (CPB 0251) incluye este código como no cubierto. Califica la congelación del acné de experimental o en investigación, según informan dos fuentes secundarias.",
  "Medicaid plan": "Plan de Medicaid",
  "Medicare plan": "Plan de Medicare",
  "Taken for a plan of Independence here: verify which policy it goes by":
    "Aquí se toma por un plan de Independence: verifique por qué política se rige",
  "A visit with 25 is paid at half since 08/01/2017": "Una visita con 25 se paga a la mitad desde el 08/01/2017",
  "Acne surgery": "Cirugía de acné",
  "Surgical opening is covered only for nodulocystic acne that did not respond (policy of 10/15/2017)":
    "La apertura quirúrgica solo se cubre para acné noduloquístico que no respondió (política del 10/15/2017)",
  "Its policy in Pennsylvania": "Su política en Pensilvania",
  "S-92-024 of 07/30/2018: opening, expressing and draining acne is necessary, other indications are not. Freezing is not named":
    "S-92-024 del 07/30/2018: abrir, exprimir y drenar el acné es necesario, otras indicaciones no lo son. La congelación no se nombra",
  "Its policy on acne": "Su política sobre el acné",
  "068 of 06/13/2014: certificates exclude removal of acne cysts and the like":
    "068 del 06/13/2014: los certificados excluyen la remoción de quistes de acné y similares",
  "Old, and freezing is not named: verify with the plan.":
    "Antiguo, y la congelación no se nombra: verifique con el plan.",
  "Announced in 2022: a visit with 25 is paid at half. Whether that is in force today is not on file":
    "Anunciado en 2022: una visita con 25 se paga a la mitad. Si eso rige hoy no está en archivo",
  "Announced in 2024: a visit with 25 is paid at half. Whether that is in force today is not on file":
    "Anunciado en 2024: una visita con 25 se paga a la mitad. Si eso rige hoy no está en archivo",
  "Long ago": "Hace mucho",
  "Freezing of acne was cosmetic (policy MP-1.102, retired 08/31/2011)":
    "La congelación del acné era cosmética (política MP-1.102, retirada el 08/31/2011)",
  "Payer id": "Identificador de pagador",
  "No one id: it differs by licensee and clearinghouse, so go by the name":
    "No hay un solo identificador: difiere según el licenciatario y la cámara de compensación (clearinghouse), así que guíese por el nombre",
  "Independence Blue Cross's published policy calls freezing of active acne experimental. It is therefore not covered there; the policy (11.08.29e, commercial) shows no date.":
    "La política publicada de Independence Blue Cross califica de experimental la congelación del acné activo. Por eso allí no está cubierta; la política (11.08.29e, comercial) no muestra fecha.",
  "HCSC's published policy of 10/15/2017 calls freezing of acne unproven. The current edition was not seen.":
    "La política publicada de HCSC del 10/15/2017 califica de no probada la congelación del acné. La edición actual no se vio.",
  "Blue of Illinois, Montana, New Mexico, Oklahoma or Texas (HCSC)":
    "Blue de Illinois, Montana, Nuevo México, Oklahoma o Texas (HCSC)",
  "Cosmetic treatment": "Tratamiento cosmético",
  "Treating benign lesions for appearance alone is cosmetic and not covered":
    "Tratar lesiones benignas solo por apariencia es cosmético y no está cubierto",
  "It had one (0043, 2006; still linked in 2014). What it says of freezing today is not on file":
    "Tenía una (0043, 2006; todavía enlazada en 2014). Lo que dice hoy de la congelación no está en archivo",
  "Not among the related policies that it listed in 2020 and 2021: verify with the plan.":
    "No está entre las políticas relacionadas que enumeró en 2020 y 2021: verifique con el plan.",
  "Records need not go with a claim for 25: that rule was put off without a date on 05/22/2023":
    "No hace falta enviar expedientes con una reclamación por 25: esa regla se aplazó sin fecha el 05/22/2023",
  "Level of visits": "Nivel de las visitas",
  "Lowered for outliers since 10/01/2025 (policy R49); paused in California":
    "Se reduce para los casos atípicos desde el 10/01/2025 (política R49); en pausa en California",
  "Excluded; reconstructive when a documented physical abnormality impairs function":
    "Excluido; reconstructivo cuando una anormalidad física documentada afecta la función",
  "Whether its code list names this code was not verified.":
    "No se verificó si su lista de códigos nombra este código.",
  "LT and RT": "LT y RT",
  "A modifier of the side or site may be demanded on surgical codes since 02/01/2026":
    "Se puede exigir un modificador del lado o sitio en códigos quirúrgicos desde el 02/01/2026",
  "Ask before you remove one.": "Pregunte antes de quitar uno.",
  "No one id: it differs by contractor and clearinghouse, so go by the name":
    "No hay un solo identificador: difiere según el contratista y la cámara de compensación (clearinghouse), así que guíese por el nombre",
  "Surgery to improve appearance is excluded, save prompt repair after an injury or of a malformed body member":
    "La cirugía para mejorar la apariencia está excluida, salvo la reparación inmediata tras una lesión o de un miembro del cuerpo malformado",
  "Benign lesions": "Lesiones benignas",
  "Removal of lesions that pose no threat to health or function is cosmetic (L35498; it does not name this code)":
    "La remoción de lesiones que no amenazan la salud ni la función es cosmética (L35498; no nombra este código)",
  "Medicare's fee schedule lists this code as payable when reasonable and necessary. Cosmetic treatment is excluded by law.":
    "La tabla de honorarios de Medicare incluye este código como pagadero cuando es razonable y necesario. El tratamiento cosmético está excluido por ley.",
};
