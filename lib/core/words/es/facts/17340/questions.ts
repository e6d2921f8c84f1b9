/** Of what coders ask. */
export const questionsInSpanish: Readonly<Record<string, string>> = {
  "Who pays when it is not covered?": "¿Quién paga cuando no está cubierto?",
  "Not covered by a commercial plan": "No cubierto por un plan comercial",
  "Ask for the plan's own responsibility form, and have it signed before the service.":
    "Pida el formulario de responsabilidad del propio plan, y que se firme antes del servicio.",
  "Blue Cross Blue Shield of Mississippi, for one, wants written notice beforehand where a removal is cosmetic.":
    "Blue Cross Blue Shield of Mississippi, por ejemplo, quiere un aviso por escrito de antemano cuando una remoción es cosmética.",
  "Cosmetic to Medicare": "Cosmético para Medicare",
  "The patient pays: GY. Where a voluntary notice was given, GX stands beside it.":
    "Paga el paciente: GY. Si se dio un aviso voluntario, GX va a su lado.",
  "Not necessary to Medicare": "No necesario para Medicare",
  "The patient pays where an advance notice (ABN) was signed before the service: GA. Without one, GZ: the practice bears it.":
    "Paga el paciente si se firmó un aviso anticipado (ABN) antes del servicio: GA. Sin él, GZ: lo asume el consultorio.",
  "Not covered by Medicare Advantage": "No cubierto por Medicare Advantage",
  "Ask the plan for its organization determination before the service. Without one the member usually cannot be billed.":
    "Pida al plan su determinación de la organización antes del servicio. Sin ella normalmente no se puede cobrar al miembro.",
  "These plans take no advance notice (ABN), so GA, GX, GY and GZ do not belong on the line.":
    "Estos planes no aceptan un aviso anticipado (ABN), así que GA, GX, GY y GZ no van en la línea.",
  "Is the visit separate?": "¿Es una visita separada?",
  "What is included": "Lo que está incluido",
  "The decision to freeze the acne.": "La decisión de congelar el acné.",
  "What else was assessed or managed is the question: the visit's note must show it, and the visit needs 25.":
    "La pregunta es qué más se evaluó o se manejó: la nota de la visita debe mostrarlo, y la visita necesita 25.",
  "The same diagnosis": "El mismo diagnóstico",
  "Allowed: a different one is not required.": "Permitido: no se requiere uno diferente.",
  "A new patient": "Un paciente nuevo",
  "Judged like any other: being new is not enough.": "Se juzga como a cualquier otro: ser nuevo no basta.",
  "No NCCI pair holds 99202 to 99205 beside this code, so no automatic denial is proven.":
    "Ningún par de NCCI tiene de 99202 a 99205 junto a este código, así que no está probada una denegación automática.",
  "Is it the right code?": "¿Es el código correcto?",
  "Opened or injected instead of frozen": "Abierto o inyectado en lugar de congelado",
  "Acne surgery is 10040, lesion injections are 11900 and 11901.":
    "La cirugía de acné es 10040, las inyecciones en lesiones son 11900 y 11901.",
  "Frozen, but not acne": "Congelado, pero no acné",
  "Warts and seborrheic keratoses lead to 17110 and 17111, actinic keratoses to 17000, 17003 and 17004.":
    "Las verrugas y queratosis seborreicas llevan a 17110 y 17111, las queratosis actínicas a 17000, 17003 y 17004.",
  "One lesion, one code": "Una lesión, un código",
  "Each lesion takes one removal code. Simple repair is included, and so is draining it at the same site.":
    "Cada lesión lleva un código de remoción. La reparación simple está incluida, y también drenarla en el mismo sitio.",
  "A code that pays more": "Un código que paga más",
  "17110 is valued at about twice as much. That is no reason: frozen acne stays here, and recoding it is a risk.":
    "17110 está valorado en cerca del doble. Eso no es un motivo: el acné congelado se queda aquí, y recodificarlo es un riesgo.",
  "Is a global period running?": "¿Hay un período global en curso?",
  "How it is counted": "Cómo se cuenta",
  "Eleven calendar days: the day of the service and the ten after it.":
    "Once días calendario: el día del servicio y los diez siguientes.",
  "In that of another procedure": "En el de otro procedimiento",
  "By the same clinician: 79 where this one is unrelated, 58 where it was planned, is more extensive, or treats what a diagnostic procedure found.":
    "Por el mismo clínico: 79 si este no está relacionado, 58 si se planificó, es más extenso o trata lo que encontró un procedimiento diagnóstico.",
  Complications: "Complicaciones",
  "Care that needs no operating room is inside it.":
    "La atención que no necesita sala de operaciones está dentro de él.",
  "Who did it, and who must be on site?": "¿Quién lo hizo, y quién debe estar en el lugar?",
  "A nurse practitioner or physician assistant": "Un enfermero practicante o asistente médico",
  "Medicare pays 85% under their own number.": "Medicare paga 85% con su propio número.",
  "Incident to a physician": "Incidental al servicio de un médico (incident to)",
  "The physician is on site.": "El médico está en el lugar.",
  "Virtual direct supervision, permanent since 01/01/2026, leaves out services with a global period of 10 days.":
    "La supervisión directa virtual, permanente desde el 01/01/2026, deja fuera los servicios con un período global de 10 días.",
  "What shows that 59 or XS is right?": "¿Qué muestra que 59 o XS es correcto?",
  "In the note": "En la nota",
  "The sites of both procedures: another organ or region, or lesions that do not touch.":
    "Los sitios de ambos procedimientos: otro órgano o región, o lesiones que no se tocan.",
  "A different diagnosis alone is not enough.": "Un diagnóstico diferente por sí solo no basta.",
  "On which line": "En qué línea",
  "Medicare takes it on either line of the pair since 07/01/2019; on this one every payer finds it.":
    "Medicare lo acepta en cualquiera de las líneas del par desde el 07/01/2019; en esta lo encuentra todo pagador.",
  "Who bears an NCCI or units denial?": "¿Quién asume una denegación por NCCI o por unidades?",
  "Never the patient": "Nunca el paciente",
  "By Medicare's manual, what an NCCI pair or a units limit (MUE) denies may not be billed to the patient. An advance notice (ABN) changes nothing.":
    "Según el manual de Medicare, lo que deniega un par de NCCI o un límite de unidades (MUE) no se puede cobrar al paciente. Un aviso anticipado (ABN) no cambia nada.",
  "Appeal of the units limit": "Apelación del límite de unidades",
  "An appeal to the contractor is possible; an override would go against CMS policy.":
    "Se puede apelar ante el contratista, pero una excepción iría contra la política de CMS.",
  "Is a good-faith estimate owed?": "¿Se debe un estimado de buena fe?",
  "To a self-pay patient": "A un paciente que paga por su cuenta",
  "When it is scheduled three business days ahead or more, or when the patient asks.":
    "Cuando se programa con tres días hábiles de anticipación o más, o cuando el paciente lo pide.",
  "$400 above the estimate is where a bill may be disputed, not where the estimate becomes due.":
    "Con $400 por encima del estimado se puede disputar una factura; no es cuando se debe dar el estimado.",
  "How is a claim corrected?": "¿Cómo se corrige una reclamación?",
  "Replaced or voided": "Reemplazada o anulada",
  "Frequency code 7 replaces a claim, 8 voids it; the payer's own claim number goes along (box 22, REF*F8).":
    "El código de frecuencia 7 reemplaza una reclamación, 8 la anula; va con el número de reclamación del propio pagador (casilla 22, REF*F8).",
  "The same claim sent again is a duplicate.": "La misma reclamación enviada otra vez es un duplicado.",
  "Is the cryogen billed?": "¿Se factura el criógeno?",
  "Drug code and NDC": "Código de medicamento y NDC",
  "None: no drug is billed with it.": "Ninguno: no se factura ningún medicamento con él.",
  "What do Medicaid, TRICARE and Humana say?": "¿Qué dicen Medicaid, TRICARE y Humana?",
  "State Medicaid": "Medicaid estatal",
  "Fee schedules with a rate for it: AL, AR, CA, CO, CT, DC, GA, HI, MA, ME, MN, NH, NV, RI and WY. Without: ID, IN, LA, MO, MS, OK and UT.":
    "Tablas de honorarios con una tarifa para él: AL, AR, CA, CO, CT, DC, GA, HI, MA, ME, MN, NH, NV, RI y WY. Sin ella: ID, IN, LA, MO, MS, OK y UT.",
  "Verify with the state before you rely on it.": "Verifique con el estado antes de confiar en ello.",
  "Medically appropriate treatment of acne is covered; cosmetic treatment is excluded.":
    "El tratamiento médicamente apropiado del acné está cubierto; el tratamiento cosmético está excluido.",
  "The section names other codes, not this one: verify.": "La sección nombra otros códigos, no este: verifique.",
  "Its acne policy lists freezing and refers to its coverage limitations; what these say is not on file.":
    "Su política sobre el acné menciona la congelación y remite a sus limitaciones de cobertura; lo que estas dicen no está en archivo.",
  "Verify with the plan.": "Verifique con el plan.",
};
