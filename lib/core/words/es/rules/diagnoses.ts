import type { Translated } from "../../catalogue";
import type { diagnosesEnglish } from "../../en/rules/diagnoses";
import { verbFor } from "../../verb-for";
import { spanishFew, spanishList } from "./terms";

export const diagnosesSpanish: Translated<typeof diagnosesEnglish> = {
  diagnosisAge: {
    title: "un diagnóstico que no corresponde a la edad",
    says: (diagnosis, oldest, age) => `${diagnosis} es válido hasta los ${oldest} años; el paciente tiene ${age}.`,
    remedy: (condition, usual) => `Codifique el ${condition} que se trató; ${usual}.`,
    unsure: (diagnosis, oldest) => `No se leyó la edad; ${diagnosis} es válido hasta los ${oldest} años.`,
    check: "Revise la fecha de nacimiento del paciente.",
    age: (age) => `edad: ${age}`,
  },
  diagnosisCosmetic: {
    title: "un diagnóstico cosmético",
    says: (cosmetic) =>
      `${spanishFew(cosmetic)} ${verbFor(cosmetic, "dice", "dicen")} que el servicio fue cosmético. Cuente con una denegación.`,
    remedy: (cosmetic) =>
      `Si no fue cosmético, quite ${spanishList(cosmetic)} de esta línea; si lo fue, cobre al paciente según lo acordado.`,
  },
  diagnosisHeader: {
    title: "una categoría de diagnóstico que no se puede facturar",
    says: (found) =>
      `${spanishFew(found)} ${verbFor(found, "es una categoría, no un código", "son categorías, no códigos")} que se pueda facturar.`,
    remedy: (examples) => `Agregue el cuarto carácter: ${examples.map((example) => `${example}, etc.`).join("; ")}`,
  },
  diagnosisInvalid: {
    title: "un diagnóstico que no es un código válido",
    says: (invalid) =>
      `${spanishFew(invalid)} no ${verbFor(invalid, "es un código ICD-10-CM válido", "son códigos ICD-10-CM válidos")}.`,
    remedy: (usual) => `Corríjalo a un código que exista, como ${usual}.`,
  },
  diagnosisMissing: {
    title: "ningún diagnóstico señalado",
    says: "Esta línea no señala ningún diagnóstico.",
    remedy: (condition) => `Señale el diagnóstico de ${condition}, antes que ningún otro.`,
    because: "punteros de diagnóstico: en blanco",
  },
  diagnosisNotAcne: {
    title: "ningún diagnóstico de acné",
    says: (diagnoses, condition, code) =>
      `${spanishFew(diagnoses)} no ${verbFor(diagnoses, "es", "son")} ${condition}, que es lo que trata ${code}.`,
    remedy: (condition) =>
      `Señale el diagnóstico de ${condition}, o facture el código que corresponda a lo que se trató.`,
  },
  diagnosisUnspecified: {
    title: "un diagnóstico sin especificar",
    says: (diagnoses, condition) =>
      `${spanishFew(diagnoses)} no ${verbFor(diagnoses, "nombra", "nombran")} el tipo de ${condition}. Aun así es válido.`,
    remedy: (usual) => `Si la nota nombra el tipo, codifíquelo: ${usual}.`,
  },
  diagnosisUnusual: {
    title: "un diagnóstico inusual para este servicio",
    says: (diagnoses, code) =>
      `${spanishFew(diagnoses)} ${verbFor(diagnoses, "es un motivo inusual", "son motivos inusuales")} para ${code}. Que se pague depende del pagador.`,
    remedy: "Revise que esto sea lo que se trató, y que la nota muestre por qué.",
  },
  icdIndicator: {
    title: "indicador ICD 9",
    says: "El indicador ICD es 9, que indica códigos ICD-9.",
    remedy: "Póngalo en 0 y codifique los diagnósticos en ICD-10-CM.",
    because: "indicador ICD: 9",
  },
  pointerDangling: {
    title: "un puntero sin un diagnóstico detrás",
    says: (dangling) =>
      `${verbFor(dangling, "El puntero", "Los punteros")} ${spanishFew(dangling)} ${verbFor(dangling, "nombra un diagnóstico que no está", "nombran diagnósticos que no están")}.`,
    remedy: (dangling) => `Escriba el diagnóstico, o quite ${spanishList(dangling)} y señale uno que esté.`,
    unsure: (dangling) =>
      `No se pudieron leer los diagnósticos. No se sabe qué ${verbFor(dangling, "señala", "señalan")} ${spanishList(dangling)}.`,
    check: "Revise que cada puntero tenga un diagnóstico detrás.",
    diagnoses: (diagnoses) => `diagnósticos: ${diagnoses}`,
  },
  tooManyPointers: {
    title: "más de cuatro punteros de diagnóstico",
    says: (count, most) => `${count} punteros de diagnóstico; una línea admite ${most}.`,
    remedy: (most, condition) => `Deje los ${most} que importan, con el diagnóstico de ${condition} primero.`,
  },
};
