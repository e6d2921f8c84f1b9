/** Of the code itself: its facts, figures and diagnoses. */
export const codeInSpanish: Readonly<Record<string, string>> = {
  "Freezing treatment of acne": "Tratamiento del acné por congelación",
  "Acne lesions are destroyed by freezing them with a very cold agent, such as liquid nitrogen or carbon dioxide slush. It is billed once per day, whatever the number of lesions.":
    "Las lesiones de acné se destruyen congelándolas con un agente muy frío, como nitrógeno líquido o nieve de dióxido de carbono. Se factura una vez al día, sin importar el número de lesiones.",
  "Typically a young adult with lasting inflammatory acne for whom topical retinoids and oral antibiotics were not enough, treated in a dermatology office without sedation: several papules and pustules on cheeks and forehead, frozen one by one by spray or probe.":
    "Típicamente un adulto joven con acné inflamatorio persistente a quien los retinoides tópicos y los antibióticos orales no le bastaron, tratado en un consultorio de dermatología sin sedación: varias pápulas y pústulas en mejillas y frente, congeladas una por una con aerosol o sonda.",
  acne: "acné",
  lesions: "lesiones",
  "July 2024": "julio de 2024",
  "Service type": "Tipo de servicio",
  "Dermatologic procedure (destruction by cold), brief, done in one visit":
    "Procedimiento dermatológico (destrucción por frío), breve, hecho en una visita",
  "Place of service": "Lugar de servicio",
  "Usually 11 (Office); 49 (Independent Clinic) fits too. 19 and 22 (outpatient hospital) are paid at the facility rate.":
    "Por lo general 11 (consultorio); 49 (clínica independiente) también corresponde. 19 y 22 (hospital ambulatorio) se pagan a la tarifa de instalación.",
  "Unusual: 12, 13, 17, 20, 21, 23 and 24. Hands-on work: telehealth places 02 and 10 cannot be right.":
    "Inusuales: 12, 13, 17, 20, 21, 23 y 24. Es trabajo en persona: los lugares de telesalud 02 y 10 no pueden ser correctos.",
  "Global period": "Período global",
  "Units per day": "Unidades por día",
  "Medicare status": "Estado en Medicare",
  "Relative values": "Valores relativos",
  "National figure": "Cifra nacional",
  "Fee-schedule indicators": "Indicadores de la tabla de honorarios",
  "Same-day pairs": "Pares del mismo día",
  "From 01/01/2027 on": "A partir del 01/01/2027",
  "The final rule was not found. Proposed were conversion factors of 33.1693 and 32.8409, half the payment for the cheaper of a visit with 25 and a procedure of the same day, and G2211 as a modifier.":
    "No se encontró la regla final. Se propusieron factores de conversión de 33.1693 y 32.8409, la mitad del pago por lo más barato entre una visita con 25 y un procedimiento del mismo día, y G2211 como modificador.",
  Diagnosis: "Diagnóstico",
  "L70.0 to L70.5, L70.8 or L70.9; L70 alone is a header and cannot be billed":
    "L70.0 a L70.5, L70.8 o L70.9; L70 por sí solo es un encabezado y no se puede facturar",
  "Prior authorization": "Autorización previa",
  "Look in the payer's own authorization tool before the visit.":
    "Busque en la herramienta de autorización del propio pagador antes de la visita.",
  "Medicare local coverage": "Cobertura local de Medicare",
  "No local coverage determination naming this code was found; look in the Medicare Coverage Database for your contractor.":
    "No se encontró una determinación de cobertura local que nombre este código; busque en la Medicare Coverage Database la de su contratista.",
  "Shares of the payment: 10% before, 80% during, 10% after.": "Partes del pago: 10% antes, 80% durante, 10% después.",
  "A cosmetic service is excluded by law.": "Un servicio cosmético está excluido por ley.",
  "In 2026 the work value fell by 2.5% (efficiency adjustment; visits are exempt), and the facility's practice expense was cut.":
    "En 2026 el valor del trabajo bajó 2.5% (ajuste de eficiencia; las visitas están exentas), y se recortó el gasto de práctica de la instalación.",
  "Clinicians who qualify by an advanced payment model: factor 33.5675, about $53.04 non-facility, $42.30 facility.":
    "Clínicos que califican por un modelo de pago avanzado: factor 33.5675, unos $53.04 fuera de instalación, $42.30 en instalación.",
  "CMS ties modifier 51 to multiple procedure 2. No 50, 26, TC, 62, 66, 80 or 82. Our reading: in the office other procedures are nearly always worth more (17000 1.99, 17110 3.33, 10040 3.39 against 1.58), so it is this line that a reduction for several procedures cuts.":
    "CMS vincula el modificador 51 con procedimiento múltiple 2. Sin 50, 26, TC, 62, 66, 80 ni 82. Nuestra lectura: en el consultorio otros procedimientos casi siempre valen más (17000 1.99, 17110 3.33, 10040 3.39 frente a 1.58), así que una reducción por varios procedimientos recorta esta línea.",
  "CMS ties modifier 51 to multiple procedure 2. No 50, 26, TC, 62, 66, 80 or 82.":
    "CMS vincula el modificador 51 con procedimiento múltiple 2. Sin 50, 26, TC, 62, 66, 80 ni 82.",
  "However many lesions were treated. An appeal is possible, an override would go against CMS policy; the denial is never the patient's to pay.":
    "Sin importar cuántas lesiones se trataron. Se puede apelar, pero una excepción iría contra la política de CMS. Al paciente nunca le toca pagar lo denegado.",
  "Looked for and not among them: acne surgery, chemical exfoliation, lesion injections, incision of acne-like abscesses and new-patient visits. Since then: no change for dermatology in 2025; the tables of October 2024 and of 2026 were not read. Codes introduced since are not in it: 64466 to 64469, 64473, 64474, 98000 to 98016 (2025); 62330, 62331, 64567, 64654 to 64659, 64728 (2026).":
    "Se buscaron y no están entre ellos: cirugía de acné, exfoliación química, inyecciones en lesiones, incisión de abscesos parecidos al acné y visitas de paciente nuevo. Desde entonces: ningún cambio para dermatología en 2025; las tablas de octubre de 2024 y de 2026 no se leyeron. Los códigos introducidos desde entonces no están: 64466 a 64469, 64473, 64474, 98000 a 98016 (2025); 62330, 62331, 64567, 64654 a 64659, 64728 (2026).",
  "Acne vulgaris": "Acné vulgar",
  "Acne conglobata": "Acné conglobata",
  "Acne varioliformis": "Acné varioliforme",
  "Acne tropica": "Acné tropical",
  "Infantile acne": "Acné infantil",
  "Acne excoriee": "Acné excoriado",
  "Other acne": "Otros tipos de acné",
  "Acne, unspecified": "Acné, no especificado",
  "Acne keloid": "Acné queloide",
};
