/** Of the claims to try the product on. */
export const practiceCasesInSpanish: Readonly<Record<string, string>> = {
  "Nothing wrong": "Todo en orden",
  "All is well. Type 14 into box 24G and leave it, then put 1 back.":
    "Todo está bien. Escriba 14 en la casilla 24G y salga de ella, luego vuelva a poner 1.",
  "14 units": "14 unidades",
  "Type 1 into box 24G.": "Escriba 1 en la casilla 24G.",
  "Visit without 25": "Visita sin 25",
  "The note shows a visit of its own: type 25 as a modifier of 99213.":
    "La nota muestra una visita propia: escriba 25 como modificador de 99213.",
  "Wart the same day": "Verruga el mismo día",
  "If the wart is another lesion, type 59 or XS as a modifier of 17340.":
    "Si la verruga es otra lesión, escriba 59 o XS como modificador de 17340.",
  "Cosmetic diagnosis": "Diagnóstico cosmético",
  "If the note says acne, type L70.0 as diagnosis A.": "Si la nota dice acné, escriba L70.0 como diagnóstico A.",
  "Thin note": "Nota escasa",
  "Copy the query for what is missing, or write into the note how many lesions were treated.":
    "Copie la consulta por lo que falta, o escriba en la nota cuántas lesiones se trataron.",
  "25 on the wrong line": "25 en la línea equivocada",
  "Take modifier 25 away from 17340: it belongs to the visit.": "Quite el modificador 25 de 17340: va en la visita.",
  Telehealth: "Telesalud",
  "Type 11 into box 24B: freezing cannot be done from afar.":
    "Escriba 11 en la casilla 24B: no se puede congelar a distancia.",
  "Pointer to nothing": "Puntero sin diagnóstico",
  "Type A into box 24E.": "Escriba A en la casilla 24E.",
  "Billed twice a day": "Facturado dos veces el mismo día",
  "Take one of the two lines away.": "Quite una de las dos líneas.",
  "Two notices for Medicare": "Dos avisos para Medicare",
  "Keep GA or GZ, whichever is true.": "Deje GA o GZ, el que sea cierto.",
};
