/** Of what a note is asked to state; its examples go into the chart and stay English. */
export const promptsInSpanish: Readonly<Record<string, string>> = {
  "Kind and severity of the acne": "Tipo y gravedad del acné",
  "Name the kind of acne and how severe it is.": "Nombre el tipo de acné y su gravedad.",
  "Topical treatment that failed": "Tratamiento tópico que falló",
  "Name a topical that was tried and say that it was not enough.": "Nombre un tópico que se probó y diga que no bastó.",
  "Systemic treatment that failed": "Tratamiento sistémico que falló",
  "Name an oral treatment that was tried and say that it was not enough or did not last.":
    "Nombre un tratamiento oral que se probó y diga que no bastó o no duró.",
  "Symptoms: why it is needed": "Síntomas: por qué hace falta",
  "State pain, tenderness, inflammation, bleeding, itch or scarring.":
    "Indique dolor, sensibilidad, inflamación, sangrado, picazón o cicatrices.",
  "Skin examined today": "Piel examinada hoy",
  "State that the skin was examined at this visit and what was seen.":
    "Indique que la piel se examinó en esta visita y qué se vio.",
  "Kind of lesions": "Tipo de lesiones",
  "Say whether papules, pustules, nodules or cysts were present.":
    "Diga si había pápulas, pústulas, nódulos o quistes.",
  "Number of lesions": "Número de lesiones",
  "Give the number treated; “multiple” is no number.": "Dé el número tratado; «múltiples» no es un número.",
  "Where the lesions are": "Dónde están las lesiones",
  "Name the sites that were treated.": "Nombre los sitios que se trataron.",
  "Cold intolerance asked about": "Se preguntó por intolerancia al frío",
  "State that cold urticaria, Raynaud, cryoglobulins or cold intolerance were asked about.":
    "Indique que se preguntó por urticaria por frío, Raynaud, crioglobulinas o intolerancia al frío.",
  Consent: "Consentimiento",
  "State that risks and benefits were discussed and consent was given.":
    "Indique que se hablaron los riesgos y beneficios y que se dio el consentimiento.",
  "Photographs or marking": "Fotografías o marcado",
  "State that photographs were taken or lesions marked.":
    "Indique que se tomaron fotografías o se marcaron las lesiones.",
  Cryogen: "Criógeno",
  "Name what was used to freeze the acne.": "Nombre lo que se usó para congelar el acné.",
  Technique: "Técnica",
  "Give applicator, freeze time or cycles.": "Dé el aplicador, el tiempo de congelación o los ciclos.",
  Protection: "Protección",
  "State how eyes or the skin around were protected.": "Indique cómo se protegieron los ojos o la piel alrededor.",
  "Tolerance and complications": "Tolerancia y complicaciones",
  "State how it was borne and any complication, also none.":
    "Indique cómo se toleró y cualquier complicación, también si no hubo.",
  "Care of the treated skin": "Cuidado de la piel tratada",
  "State that care of the treated skin was explained.": "Indique que se explicó el cuidado de la piel tratada.",
  "Follow-up": "Seguimiento",
  "State when the patient returns, also as needed.":
    "Indique cuándo vuelve el paciente, también si es según necesidad.",
};
