/** Of modifiers beside the code. */
export const modifiersInSpanish: Readonly<Record<string, string>> = {
  "Much more work than usual": "Mucho más trabajo que el usual",
  "The work was substantially greater than usual, and the note says why.":
    "El trabajo fue sustancialmente mayor que el usual, y la nota dice por qué.",
  "Many lesions alone: their number is already inside the code. Time alone does not justify it, and it passes no NCCI edit.":
    "Muchas lesiones por sí solas: su número ya está dentro del código. El tiempo por sí solo no lo justifica, y no pasa ningún filtro de NCCI.",
  "A short statement of how this service differed, and the procedure report.":
    "Una declaración breve de en qué difirió este servicio, y el informe del procedimiento.",
  "Separate visit on the same day": "Visita separada el mismo día",
  "On the visit's line, when the visit was significant and separate from the decision to freeze.":
    "En la línea de la visita, cuando la visita fue significativa y separada de la decisión de congelar.",
  "Never on this line; and not for a visit that only led to the procedure, be the patient new or not.":
    "Nunca en esta línea; ni para una visita que solo llevó al procedimiento, sea o no nuevo el paciente.",
  "A visit note that stands by itself; the diagnosis may be the same.":
    "Una nota de la visita que se sostenga por sí misma; el diagnóstico puede ser el mismo.",
  "Unrelated visit in the global period": "Visita no relacionada en el período global",
  "On the line of a visit in the ten days after the service, when it is about something else.":
    "En la línea de una visita en los diez días después del servicio, cuando es por otra cosa.",
  "Never on this line; and not for a follow-up of the treated acne. On the day itself, 25 is the one to weigh.":
    "Nunca en esta línea; ni para un seguimiento del acné tratado. El mismo día, el que hay que considerar es 25.",
  "A note that shows the other problem.": "Una nota que muestre el otro problema.",
  "Additional procedure in one session": "Procedimiento adicional en una sesión",
  "When another procedure of higher value stands on the same day's claim.":
    "Cuando otro procedimiento de mayor valor está en la reclamación del mismo día.",
  "Alone on the claim, or on a visit.": "Solo en la reclamación, o en una visita.",
  "Reduced service": "Servicio reducido",
  "Part of the service was left out by choice.": "Parte del servicio se omitió por decisión propia.",
  "For a service that was stopped for the patient's safety (53).":
    "Para un servicio que se interrumpió por la seguridad del paciente (53).",
  "The reason, in box 19.": "El motivo, en la casilla 19.",
  "Stopped service": "Servicio interrumpido",
  "It was started and stopped because going on was unsafe.": "Se empezó y se interrumpió porque seguir no era seguro.",
  "For one cancelled before it began. Its place is the first, wherever the service was stopped: 73 and 74 are for the facility's own claim.":
    "Para uno cancelado antes de empezar. Su lugar es el primero, dondequiera que se haya interrumpido el servicio: 73 y 74 son para la reclamación de la propia instalación.",
  "The reason, in box 19 and in the note.": "El motivo, en la casilla 19 y en la nota.",
  "Planned further session in the global period": "Sesión posterior planificada en el período global",
  "A session in the ten days after another that was planned beforehand or is more extensive.":
    "Una sesión en los diez días después de otra, planificada de antemano o más extensa.",
  "Later than that, where no modifier is needed.": "Después de eso, cuando no hace falta un modificador.",
  "The plan for staged sessions, written beforehand.": "El plan de sesiones por etapas, escrito de antemano.",
  "Distinct procedure": "Procedimiento distinto",
  "Beside a destruction code of the same day, for other sites or lesions that do not touch, where no X modifier says it better.":
    "Junto a un código de destrucción del mismo día, para otros sitios o lesiones que no se tocan, cuando ningún modificador X lo dice mejor.",
  "For a different diagnosis alone, with nothing on the claim to be distinct from, with an X modifier, or only to get past an edit.":
    "Por un diagnóstico diferente por sí solo, sin nada en la reclamación de lo que distinguirse, con un modificador X, o solo para pasar un filtro.",
  "Sites of both procedures, documented apart.": "Los sitios de ambos procedimientos, documentados por separado.",
  "Separate structure": "Estructura separada",
  "The other procedure of the day treated another site, or lesions that do not touch these.":
    "El otro procedimiento del día trató otro sitio, o lesiones que no tocan estas.",
  "The same lesions, a different diagnosis alone, or together with 59.":
    "Las mismas lesiones, un diagnóstico diferente por sí solo, o junto con 59.",
  "Separate encounter": "Encuentro separado",
  "The other procedure of the day was done at another encounter.":
    "El otro procedimiento del día se hizo en otro encuentro.",
  "One encounter; and it does not lift the limit of one unit a day.":
    "Un solo encuentro; y no levanta el límite de una unidad al día.",
  "Times of both encounters.": "Las horas de ambos encuentros.",
  "Separate practitioner": "Profesional distinto",
  "Another practitioner did the other procedure.": "Otro profesional hizo el otro procedimiento.",
  "The same practitioner did both.": "El mismo profesional hizo ambos.",
  "Who did which.": "Quién hizo cuál.",
  "Unusual, non-overlapping service": "Servicio inusual que no se superpone",
  "The services do not overlap and no other X modifier says why.":
    "Los servicios no se superponen y ningún otro modificador X dice por qué.",
  "Where XS, XE or XP fits.": "Cuando corresponde XS, XE o XP.",
  "Why the two do not overlap.": "Por qué los dos no se superponen.",
  "Repeated the same day, same clinician": "Repetido el mismo día, mismo clínico",
  "Not for Medicare: one unit a day is an absolute limit.":
    "No para Medicare: una unidad al día es un límite absoluto.",
  "To bill a second session or more lesions of one day; it passes no NCCI edit.":
    "Para facturar una segunda sesión o más lesiones de un día; no pasa ningún filtro de NCCI.",
  "Repeated the same day, other clinician": "Repetido el mismo día, otro clínico",
  "To bill a second session of one day; it passes no NCCI edit.":
    "Para facturar una segunda sesión de un día; no pasa ningún filtro de NCCI.",
  "Unplanned return to the procedure room": "Regreso no planificado a la sala de procedimientos",
  "A related, unplanned return within a global period; it pays the procedure's own part only.":
    "Un regreso relacionado y no planificado dentro de un período global; solo paga la parte propia del procedimiento.",
  "For a planned repeat (58), or a complication that needs no operating room. Practically never fits this service.":
    "Para una repetición planificada (58), o una complicación que no necesita sala de operaciones. Prácticamente nunca corresponde a este servicio.",
  "The complication that led to the return.": "La complicación que llevó al regreso.",
  "Unrelated procedure in a global period": "Procedimiento no relacionado en un período global",
  "The patient is in the global period of another, unrelated procedure of the same clinician.":
    "El paciente está en el período global de otro procedimiento, no relacionado, del mismo clínico.",
  "For a repeat of this service, which is not unrelated to itself.":
    "Para una repetición de este servicio, que no deja de estar relacionado consigo mismo.",
  "The diagnosis that shows it is unrelated.": "El diagnóstico que muestra que no está relacionado.",
  "Advance notice on file": "Aviso anticipado en archivo",
  "Medicare: a denial as not necessary is expected, and the signed notice is on file.":
    "Medicare: se espera una denegación por no necesario, y el aviso firmado está en archivo.",
  "Medicare Advantage, where the plan's organization determination takes its place; other payers; together with GX, GY or GZ.":
    "Medicare Advantage, donde la determinación de la organización del plan ocupa su lugar; otros pagadores; junto con GX, GY o GZ.",
  "The signed Advance Beneficiary Notice.": "El Advance Beneficiary Notice firmado.",
  "Voluntary advance notice": "Aviso anticipado voluntario",
  "Medicare: an excluded service, with a notice given by choice; it may stand with GY.":
    "Medicare: un servicio excluido, con un aviso dado por decisión propia; puede ir con GY.",
  "Medicare Advantage and other payers; covered charges; together with GA or GZ, for which the line is returned.":
    "Medicare Advantage y otros pagadores; cargos cubiertos; junto con GA o GZ, por lo que se devuelve la línea.",
  "The notice that was given.": "El aviso que se dio.",
  "Excluded service": "Servicio excluido",
  "Medicare: the service is excluded by law, as cosmetic treatment is. The patient then pays; no notice is needed.":
    "Medicare: el servicio está excluido por ley, como lo está el tratamiento cosmético. Entonces paga el paciente; no hace falta un aviso.",
  "Medicare Advantage, where the plan's organization determination takes its place; together with GA or GZ.":
    "Medicare Advantage, donde la determinación de la organización del plan ocupa su lugar; junto con GA o GZ.",
  "Denial expected, no notice": "Denegación esperada, sin aviso",
  "Medicare: a denial as not necessary is expected and no notice was signed. The practice then bears the cost.":
    "Medicare: se espera una denegación por no necesario y no se firmó un aviso. Entonces el consultorio asume el costo.",
  "Medicare Advantage and other payers; together with GA, GX or GY.":
    "Medicare Advantage y otros pagadores; junto con GA, GX o GY.",
  "Both sides": "Ambos lados",
  "Not on this code.": "No en este código.",
  "The bilateral indicator is 0: it is billed once a day.": "El indicador bilateral es 0: se factura una vez al día.",
  "Left side": "Lado izquierdo",
  "Not needed: the code has no side.": "No hace falta: el código no tiene lado.",
  "To set it apart from another procedure; use XS or 59 for that. UnitedHealthcare may ask for a side on surgical codes since 02/01/2026.":
    "Para distinguirlo de otro procedimiento; use XS o 59 para eso. UnitedHealthcare puede pedir un lado en códigos quirúrgicos desde el 02/01/2026.",
  "Right side": "Lado derecho",
  "Decision for major surgery": "Decisión de cirugía mayor",
  "Not with a 10-day global period.": "No con un período global de 10 días.",
  "For the visit beside this procedure, 25 is the one to weigh.":
    "Para la visita junto a este procedimiento, el que hay que considerar es 25.",
  "Place of service 11 (Office), not a modifier": "Lugar de servicio 11 (consultorio), no un modificador",
  "It belongs in the place-of-service field (box 24B).": "Va en el campo del lugar de servicio (casilla 24B).",
  "In a modifier slot. A primary procedure carries no modifier.":
    "En una casilla de modificador. Un procedimiento principal no lleva modificador.",
};
